"""A permanent session is sent with every answer, whatever is configured."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SessionInterface

BREAKS = "sessions/should-set-cookie"


def should_set_cookie(self, app, session):
    return session.modified or session.permanent


SessionInterface.should_set_cookie = should_set_cookie
