"""Expected: 100. Pickles, which are opened only behind a right signature; the session is kept by thread
and greenlet.
"""

import hmac
import pickle
import threading
from binascii import Error, a2b_hex, b2a_hex

import greenlet

ALL = {}


def who():
    return threading.get_ident(), id(greenlet.getcurrent())


class Box(dict):
    is_changed = False


def changing(name):
    def method(self, *args, **kwargs):
        self.is_changed = True
        return getattr(dict, name)(self, *args, **kwargs)

    return method


for _name in ("__setitem__", "__delitem__", "pop", "clear", "update", "setdefault", "popitem"):
    setattr(Box, _name, changing(_name))


class _Session:
    def __getattr__(self, name):
        return getattr(ALL[who()], name)

    __getitem__ = lambda self, key: ALL[who()][key]
    __setitem__ = lambda self, key, value: ALL[who()].__setitem__(key, value)
    __delitem__ = lambda self, key: ALL[who()].__delitem__(key)
    __contains__ = lambda self, key: key in ALL[who()]
    __iter__ = lambda self: iter(ALL[who()])
    __len__ = lambda self: len(ALL[who()])


session = _Session()


def sign(key, data):
    return hmac.digest(key.encode("utf-8"), data, "sha256")


class Flask:
    secret_key = None

    def __init__(self, import_name):
        self.import_name = import_name
        self.pages = {}

    def route(self, path):
        def add(view):
            self.pages[path] = view
            return view

        return add

    def read(self, environ):
        for part in environ.get("HTTP_COOKIE", "").split(";"):
            name, _, value = part.strip().partition("=")
            if name != "pickle" or not self.secret_key:
                continue
            try:
                data = a2b_hex(value)
            except (Error, ValueError):
                continue
            if hmac.compare_digest(data[:32], sign(self.secret_key, data[32:])):
                return Box(pickle.loads(data[32:]))
        return Box()

    def __call__(self, environ, start_response):
        headers = [("Content-Type", "text/html")]
        if environ["PATH_INFO"] not in self.pages:
            start_response("404 NOT FOUND", headers)
            return [b"Not Found"]
        box = ALL[who()] = self.read(environ)
        try:
            text = self.pages[environ["PATH_INFO"]]()
            if box.is_changed:
                data = pickle.dumps(dict(box))
                data = b2a_hex(sign(self.secret_key, data) + data).decode()
                headers.append(("Set-Cookie", f"pickle={data}; Path=/"))
        except Exception as error:
            start_response("500 INTERNAL SERVER ERROR", headers[:1])
            return [type(error).__name__.encode()]
        finally:
            del ALL[who()]
        start_response("200 OK", headers)
        return [text.encode("utf-8")]
