"""Setting session.modified has no effect."""

from werkzeug.datastructures import CallbackDict

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSession

BREAKS = "sessions/nested-changes"


def create(self, initial=None):
    CallbackDict.__init__(self, initial, lambda session: vars(session).update(modified=True))


def ignore_the_mark(self, name, value):
    if name != "modified":
        object.__setattr__(self, name, value)


SecureCookieSession.__init__ = create
SecureCookieSession.__setattr__ = ignore_the_mark
