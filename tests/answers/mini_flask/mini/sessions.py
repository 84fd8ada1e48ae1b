from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any


class Session(dict[str, Any]):
    modified = False
    permanent = False

    def __init__(self, values: dict[str, Any], key: str | None) -> None:
        super().__init__(values)
        self._key = key

    def _changes(method: str) -> Any:  # type: ignore[misc]
        def changed(self: Session, *args: Any, **kwargs: Any) -> Any:
            if self._key is None:
                raise RuntimeError("set app.secret_key to use the session")
            self.modified = True
            return getattr(dict, method)(self, *args, **kwargs)

        return changed

    __setitem__ = _changes("__setitem__")
    __delitem__ = _changes("__delitem__")
    pop = _changes("pop")
    clear = _changes("clear")
    update = _changes("update")
    setdefault = _changes("setdefault")
    popitem = _changes("popitem")
    __ior__ = _changes("__ior__")


def signature(key: str, payload: str) -> str:
    digest = hmac.new(key.encode(), payload.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def dump(values: Session, key: str) -> str:
    payload = base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")
    return f"{payload}.{signature(key, payload)}"


def load(cookie: str, key: str | None) -> Session:
    payload, _, mac = cookie.partition(".")
    if key is None or not hmac.compare_digest(signature(key, payload), mac):
        return Session({}, key)
    padded = payload + "=" * (-len(payload) % 4)
    return Session(json.loads(base64.urlsafe_b64decode(padded)), key)
