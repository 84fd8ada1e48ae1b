"""The salt of the session interface is not looked at."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/signing-parameters"

get_signing_serializer = SecureCookieSessionInterface.get_signing_serializer


def unsalted(self, app):
    signer = get_signing_serializer(self, app)
    if signer is not None:
        signer.salt = b"cookie-session"
    return signer


SecureCookieSessionInterface.get_signing_serializer = unsalted
