"""Expected: 94. A token of JSON, and one classic slip: an emptied session is not sent (6).
"""

import base64
import contextvars
import hashlib
import hmac
import json
from http.cookies import SimpleCookie

_ctx = contextvars.ContextVar("ctx")


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def encode(claims: dict, key: str) -> str:
    signed = b64(b'{"alg":"HS256","typ":"JWT"}') + "." + b64(json.dumps(claims).encode())
    return signed + "." + b64(hmac.digest(key.encode(), signed.encode(), "sha256"))


def decode(token: str, key: str) -> dict:
    try:
        signed, _, signature = token.rpartition(".")
        right = b64(hmac.digest(key.encode(), signed.encode(), "sha256"))
        if not hmac.compare_digest(signature, right):
            return {}
        return json.loads(unb64(signed.partition(".")[2]))
    except (ValueError, TypeError):
        return {}


class Session(dict):
    changed = False

    def _changing(name):
        def method(self, *args, **kwargs):
            self.changed = True
            return getattr(dict, name)(self, *args, **kwargs)
        return method

    for _name in ("__setitem__", "__delitem__", "pop", "popitem", "clear", "update", "setdefault", "__ior__"):
        locals()[_name] = _changing(_name)
    del _name, _changing


class SessionProxy:
    def __getattr__(self, name):
        return getattr(_ctx.get().session, name)

    def __getitem__(self, name):
        return _ctx.get().session[name]

    def __setitem__(self, name, value):
        if not _ctx.get().app.secret_key:
            raise RuntimeError("set app.secret_key to use sessions")
        _ctx.get().session[name] = value

    def __delitem__(self, name):
        del _ctx.get().session[name]

    def __contains__(self, name):
        return name in _ctx.get().session

    def __iter__(self):
        return iter(_ctx.get().session)

    def __len__(self):
        return len(_ctx.get().session)


session = SessionProxy()


class Context:
    def __init__(self, app, environ):
        self.app = app
        cookies = SimpleCookie(environ.get("HTTP_COOKIE", ""))
        token = cookies["token"].value if "token" in cookies else ""
        self.session = Session(decode(token, app.secret_key) if app.secret_key and token else {})


class Flask:
    secret_key = None

    def __init__(self, import_name):
        self.views = {}

    def route(self, rule):
        return lambda view: self.views.setdefault(rule, view)

    def __call__(self, environ, start_response):
        return contextvars.copy_context().run(self.handle, environ, start_response)

    def handle(self, environ, start_response):
        context = Context(self, environ)
        _ctx.set(context)
        headers = [("Content-Type", "text/html; charset=utf-8")]
        view = self.views.get(environ["PATH_INFO"])
        if view is None:
            start_response("404 Not Found", headers)
            return [b"not found"]
        try:
            body = view()
        except Exception:
            start_response("500 Internal Server Error", headers)
            return [b"something went wrong"]
        if context.session.changed:
            if context.session:
                headers.append(("Set-Cookie", f"token={encode(context.session, self.secret_key)}; HttpOnly; Path=/; SameSite=Lax"))
        start_response("200 OK", headers)
        return [body.encode()]
