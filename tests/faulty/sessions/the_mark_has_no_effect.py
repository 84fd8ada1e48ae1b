"""Setting session.modified to True has no effect."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/nested-changes"


def should_set_cookie(self, app, session):
    name = self.get_cookie_name(app)
    signer = self.get_signing_serializer(app)
    before = signer.loads_unsafe(request.cookies.get(name, ""))[1]
    return session.modified and before != dict(session)


SecureCookieSessionInterface.should_set_cookie = should_set_cookie
