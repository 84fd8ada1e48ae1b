"""A permanent session is sent again only if it changed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/refresh-each-request"


def should_set_cookie(self, app, session):
    return session.modified


SecureCookieSessionInterface.should_set_cookie = should_set_cookie
