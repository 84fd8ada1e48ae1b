"""Taking an item out of the session is not noticed as a change."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSession

BREAKS = "sessions/sent-when-changed"


def pop(self, *args):
    return dict.pop(self, *args)


SecureCookieSession.pop = pop
