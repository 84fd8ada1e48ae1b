"""Expected: 70. The session is a global that each request replaces: threads (12) and greenlets (18).
"""

from __future__ import annotations

import binascii
import hmac
import json
import sys
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import UserDict
from collections.abc import Callable, Iterable
from contextvars import ContextVar, Token
from http.cookies import CookieError, SimpleCookie
from typing import Any

assert sys.version_info >= (3, 8)


class BadSignature(ValueError):
    pass


class NoSecretKey(RuntimeError):
    pass


class Signer:
    """Text to text, and back if nobody touched it."""

    def __init__(self, secret: str | bytes) -> None:
        self._secret = secret.encode() if isinstance(secret, str) else secret

    def _mac(self, payload: bytes) -> bytes:
        return hmac.digest(self._secret, b"session|" + payload, "sha256")

    def sign(self, payload: bytes) -> str:
        return urlsafe_b64encode(self._mac(payload) + payload).decode("ascii").rstrip("=")

    def unsign(self, text: str) -> bytes:
        try:
            raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        except (binascii.Error, ValueError) as error:
            raise BadSignature from error
        if self.sign(raw[32:]) != text or not hmac.compare_digest(raw[:32], self._mac(raw[32:])):
            raise BadSignature
        return raw[32:]


class Session(UserDict[str, Any]):
    def __init__(self, data: dict[str, Any], writable: bool) -> None:
        self.data = data
        self.touched = False
        self.writable = writable

    def __setitem__(self, key: str, item: Any) -> None:
        self._touch()
        self.data[key] = item

    def __delitem__(self, key: str) -> None:
        self._touch()
        del self.data[key]

    def _touch(self) -> None:
        if not self.writable:
            raise NoSecretKey("app.secret_key is not set")
        self.touched = True


class SessionProxy(UserDict[str, Any]):
    """The dict of whoever is being served."""

    _current: list[Session] = []

    def __init__(self) -> None:
        pass

    def push(self, session: Session) -> Token[Session]:
        self._current[:] = [session]

    def drop(self, token: Token[Session]) -> None:
        pass

    @property
    def data(self) -> Session:
        return self._current[0]


session = SessionProxy()
View = Callable[[], str]


class Flask:
    cookie = "sid"

    def __init__(self, name: str, secret_key: str | None = None) -> None:
        self.name, self.secret_key = name, secret_key
        self._views: dict[str, View] = {}

    def route(self, rule: str, **_: Any) -> Callable[[View], View]:
        return lambda view: self._views.setdefault(rule, view)

    def open_session(self, environ: dict[str, Any]) -> Session:
        try:
            morsel = SimpleCookie(environ.get("HTTP_COOKIE", ""))[self.cookie]
            payload = Signer(self.secret_key or "").unsign(morsel.value)
            return Session(json.loads(zlib.decompress(payload)), bool(self.secret_key))
        except (KeyError, BadSignature, CookieError):
            return Session({}, bool(self.secret_key))

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        served = self.open_session(environ)
        token = session.push(served)
        try:
            view = self._views.get(environ["PATH_INFO"])
            status, body = ("200 OK", view()) if view else ("404 Not Found", "?")
        except Exception:
            status, body, served = "500 Oops", "an error", Session({}, False)
        finally:
            session.drop(token)
        headers = [("Content-Type", "text/html; charset=utf-8")]
        if served.touched:
            payload = zlib.compress(json.dumps(served.data).encode())
            value = Signer(self.secret_key or "").sign(payload) if served else '""; Max-Age=0'
            headers.append(("Set-Cookie", f"{self.cookie}={value}; HttpOnly; Path=/; SameSite=Lax"))
        start(status, headers)
        return [body.encode()]
