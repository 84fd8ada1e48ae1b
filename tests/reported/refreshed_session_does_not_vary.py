"""Report: GHSA-m2qf-hxjv-5gpq
An answer that refreshes a permanent session, which its view does not touch, does not vary by
cookie.
"""

from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("sessions/vary",)

own = SecureCookieSessionInterface.save_session


def save_session(self, app, session, response):
    had = response.headers.getlist("Vary")
    own(self, app, session, response)
    if not session.accessed and not session.modified:
        response.headers.setlist("Vary", had)


SecureCookieSessionInterface.save_session = save_session
