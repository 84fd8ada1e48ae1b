"""The session that was opened last is saved into whichever response leaves."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface as Interface

BREAKS = "isolation/sessions"

open_session, save_session = Interface.open_session, Interface.save_session


def open_and_remember(self, app, request):
    self.opened = open_session(self, app, request)
    return self.opened


def save_the_last(self, app, session, response):
    save_session(self, app, self.opened, response)


Interface.open_session, Interface.save_session = open_and_remember, save_the_last
