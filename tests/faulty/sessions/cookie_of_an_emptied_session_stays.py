"""An emptied session leaves the visitor's cookie as it is."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/deletion"

save_session = SecureCookieSessionInterface.save_session


def save(self, app, session, response):
    if session:
        save_session(self, app, session, response)


SecureCookieSessionInterface.save_session = save
