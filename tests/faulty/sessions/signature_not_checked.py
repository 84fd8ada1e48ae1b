"""A cookie whose signature does not fit is believed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/forged-cookies"

open_session = SecureCookieSessionInterface.open_session


def gullible(self, app, request):
    session = open_session(self, app, request)
    signer = self.get_signing_serializer(app)
    cookie = request.cookies.get(self.get_cookie_name(app))
    if signer is not None and cookie and not session:
        _, payload = signer.loads_unsafe(cookie)
        session = self.session_class(payload if isinstance(payload, dict) else None)
    return session


SecureCookieSessionInterface.open_session = gullible
