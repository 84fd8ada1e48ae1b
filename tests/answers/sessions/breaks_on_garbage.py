"""Expected: 92. A cookie whose parts cannot be told apart ends in a 500 (8 of 12).
"""

import ast
import hmac
from contextvars import ContextVar
from urllib.parse import quote, unquote

_visit: ContextVar["Visit"] = ContextVar("visit")


class Visit(dict):
    dirty = False

    def touched(name):
        base = getattr(dict, name)

        def method(self, *args, **kwargs):
            if not self.app.secret_key:
                raise RuntimeError("The session needs a secret key.")
            self.dirty = True
            return base(self, *args, **kwargs)

        return method

    for _n in ("__setitem__", "__delitem__", "pop", "clear", "update", "setdefault", "popitem"):
        locals()[_n] = touched(_n)
    del touched, _n


class SessionProxy:
    def __getattribute__(self, name):
        return getattr(_visit.get(), name)

    __getitem__ = lambda self, k: _visit.get()[k]
    __delitem__ = lambda self, k: _visit.get().__delitem__(k)
    __setitem__ = lambda self, k, v: _visit.get().__setitem__(k, v)
    __contains__ = lambda self, k: k in _visit.get()
    __iter__ = lambda self: iter(_visit.get())
    __len__ = lambda self: len(_visit.get())
    __repr__ = lambda self: repr(_visit.get())


session = SessionProxy()


class Flask:
    secret_key = None

    def __init__(self, import_name):
        self._routes = {}

    def route(self, rule, **options):
        def register(f):
            self._routes[rule] = f
            return f

        return register

    def mac(self, text):
        return hmac.digest(self.secret_key.encode(), text.encode(), "sha256").hex()

    def unpack(self, cookie):
        text, mac = unquote(cookie).rsplit("|", 1)
        if mac != self.mac(text):
            return {}
        return ast.literal_eval(text)

    def __call__(self, environ, start_response):
        try:
            jar = dict(part.strip().split("=", 1) for part in environ.get("HTTP_COOKIE", "").split(";") if part)
            visit = Visit(self.unpack(jar["visit"]) if "visit" in jar and self.secret_key else {})
            visit.app = self
            _visit.set(visit)
            view = self._routes.get(environ["PATH_INFO"])
            if view is None:
                status, body = "404 Not Found", "nothing here"
            else:
                status, body = "200 OK", view()
        except Exception as error:
            start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
            return [b"server error"]
        headers = [("Content-Type", "text/html; charset=utf-8")]
        if visit.dirty:
            text = repr(dict(visit))
            headers += [("Set-Cookie", "visit=" + quote(text + "|" + self.mac(text)) + "; Path=/; HttpOnly")]
        start_response(status, headers)
        return [body.encode()]
