"""Expected: 79. JSON in base64, without a signature: a cookie that was changed is read (8 of 12; what is garbage
opens an empty session), with any key (7), and without one (6).
"""

import base64
import json
from contextvars import ContextVar
from http.cookies import SimpleCookie

_current = ContextVar("current_session")


class _Session(dict):
    def __init__(self, *args):
        super().__init__(*args)
        self.original = json.dumps(self)

    @property
    def changed(self):
        return json.dumps(self) != self.original


class _Proxy:
    def __getattr__(self, name):
        return getattr(_current.get(), name)


def _forward(name):
    def method(self, *args):
        return getattr(_current.get(), name)(*args)
    return method


for _name in ["__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__", "__len__", "__eq__", "__repr__"]:
    setattr(_Proxy, _name, _forward(_name))

session = _Proxy()


class Flask:
    def __init__(self, name):
        self.name = name
        self.secret_key = ""
        self.view_functions = {}

    def route(self, path):
        return lambda view: self.view_functions.setdefault(path, view)

    def __call__(self, environ, start_response):
        cookie = SimpleCookie(environ.get("HTTP_COOKIE", ""))
        try:
            data = json.loads(base64.urlsafe_b64decode(cookie["s"].value))
            assert isinstance(data, dict)
        except Exception:
            data = {}
        _current.set(_Session(data))
        try:
            view = self.view_functions[environ["PATH_INFO"]]
        except KeyError:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found"]
        body = view()
        headers = [("Content-Type", "text/plain; charset=utf-8")]
        if _current.get().changed:
            out = SimpleCookie()
            out["s"] = base64.urlsafe_b64encode(json.dumps(_current.get()).encode()).decode()
            out["s"]["path"] = "/"
            headers.append(("Set-Cookie", out["s"].OutputString()))
        start_response("200 OK", headers)
        return [body.encode("utf-8")]
