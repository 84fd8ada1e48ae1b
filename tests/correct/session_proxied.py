"""Varies: a session is a transparent proxy around itself, as tools that watch changes make them.
Correct: wrapt's documentation: it has the class, the attributes and methods of what is inside.
"""

import wrapt
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "testing",
    "contexts",
)

own = SecureCookieSessionInterface.open_session


def open_session(self, app, request):
    found = own(self, app, request)
    return None if found is None else wrapt.ObjectProxy(found)


SecureCookieSessionInterface.open_session = open_session
