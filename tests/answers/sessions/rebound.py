"""Expected: 17. The module's session is bound to a new dict by each request; who imported the name holds
the first one for ever. Pages are answered (7); values come back as they were, and what is removed stays
so, since there is one dict for everybody (6 + 4 of 8); nothing else is right.
"""

import base64, hashlib, hmac, pickle
from contextlib import suppress
from contextvars import ContextVar


class Visit:
    """What belongs to one request."""

    now = ContextVar("visit")

    def __init__(self, app, environ):
        self.app, self.environ = app, environ
        self.data = self.read()
        self.original = pickle.dumps(self.data)

    def read(self):
        for crumb in self.environ.get("HTTP_COOKIE", "").split("; "):
            if crumb.startswith("s=") and self.app.secret_key:
                mac, _, data = crumb[2:].partition("!")
                if hmac.compare_digest(mac, self.app.sign(data)):
                    return pickle.loads(base64.b32decode(data.replace("-", "=")))
        return {}

    def cookie(self):
        if pickle.dumps(self.data) == self.original:
            return None
        if not self.app.secret_key:
            raise RuntimeError("secret_key!")
        data = base64.b32encode(pickle.dumps(self.data)).decode().replace("=", "-")
        return f"s={self.app.sign(data)}!{data}; Path=/"

    def __enter__(self):
        global session
        session = self.data
        self.token = self.now.set(self)
        return self

    def __exit__(self, *_):
        self.now.reset(self.token)


session = {}


class _unused:
    """Used as an object; a class of class methods does as well."""

    class _Meta(type):
        def __getattr__(cls, name):
            return getattr(Visit.now.get().data, name)

        def __getitem__(cls, key):
            return Visit.now.get().data[key]

        def __setitem__(cls, key, value):
            Visit.now.get().data[key] = value

        def __delitem__(cls, key):
            del Visit.now.get().data[key]

        def __contains__(cls, key):
            return key in Visit.now.get().data




class Flask(dict):
    secret_key = None

    def __init__(self, name):
        super().__init__()
        self.__name__ = name

    def sign(self, data):
        key = self.secret_key
        key = key if isinstance(key, bytes) else str(key).encode()
        return hmac.new(key, data.encode(), hashlib.sha512).hexdigest()

    def route(self, path, **kw):
        def add(view):
            self[path] = view
            return view
        return add

    def __call__(self, environ, start_response):
        status, headers = "500 Internal Server Error", [("Content-Type", "text/html; charset=utf-8")]
        body = "Internal Server Error"
        with suppress(Exception), Visit(self, environ) as visit:
            view = self.get(environ["PATH_INFO"])
            page = view() if view else None
            if cookie := visit.cookie():
                headers.append(("Set-Cookie", cookie))
            status, body = ("200 OK", page) if view else ("404 Not Found", "Not Found")
        start_response(status, headers)
        yield body.encode()
