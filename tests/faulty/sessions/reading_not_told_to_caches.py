"""An answer for which the session was only read does not vary by cookie."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/vary"

save_session = SecureCookieSessionInterface.save_session


def save(self, app, session, response):
    session.accessed = session.modified
    save_session(self, app, session, response)


SecureCookieSessionInterface.save_session = save
