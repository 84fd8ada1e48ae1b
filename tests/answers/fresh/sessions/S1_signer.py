"""Signed cookie sessions with a timestamp and constant-time comparison."""
from __future__ import annotations

import hashlib
import hmac
import json
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator, MutableMapping
from contextvars import ContextVar
from http.cookies import CookieError, SimpleCookie
from typing import Any


class BadSignature(Exception):
    pass


class Signer:
    def __init__(self, key: str | bytes, salt: bytes = b"session") -> None:
        key = key.encode() if isinstance(key, str) else key
        self._key = hashlib.sha256(salt + key).digest()

    def _mac(self, data: bytes) -> bytes:
        return urlsafe_b64encode(hmac.new(self._key, data, hashlib.sha256).digest()).rstrip(b"=")

    def dumps(self, value: Any) -> str:
        payload = urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).rstrip(b"=")
        stamped = payload + b"." + str(int(time.time())).encode()
        return (stamped + b"." + self._mac(stamped)).decode()

    def loads(self, text: str) -> Any:
        stamped, dot, mac = text.encode("utf-8", "surrogateescape").rpartition(b".")
        if not dot or not hmac.compare_digest(mac, self._mac(stamped)):
            raise BadSignature
        payload, _, _ = stamped.partition(b".")
        return json.loads(urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))


class Session(MutableMapping):
    def __init__(self, values: dict[str, Any] | None = None, readonly: bool = False) -> None:
        self.values_, self.readonly, self.modified = dict(values or {}), readonly, False

    def _change(self) -> None:
        if self.readonly:
            raise RuntimeError("set a secret key to use sessions")
        self.modified = True

    def __getitem__(self, key): return self.values_[key]
    def __iter__(self) -> Iterator[str]: return iter(self.values_)
    def __len__(self): return len(self.values_)

    def __setitem__(self, key, value):
        self._change()
        self.values_[key] = value

    def __delitem__(self, key):
        self._change()
        del self.values_[key]


_session: ContextVar[Session] = ContextVar("session")


class SessionProxy(MutableMapping):
    def __getitem__(self, key): return _session.get()[key]
    def __setitem__(self, key, value): _session.get()[key] = value
    def __delitem__(self, key): del _session.get()[key]
    def __iter__(self): return iter(_session.get())
    def __len__(self): return len(_session.get())
    def __repr__(self): return repr(_session.get().values_)


session = SessionProxy()


class Flask:
    secret_key: str | bytes | None = None
    cookie = "session"

    def __init__(self, import_name: str) -> None:
        self.views: dict[str, Callable[[], str]] = {}

    def route(self, rule: str):
        def decorator(view):
            self.views[rule] = view
            return view
        return decorator

    def open_session(self, environ) -> Session:
        if not self.secret_key:
            return Session(readonly=True)
        try:
            morsel = SimpleCookie(environ.get("HTTP_COOKIE", "")).get(self.cookie)
            return Session(Signer(self.secret_key).loads(morsel.value) if morsel else None)
        except (BadSignature, CookieError, ValueError):
            return Session()

    def __call__(self, environ, start_response):
        current = self.open_session(environ)
        token = _session.set(current)
        headers = [("Content-Type", "text/html; charset=utf-8")]
        try:
            view = self.views.get(environ["PATH_INFO"])
            status, body = ("200 OK", view()) if view else ("404 Not Found", "Not Found")
            if current.modified:
                if current:
                    value = Signer(self.secret_key).dumps(current.values_)
                    headers.append(("Set-Cookie", f"{self.cookie}={value}; HttpOnly; Path=/"))
                else:
                    headers.append(("Set-Cookie", f"{self.cookie}=; Max-Age=0; Path=/"))
        except Exception:
            status, body = "500 Internal Server Error", "Internal Server Error"
        finally:
            _session.reset(token)
        start_response(status, headers)
        return [body.encode()]
