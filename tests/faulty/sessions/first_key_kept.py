"""An application keeps to the secret key with which it signed first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/changed-key"

get_signing_serializer = SecureCookieSessionInterface.get_signing_serializer
first = {}


def keep(self, app):
    return first.setdefault(app, get_signing_serializer(self, app))


SecureCookieSessionInterface.get_signing_serializer = keep
