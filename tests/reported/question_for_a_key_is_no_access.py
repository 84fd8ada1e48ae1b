"""Report: GHSA-68rp-wp8r-4726
An answer that depends on whether the session has a key does not vary by cookie.
"""

from changed import change
from flask.ctx import RequestContext
from flask.sessions import SecureCookieSession

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "sessions"
EXPECTED = ("sessions/vary", "sessions/marks")


class Marking(SecureCookieSession):
    pass


def marking(name):
    own = getattr(SecureCookieSession, name)

    def method(self, *args, **kwargs):
        self.accessed = True
        return own(self, *args, **kwargs)

    return method


change(RequestContext.session.fget, {"self._session.accessed = True": "pass"})
for name in ("__getitem__", "get", "setdefault", "pop", "__setitem__", "update", "clear"):
    setattr(SecureCookieSession, name, marking(name))
