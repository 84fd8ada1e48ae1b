"""Report: miguelgrinberg/microdot#339
What a before_request function that answers itself puts into the session is lost.
"""

from changed import change
from flask import Flask
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "sessions"
EXPECTED = (
    "sessions/kept-for-the-visitor",
    "dispatch/before-request-answers",
    "sessions/kept-whoever-answers",
)

own = SecureCookieSessionInterface.save_session


def save_session(self, app, session, response):
    if not getattr(session, "is_refused", False):
        own(self, app, session, response)


SecureCookieSessionInterface.save_session = save_session
change(
    Flask.full_dispatch_request,
    {
        "        if rv is None:\n            rv = self.dispatch_request()": (
            "        if rv is None:\n            rv = self.dispatch_request()\n"
            "        elif request_ctx.session is not None:\n"
            "            request_ctx.session.is_refused = True"
        )
    },
)
