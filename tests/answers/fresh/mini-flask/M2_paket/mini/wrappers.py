from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import traceback
from http import HTTPStatus
from io import BytesIO
from typing import Any, Callable
from urllib.parse import parse_qsl, quote, urlencode


class MultiDict(dict):
    """First value wins; getlist gives all."""

    def __init__(self, pairs=()):
        super().__init__()
        self._all: dict[str, list[str]] = {}
        for key, value in pairs:
            self.setdefault(key, value)
            self._all.setdefault(key, []).append(value)

    def getlist(self, key):
        return self._all.get(key, [])


class EnvironHeaders:
    def __init__(self, environ):
        self.environ = environ

    def get(self, name, default=None):
        key = name.upper().replace("-", "_")
        if key not in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            key = "HTTP_" + key
        return self.environ.get(key, default)

    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name):
        return self.get(name) is not None


class Request:
    def __init__(self, environ):
        self.environ = environ
        self.method = environ["REQUEST_METHOD"]
        self.path = environ.get("PATH_INFO", "/").encode("latin-1").decode("utf-8", "replace") or "/"
        self.query_string = environ.get("QUERY_STRING", "")
        self.args = MultiDict(parse_qsl(self.query_string, keep_blank_values=True))
        self.headers = EnvironHeaders(environ)
        self._form = None

    @property
    def form(self):
        if self._form is None:
            length = int(self.environ.get("CONTENT_LENGTH") or 0)
            body = self.environ["wsgi.input"].read(length).decode("utf-8", "replace")
            kind = self.environ.get("CONTENT_TYPE", "").split(";")[0].strip()
            urlencoded = kind == "application/x-www-form-urlencoded"
            self._form = MultiDict(parse_qsl(body, keep_blank_values=True) if urlencoded else ())
        return self._form


class Headers(list):
    def __setitem__(self, name, value):
        if isinstance(name, str):
            self[:] = [(k, v) for k, v in self if k.lower() != name.lower()] + [(name, str(value))]
        else:
            super().__setitem__(name, value)

    def __getitem__(self, name):
        if not isinstance(name, str):
            return super().__getitem__(name)
        for k, v in self:
            if k.lower() == name.lower():
                return v
        raise KeyError(name)

    def get(self, name, default=None):
        return next((v for k, v in self if k.lower() == name.lower()), default)

    def add(self, name, value):
        self.append((name, str(value)))


class Response:
    def __init__(self, body: str | bytes = "", status=200, headers=(), mimetype="text/html; charset=utf-8"):
        self.data = body.encode() if isinstance(body, str) else body
        self.status_code = int(status)
        self.headers = Headers([("Content-Type", mimetype)])
        for name, value in headers.items() if isinstance(headers, dict) else headers:
            self.headers[name] = value

    @property
    def status(self):
        try:
            return f"{self.status_code} {HTTPStatus(self.status_code).phrase.upper()}"
        except ValueError:
            return f"{self.status_code} UNKNOWN"

    def __call__(self, environ, start_response):
        if self.status_code not in (204, 304):
            self.headers["Content-Length"] = len(self.data)
        start_response(self.status, list(self.headers))
        return [self.data] if environ["REQUEST_METHOD"] != "HEAD" else []


class HTTPException(Exception):
    def __init__(self, code, description=None, headers=()):
        super().__init__(description)
        self.code, self.description, self.headers = code, description, headers

    def get_response(self):
        try:
            name = HTTPStatus(self.code).phrase
        except ValueError:
            name = "Error"
        return Response(f"<h1>{name}</h1><p>{self.description or ''}</p>", self.code, self.headers)


