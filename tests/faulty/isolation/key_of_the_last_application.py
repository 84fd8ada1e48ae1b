"""Sessions are signed with the key of the application that opened one last."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface as Interface

BREAKS = "isolation/applications"

last = []
open_session, save_session = Interface.open_session, Interface.save_session


def open_and_remember(self, app, request):
    last[:] = [app]
    return open_session(self, app, request)


def save_for_the_last(self, app, session, response):
    save_session(self, last[0], session, response)


Interface.open_session, Interface.save_session = open_and_remember, save_for_the_last
