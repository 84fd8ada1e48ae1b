"""One request as a client states it, and the WSGI environ that it becomes."""

from __future__ import annotations

import json as json_module
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any
from urllib.parse import quote, unquote_to_bytes, urlencode, urlsplit

Pairs = Mapping[str, str] | Iterable[tuple[str, str]]
Files = Mapping[str, tuple[str, bytes]]
Data = bytes | str | Mapping[str, Any] | None

BOUNDARY = "conformance-boundary-7d1f"


def build_environ(
    path: str = "/",
    method: str = "GET",
    *,
    params: Mapping[str, Any] | None = None,
    headers: Pairs = (),
    data: Data = None,
    json: Any = None,
    files: Files | None = None,
    base_url: str = "http://localhost/",
    extra: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The environ (PEP 3333) of a request.

    *path* is written as in a request line: percent-encoded or not, with the query if any; a
    path of *base_url* becomes ``SCRIPT_NAME``. *extra* overrides single environ keys.
    """
    base = urlsplit(base_url)
    target, _, query = path.partition("?")
    if params:
        query = "&".join(filter(None, (query, urlencode(params, doseq=True))))
    body, content_type = encode_body(data, json, files)
    default_port = "443" if base.scheme == "https" else "80"
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": as_wsgi(base.path.rstrip("/")),
        "PATH_INFO": as_wsgi(target),
        "QUERY_STRING": quote(query, safe="%&=+:;,/?@!$'()*~[]"),
        "SERVER_NAME": base.hostname or "localhost",
        "SERVER_PORT": str(base.port or default_port),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": base.netloc,
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": base.scheme,
        "wsgi.input": BytesIO(body),
        "wsgi.errors": ErrorStream(),
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    if body or method in ("POST", "PUT", "PATCH"):
        environ["CONTENT_LENGTH"] = str(len(body))
    if content_type:
        environ["CONTENT_TYPE"] = content_type
    for name, value in headers.items() if isinstance(headers, Mapping) else headers:
        key = name.upper().replace("-", "_")
        key = key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"
        joined = "; " if key == "HTTP_COOKIE" else ","
        repeated = key in environ and key != "HTTP_HOST" and key.startswith("HTTP_")
        environ[key] = f"{environ[key]}{joined}{value}" if repeated else value
    environ.update(extra or {})
    return environ


def as_wsgi(path: str) -> str:
    """A URL path as PEP 3333 has it in ``PATH_INFO``: decoded bytes shown as latin-1."""
    return unquote_to_bytes(path).decode("latin-1")


def encode_body(data: Data, json: Any, files: Files | None) -> tuple[bytes, str]:
    """The request's body and its content type (``""`` if the body does not tell one)."""
    if json is not None:
        return json_module.dumps(json).encode(), "application/json"
    if files is not None:
        fields = data if isinstance(data, Mapping) else {}
        return _multipart(fields, files), f"multipart/form-data; boundary={BOUNDARY}"
    if isinstance(data, Mapping):
        return urlencode(data, doseq=True).encode(), "application/x-www-form-urlencoded"
    return (data.encode() if isinstance(data, str) else data or b""), ""


def _multipart(fields: Mapping[str, Any], files: Files) -> bytes:
    """A multipart/form-data body (RFC 7578)."""
    parts = []
    for name, value in fields.items():
        head = f'Content-Disposition: form-data; name="{name}"'
        parts.append(f"--{BOUNDARY}\r\n{head}\r\n\r\n{value}\r\n".encode())
    for name, (filename, content) in files.items():
        head = f'Content-Disposition: form-data; name="{name}"; filename="{filename}"'
        kind = "Content-Type: application/octet-stream"
        parts.append(f"--{BOUNDARY}\r\n{head}\r\n{kind}\r\n\r\n".encode() + content + b"\r\n")
    return b"".join([*parts, f"--{BOUNDARY}--\r\n".encode()])


class ErrorStream:
    """``wsgi.errors``: keeps what is written, for a clause to read."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def write(self, text: str) -> int:
        self.written.append(text)
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        self.written.extend(lines)

    def flush(self) -> None:
        """Nothing is buffered."""
