"""The session cookie is within reach of scripts unless configured otherwise."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/cookie-defaults"


def get_cookie_httponly(self, app):
    return False


SecureCookieSessionInterface.get_cookie_httponly = get_cookie_httponly
