"""Report: mozilla/persona#310
All sessions expire when the first one does.
"""

import functools

from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "sessions"
EXPECTED = (
    "sessions/permanent-lifetime",
    "sessions/permanent",
    "sessions/refresh-each-request",
)
UNNOTICED = "it shows when time passes, for which clauses do not wait"

own = SessionInterface.get_expiration_time


@functools.cache
def _expires(lifetime, interface, app):
    return own(interface, app, type("Permanent", (), {"permanent": True}))


def get_expiration_time(self, app, session):
    return _expires(app.permanent_session_lifetime, self, app) if session.permanent else None


SessionInterface.get_expiration_time = get_expiration_time
