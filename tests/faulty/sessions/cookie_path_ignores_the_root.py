"""The session cookie's path does not follow APPLICATION_ROOT."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/cookie-configuration"


def get_cookie_path(self, app):
    return app.config["SESSION_COOKIE_PATH"] or "/"


SecureCookieSessionInterface.get_cookie_path = get_cookie_path
