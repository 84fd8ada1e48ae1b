"""A visitor without a cookie is given the session of the last one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/kept-for-the-visitor"

save_session = SecureCookieSessionInterface.save_session
open_session = SecureCookieSessionInterface.open_session
last = {}


def save(self, app, session, response):
    last[app] = dict(session)
    save_session(self, app, session, response)


def open_last(self, app, request):
    session = open_session(self, app, request)
    if session is not None and not request.cookies:
        session = self.session_class(last.get(app))
    return session


SecureCookieSessionInterface.save_session = save
SecureCookieSessionInterface.open_session = open_last
