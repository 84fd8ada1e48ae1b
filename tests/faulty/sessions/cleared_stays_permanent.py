"""A session that was permanent stays so when it is emptied and filled again."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.sessions import SecureCookieSession

BREAKS = "sessions/cleared"

clear = SecureCookieSession.clear


def clear_but_permanent(self):
    permanent = self.permanent
    clear(self)
    self.kept = permanent


SecureCookieSession.kept = False
SecureCookieSession.clear = clear_but_permanent
SecureCookieSession.permanent = property(
    lambda self: bool(self.kept or self.get("_permanent")),
    lambda self, value: self.__setitem__("_permanent", bool(value)),
)
