"""What scripts have in the place of the suite's fixtures and of pytest, as short as can be.

Its text goes into scripts, without annotations: the definitions that a clause uses, of their
members those it names, and what stands under ``if options.get("json")`` where it passes one.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import io
import json
import os
import random
import re
import string
import sys
from pathlib import Path
from tempfile import mkdtemp
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, unquote_to_bytes, urlencode, urljoin, urlsplit
from wsgiref.headers import Headers
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator


def add_submodules(framework: Any, names: list[str]) -> None:
    for name in names:
        with contextlib.suppress(ImportError):
            importlib.import_module(f"{framework.__name__}.{name}")


def parts_of(framework: Any, **offers: tuple[str, ...]) -> SimpleNamespace:
    """The framework's own parts of Werkzeug, or Werkzeug's."""
    parts = SimpleNamespace()
    for name, offered in offers.items():
        owns = (framework, getattr(framework, name, None))
        own = next((own for own in owns if any(hasattr(own, part) for part in offered)), None)
        setattr(parts, name, own or importlib.import_module(f"werkzeug.{name}"))
    return parts


def environ(path: str = "/", method: str = "GET", **options: Any) -> dict[str, Any]:
    target, _, query = path.partition("?")
    made: Any = {"REQUEST_METHOD": method, "SCRIPT_NAME": "", "SERVER_NAME": "localhost"}
    made |= {"SERVER_PROTOCOL": "HTTP/1.1", "PATH_INFO": unquote_to_bytes(target).decode("latin-1")}
    made |= {"QUERY_STRING": quote(query, safe="%&=+:;,/?@!$'()*~[]"), "REMOTE_ADDR": "127.0.0.1"}
    made["HTTP_HOST"], body = "localhost", b""
    if options.get("base_url") is not None:
        base = urlsplit(options["base_url"])
        made["SCRIPT_NAME"] = unquote_to_bytes(base.path.rstrip("/")).decode("latin-1")
        made |= {"SERVER_NAME": base.hostname or "", "HTTP_HOST": base.netloc}
        made |= {"wsgi.url_scheme": base.scheme}
        made["SERVER_PORT"] = str(base.port or (443 if base.scheme == "https" else 80))
    if options.get("params") is not None:
        parts = (made["QUERY_STRING"], urlencode(options["params"], doseq=True))
        made["QUERY_STRING"] = "&".join(filter(None, parts))
    if options.get("json") is not None:
        body, made["CONTENT_TYPE"] = json.dumps(options["json"]).encode(), "application/json"
    if options.get("data") is not None:
        given = options["data"]
        if isinstance(given, dict):
            given = urlencode(given, doseq=True)
            made["CONTENT_TYPE"] = "application/x-www-form-urlencoded"
        body = given.encode() if isinstance(given, str) else given
    if options.get("files") is not None:
        fields = [(f'"{key}"', str(text).encode()) for key, text in options.get("data", {}).items()]
        for key, (filename, content) in options["files"].items():
            kind = "\r\nContent-Type: application/octet-stream"
            fields.append((f'"{key}"; filename="{filename}"{kind}', content))
        start = b"--limit\r\nContent-Disposition: form-data; name="
        sections = [start + head.encode() + b"\r\n\r\n" + text + b"\r\n" for head, text in fields]
        body = b"".join([*sections, b"--limit--\r\n"])
        made["CONTENT_TYPE"] = "multipart/form-data; boundary=limit"
    made |= {"CONTENT_LENGTH": str(len(body))} if body or method in ("POST", "PUT", "PATCH") else {}
    if options.get("headers") is not None:
        given = options["headers"]
        for name, value in given.items() if isinstance(given, dict) else given:
            key = "HTTP_" + name.upper().replace("-", "_")
            key = key[5:] if key in ("HTTP_CONTENT_TYPE", "HTTP_CONTENT_LENGTH") else key
            again = key in made and key.startswith("HTTP_") and key != "HTTP_HOST"
            made[key] = f"{made[key]}{'; ' if 'COOKIE' in key else ','}{value}" if again else value
    whole = {**made, "wsgi.input": io.BytesIO(body), **options.get("extra", {})}
    setup_testing_defaults(whole)
    return whole


class SetCookie:
    def __init__(self, header: str) -> None:
        first, *rest = header.split(";")
        self.name, _, self.value = first.replace('"', "").partition("=")
        parts = [part.strip().partition("=") for part in rest]
        self.attributes = {key.lower(): value for key, _, value in parts}

    @property
    def deletes(self) -> bool:
        return self.attributes.get("max-age") == "0" or "1970" in self.attributes.get("expires", "")


Headers.tokens = lambda self, name: {  # type: ignore[attr-defined]
    part.strip() for part in ",".join(self.get_all(name)).split(",") if part.strip()
}


class Response:
    def __init__(self, url: str, status: str, headers: Any, chunks: list[bytes]) -> None:
        self.url, self.status, self.headers, self.chunks = url, status, Headers(headers), chunks
        self.status_code, self.reason, self.content = int(status[:3]), status[4:], b"".join(chunks)
        self.text = self.content.decode(errors="replace")

    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def set_cookies(self) -> dict[str, SetCookie]:
        return {one.name: one for one in map(SetCookie, self.headers.get_all("Set-Cookie"))}

    @property
    def location(self) -> str | None:
        header, root = self.headers.get("Location"), urljoin(self.url, "/")
        return header and re.sub(f"^{re.escape(root)}", "/", urljoin(self.url, header))

    def redirects_to(self, target: str) -> bool:
        is_so = self.status.startswith("3") and self.location == target
        assert is_so, f"expected a redirect to {target}, got {self.status} to {self.location}"
        return True


class Client:
    def __init__(self, application: Any, cookies: Any = ()) -> None:
        self.application, self.cookies = validator(application), dict(cookies)

    def __getattr__(self, method: str) -> Any:
        return functools.partial(self.open, method=method.upper())

    def open(self, path: str = "/", method: str = "GET", **options: Any) -> Response:
        start_response: Any = lambda *answer: setattr(self, "answer", answer)  # noqa: E731
        body: Any = self.application(environ(path, method, **options), start_response)
        chunks = list(body)
        body.close()
        url = options.get("base_url", "http://localhost/").rstrip("/") + path
        return Response(url, self.answer[0], self.answer[1], chunks)


class Browser(Client):
    def open(self, path: str = "/", method: str = "GET", **options: Any) -> Response:
        sent = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        options["extra"] = {**({"HTTP_COOKIE": sent} if sent else {}), **options.get("extra", {})}
        response = super().open(path, method, **options)
        for header in response.headers.get_all("Set-Cookie"):
            name, _, value = header.partition(";")[0].partition("=")
            kept = {**self.cookies, name: value}
            self.cookies = {name: value for name, value in kept.items() if value}
        return response


class Names:
    def word(self, length: int = 8) -> str:
        return "".join(random.choices(string.ascii_lowercase, k=length))

    def path(self) -> str:
        return "/" + self.word()

    def text(self) -> str:
        return f"{self.word(5)} é\u2013{self.word(5)}"

    def number(self) -> int:
        return random.randint(1_000, 999_999)


def new_folder() -> Path:
    return Path(mkdtemp())


class MonkeyPatch:
    """Nothing is undone: the script is over then."""

    def setattr(self, owner: Any, name: str, value: Any, raising: bool = True) -> None:
        setattr(owner, name, value)

    def setitem(self, mapping: Any, name: Any, value: Any) -> None:
        mapping[name] = value

    def setenv(self, name: str, value: str) -> None:
        os.environ[name] = value

    def delenv(self, name: str, raising: bool = True) -> None:
        os.environ.pop(name, None)

    def chdir(self, path: Any) -> None:
        os.chdir(path)

    def syspath_prepend(self, path: Any) -> None:
        sys.path.insert(0, str(path))


class pytest:
    @staticmethod
    def param(*values: Any, id: str = "") -> Any:
        return values if len(values) > 1 else values[0]

    class raises:
        def __init__(self, expected: Any, match: str = "") -> None:
            self.expected, self.match = expected, match

        def __enter__(self) -> Any:
            return self

        def __exit__(self, kind: Any, error: Any, traceback: Any) -> bool:
            assert error is not None, f"expected {self.expected}, got no exception"
            self.value, self.type, match = error, kind, re.search(self.match, str(error))
            assert match or not isinstance(error, self.expected), f"expected {self.match!r}"
            return isinstance(error, self.expected)
