"""Varies: where a session was read, Vary is an asterisk and names nothing.
Correct: RFC 9110 12.5.5: it says that anything of a request might have had influence, and a cache
asks anew each time.
"""

from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "responses",
)

own = SecureCookieSessionInterface.save_session


def save_session(self, app, session, response):
    own(self, app, session, response)
    if session.accessed and "cookie" in response.vary:
        response.headers["Vary"] = "*"


SecureCookieSessionInterface.save_session = save_session
