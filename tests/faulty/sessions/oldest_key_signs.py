"""Cookies are signed with the oldest of the fallback keys."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/key-fallbacks"

get_signing_serializer = SecureCookieSessionInterface.get_signing_serializer


def rotate(self, app):
    signer = get_signing_serializer(self, app)
    if signer is not None:
        signer.secret_keys.reverse()
    return signer


SecureCookieSessionInterface.get_signing_serializer = rotate
