"""The same client over real HTTP: a server on a loopback port, asked with ``requests``."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

import requests
from requests.adapters import HTTPAdapter

from flask_conformance.kit.client import Client, exchange_url
from flask_conformance.kit.cookies import CookieJar
from flask_conformance.kit.request import encode_body
from flask_conformance.kit.response import Headers, Response
from flask_conformance.kit.servers import PATIENCE, Server
from flask_conformance.kit.servers.around import SCHEME, SCRIPT_ROOT
from flask_conformance.kit.set_cookie import SetCookie

_NO_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class HTTPClient(Client):
    """A client whose requests go through a socket; ``extra=`` has no meaning here."""

    def __init__(self, server: Server) -> None:
        self.cookies = CookieJar()
        self._server = server

    def open(self, path: str = "/", method: str = "GET", **options: Any) -> Response:
        """Send one request and read the whole answer; redirects are not followed."""
        if options.get("extra"):
            raise TypeError("extra= sets environ keys in-process: the clause needs 'in-process'")
        base_url = options.get("base_url", "http://localhost/")
        prepared = self._prepare(path, method, base_url, options)
        with self._server.exchange() as headers:
            prepared.headers.update(headers)
            response = _exchange(prepared, exchange_url(base_url, path))
        for header in response.headers.get_all("Set-Cookie"):
            self.cookies.store(SetCookie.parse(header))
        return response

    def _prepare(
        self, path: str, method: str, base_url: str, options: dict[str, Any]
    ) -> requests.PreparedRequest:
        base, root = urlsplit(base_url), urlsplit(base_url).path.rstrip("/")
        target, _, query = path.partition("?")
        if options.get("params"):
            query = "&".join(filter(None, (query, urlencode(options["params"], doseq=True))))
        body, content_type = encode_body(
            options.get("data"), options.get("json"), options.get("files")
        )
        headers = _joined(options.get("headers", ()))
        headers.setdefault("Host", base.netloc)
        if content_type:
            headers.setdefault("Content-Type", content_type)
        if root:
            headers[SCRIPT_ROOT] = quote(unquote(root))
        if base.scheme != "http":
            headers[SCHEME] = base.scheme
        cookie = self.cookies.header_for(unquote(root + target))
        if cookie:
            own = headers.get("Cookie")
            headers["Cookie"] = f"{own}; {cookie}" if own else cookie
        prepared = requests.Request(method, self._server.address, headers, data=body).prepare()
        # Set afterwards, because requests would tidy what a clause writes on purpose.
        prepared.url = self._server.address + _quoted(target)
        if query:
            prepared.url += "?" + quote(query, safe="%&=+:;,/?@!$'()*~[]")
        return prepared


class _AsWritten(HTTPAdapter):
    """Sends the request target as it stands, also one that begins with two slashes."""

    def request_url(self, request: requests.PreparedRequest, proxies: Any) -> str:
        assert request.url is not None
        return "/" + request.url.split("/", 3)[3]


def _exchange(prepared: requests.PreparedRequest, url: str) -> Response:
    adapter = _AsWritten()
    try:
        answer = adapter.send(prepared, stream=True, timeout=PATIENCE)
        raw = answer.raw
        body = raw.read(decode_content=False)
        status = f"{raw.status} {raw.reason}"
        return Response(url, status, Headers(raw.headers.items()), [body] if body else [])
    finally:
        adapter.close()


def _quoted(path: str) -> str:
    """The path with what a request line cannot carry escaped, and nothing else changed."""
    return quote(_NO_ESCAPE.sub("%25", path), safe="%/:;=@&+$,!~*'()")


def _joined(headers: Any) -> dict[str, str]:
    """Headers by name; several of one name as one, as RFC 9110, section 5.3 allows."""
    joined: dict[str, str] = {}
    for name, value in headers.items() if hasattr(headers, "items") else headers:
        title = name.title()
        between = "; " if title == "Cookie" else ","
        joined[title] = f"{joined[title]}{between}{value}" if title in joined else value
    return joined
