"""Expected: 100. What is sent is decided by JSON: that of the session before against that after."""

import base64
import hashlib
import hmac
import json
from contextvars import ContextVar
from http.cookies import CookieError, SimpleCookie

_store = ContextVar("store")


class Session:
    """A dict of the request that is handled."""

    def __getattr__(self, name):
        return getattr(_store.get(), name)

    def __getitem__(self, key):
        return _store.get()[key]

    def __setitem__(self, key, value):
        _store.get()[key] = value

    def __delitem__(self, key):
        del _store.get()[key]

    def __contains__(self, key):
        return key in _store.get()

    def __iter__(self):
        return iter(_store.get())

    def __len__(self):
        return len(_store.get())


session = Session()


def signature(key, text):
    return hmac.new(key.encode(), text.encode(), hashlib.sha512).hexdigest()


def opened(app, environ):
    try:
        morsel = SimpleCookie(environ.get("HTTP_COOKIE", "")).get("crumbs")
        text, _, mark = morsel.value.rpartition(".")
        if app.secret_key and hmac.compare_digest(mark, signature(app.secret_key, text)):
            return json.loads(base64.urlsafe_b64decode(text))
    except (AttributeError, CookieError, ValueError, TypeError):
        pass
    return {}


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

    def __call__(self, environ, start_response):
        view = self.pages.get(environ["PATH_INFO"])
        if view is None:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"no such page"]
        store = opened(self, environ)
        before = json.dumps(store, sort_keys=True)
        token = _store.set(store)
        try:
            body = view()
            after = json.dumps(store, sort_keys=True)
            headers = [("Content-Type", "text/html; charset=utf-8")]
            if after != before:
                headers.append(("Set-Cookie", self.sealed(after)))
        except Exception:
            start_response("500 Oh No", [("Content-Type", "text/plain")])
            return [b"something went wrong"]
        finally:
            _store.reset(token)
        start_response("200 OK", headers)
        return [body.encode()]

    def sealed(self, text):
        if not self.secret_key:
            raise RuntimeError("set app.secret_key")
        text = base64.urlsafe_b64encode(text.encode()).decode()
        return f"crumbs={text}.{signature(self.secret_key, text)}; Path=/; HttpOnly"
