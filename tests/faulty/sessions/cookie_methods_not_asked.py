"""The session interface is not asked for the cookie's path."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/cookie-methods"

save_session = SecureCookieSessionInterface.save_session


def save(self, app, session, response):
    self.get_cookie_path = lambda app: SecureCookieSessionInterface.get_cookie_path(self, app)
    try:
        save_session(self, app, session, response)
    finally:
        del self.get_cookie_path


SecureCookieSessionInterface.save_session = save
