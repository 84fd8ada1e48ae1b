from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

Environ = dict[str, Any]


class MultiDict(dict[str, list[str]]):
    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key, [default])[0]

    def __getitem__(self, key: str) -> Any:
        return super().__getitem__(key)[0]

    def getlist(self, key: str) -> list[str]:
        return super().get(key, [])


class EnvironHeaders(Mapping[str, str]):
    def __init__(self, environ: Environ) -> None:
        self._environ = environ

    def __getitem__(self, name: str) -> str:
        key = name.upper().replace("-", "_")
        if key in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            return self._environ[key]
        return self._environ["HTTP_" + key]

    def __iter__(self) -> Iterator[str]:
        return (key[5:].replace("_", "-").title() for key in self._environ if key[:5] == "HTTP_")

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Request:
    endpoint: str | None = None

    def __init__(self, environ: Environ) -> None:
        self.environ = environ
        self.method: str = environ["REQUEST_METHOD"]
        self.path: str = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        self.query_string: str = environ.get("QUERY_STRING", "")
        self.headers = EnvironHeaders(environ)

    @cached_property
    def args(self) -> MultiDict:
        return MultiDict(parse_qs(self.query_string, keep_blank_values=True))

    @cached_property
    def data(self) -> bytes:
        return self.environ["wsgi.input"].read(int(self.environ.get("CONTENT_LENGTH") or 0))

    @cached_property
    def form(self) -> MultiDict:
        if not self.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
            return MultiDict()
        return MultiDict(parse_qs(self.data.decode(), keep_blank_values=True))

    @cached_property
    def cookies(self) -> dict[str, str]:
        parts = (p.strip().partition("=") for p in self.headers.get("Cookie", "").split(";"))
        return {name: value for name, _, value in parts}


class Response:
    def __init__(
        self, body: str | bytes = b"", status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        self.body = body.encode() if isinstance(body, str) else body
        self.status_code = status
        self.headers = {"Content-Type": "text/html; charset=utf-8", **(headers or {})}

    @classmethod
    def of(cls, value: Any) -> Response:
        status, headers = 200, {}
        if isinstance(value, tuple):
            value, *more = value
            for one in more:
                if isinstance(one, int):
                    status = one
                else:
                    headers = dict(one)
        if isinstance(value, cls):
            value.headers.update(headers)
            return value
        if isinstance(value, (dict, list)):
            headers.setdefault("Content-Type", "application/json")
            value = json.dumps(value)
        if not isinstance(value, (str, bytes)):
            raise TypeError(f"a view returned {type(value).__name__}")
        return cls(value, status, headers)

    def __call__(self, environ: Environ, start_response: Any) -> list[bytes]:
        try:
            phrase = HTTPStatus(self.status_code).phrase
        except ValueError:
            phrase = "Unknown"
        self.headers.setdefault("Content-Length", str(len(self.body)))
        start_response(f"{self.status_code} {phrase}", [*self.headers.items()])
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [self.body]


def redirect(path: str, code: int = 302) -> Response:
    return Response(f'<a href="{path}">{path}</a>', code, {"Location": path})
