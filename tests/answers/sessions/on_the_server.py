"""Expected: 94. Values lie in a dict on the server, under a random number in the cookie.

It is no signed cookie, but whoever visits cannot tell: kept, nobody else's, a changed cookie opens
nothing. It needs no secret key, so that storing without one does not fail (6).
"""

import copy
import secrets
from contextvars import ContextVar

_session = ContextVar("session")


class _Stored(dict):
    pass


class _Current:
    def __getattr__(self, name):
        return getattr(_session.get(), name)

    def __getitem__(self, key):
        return _session.get()[key]

    def __setitem__(self, key, value):
        _session.get()[key] = value

    def __delitem__(self, key):
        del _session.get()[key]

    def __contains__(self, key):
        return key in _session.get()


session = _Current()


class Flask:
    secret_key = None

    def __init__(self, name):
        self.name, self.views, self.stored = name, {}, {}

    def route(self, path, **options):
        def decorate(view):
            self.views[path] = view
            return view

        return decorate

    def __call__(self, environ, start_response):
        number = ""
        for pair in environ.get("HTTP_COOKIE", "").split("; "):
            name, _, value = pair.partition("=")
            if name == "sid":
                number = value
        before = self.stored.get(number, {})
        token = _session.set(_Stored(copy.deepcopy(before)))
        headers = [("Content-Type", "text/html; charset=utf-8")]
        try:
            view = self.views.get(environ["PATH_INFO"].encode("latin-1").decode())
            status, text = ("200 OK", view()) if view else ("404 Not Found", "no such page")
            now = dict(_session.get())
            if now != before:
                if number not in self.stored:
                    number = secrets.token_urlsafe(24)
                self.stored[number] = now
                headers.append(("Set-Cookie", f"sid={number}; Path=/; HttpOnly"))
        except Exception:
            status, text = "500 Internal Server Error", "something went wrong"
        finally:
            _session.reset(token)
        start_response(status, headers)
        return [text.encode()]
