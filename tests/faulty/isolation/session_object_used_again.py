"""An application has one session object; each request empties and fills it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface as Interface

BREAKS = "isolation/sessions"

open_session = Interface.open_session


def open_into_the_same(self, app, request):
    opened = open_session(self, app, request)
    if opened is None:
        return None
    if not hasattr(self, "session"):
        self.session = opened
    contents = dict(opened)
    dict.clear(self.session)
    dict.update(self.session, contents)
    self.session.modified = self.session.accessed = False
    return self.session


Interface.open_session = open_into_the_same
