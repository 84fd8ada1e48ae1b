"""Expected: 93. One classic slip: the signature is made with a constant, not with the secret key, so
that a session of another key is opened (7). Without a key, storing is refused as it should be.
"""

import base64
import hashlib
import hmac
import json
import threading
import contextvars
from http.cookies import SimpleCookie

_now = contextvars.ContextVar("now")
SALT = b"cookie-session"


class Session(dict):
    def __init__(self, values, may_write):
        super().__init__(values)
        self.may_write, self.is_changed = may_write, False

    def _changing(name):
        def method(self, *args, **kwargs):
            if not self.may_write:
                raise RuntimeError("the session needs app.secret_key")
            self.is_changed = True
            return getattr(dict, name)(self, *args, **kwargs)

        return method

    __setitem__, __delitem__ = _changing("__setitem__"), _changing("__delitem__")
    pop, clear, update, setdefault = map(_changing, ("pop", "clear", "update", "setdefault"))


class SessionProxy:
    def __getattr__(self, name): return getattr(_now.get(), name)
    def __getitem__(self, key): return _now.get()[key]
    def __setitem__(self, key, value): _now.get()[key] = value
    def __delitem__(self, key): del _now.get()[key]
    def __contains__(self, key): return key in _now.get()
    def __iter__(self): return iter(_now.get())
    def __len__(self): return len(_now.get())


session = SessionProxy()


def sign(text):
    return hmac.new(SALT, text.encode(), hashlib.sha256).hexdigest()


class Flask:
    def __init__(self, import_name):
        self.secret_key = None
        self.routes = {}
        self.lock = threading.RLock()

    def route(self, rule, **kw):
        def wrap(f):
            with self.lock:
                self.routes[rule] = f
            return f
        return wrap

    def open(self, environ):
        cookie = SimpleCookie(environ.get("HTTP_COOKIE", "")).get("session")
        text, _, signature = (cookie.value if cookie else "").partition(".")
        if text and hmac.compare_digest(sign(text).encode(), signature.encode()):
            return Session(json.loads(base64.urlsafe_b64decode(text)), bool(self.secret_key))
        return Session({}, bool(self.secret_key))

    def __call__(self, environ, start_response):
        view = self.routes.get(environ["PATH_INFO"].encode("latin-1").decode())
        if view is None:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found"]
        opened = self.open(environ)
        token = _now.set(opened)
        try:
            body = view()
        except Exception:
            start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
            return [b"internal server error"]
        finally:
            _now.reset(token)
        headers = [("Content-Type", "text/html; charset=utf-8")]
        if opened.is_changed:
            text = base64.urlsafe_b64encode(json.dumps(opened).encode()).decode()
            value = f"{text}.{sign(text)}" if opened else ""
            headers.append(("Set-Cookie", f"session={value}; Path=/" + ("" if opened else "; Max-Age=0")))
        start_response("200 OK", headers)
        return [body.encode()]
