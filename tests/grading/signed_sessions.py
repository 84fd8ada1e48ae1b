"""An answer to the rubric ``sessions``: plain paths, and a session in a signed cookie."""

import base64
import hashlib
import hmac
import json
from contextvars import ContextVar

_current = ContextVar("session")


class Session(dict):
    is_changed = False
    key = "x"

    def _change(self):
        if not self.key:
            raise RuntimeError("there is no secret key")
        self.is_changed = True

    def __setitem__(self, name, value):
        self._change()
        super().__setitem__(name, value)

    def pop(self, *arguments):
        self._change()
        return super().pop(*arguments)

    def clear(self):
        self._change()
        super().clear()


class _Proxy:
    def __getattr__(self, name):
        return getattr(_current.get(), name)

    def __getitem__(self, name):
        return _current.get()[name]

    def __setitem__(self, name, value):
        _current.get()[name] = value

    def __iter__(self):
        return iter(_current.get())

    def __contains__(self, name):
        return name in _current.get()


session = _Proxy()


def _signature(key, data):
    return hmac.new(key.encode(), data.encode(), hashlib.sha256).hexdigest()


class Flask:
    secret_key = None

    def __init__(self, name):
        self.views = {}

    def route(self, rule):
        def decorate(view):
            self.views[rule] = view
            return view

        return decorate

    def _open(self, environ):
        held = Session()
        held.key = key = self.secret_key
        for part in environ.get("HTTP_COOKIE", "").split(";"):
            name, _, value = part.strip().partition("=")
            data, _, signature = value.partition(".")
            is_ours = name == "session" and key and value.isascii()
            if is_ours and hmac.compare_digest(signature, _signature(key, data)):
                held.update(json.loads(base64.urlsafe_b64decode(data))["v"])
        return held

    def __call__(self, environ, start_response):
        view = self.views.get(environ["PATH_INFO"])
        status, headers, body = "404 Not Found", [("Content-Type", "text/html")], "not found"
        held = self._open(environ)
        token = _current.set(held)
        try:
            if view is not None:
                status, body = "200 OK", view()
        except Exception:
            status, body = "500 Internal Server Error", "error"
        finally:
            _current.reset(token)
        if held.is_changed:
            data = base64.urlsafe_b64encode(json.dumps({"v": dict(held)}).encode()).decode()
            cookie = f"session={data}.{_signature(self.secret_key, data)}; HttpOnly; Path=/"
            headers.append(("Set-Cookie", cookie))
        start_response(status, headers)
        return [body.encode()]
