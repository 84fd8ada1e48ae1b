"""The in-process client: calls an application as a WSGI server would (PEP 3333)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from wsgiref.validate import validator

from flask_conformance.kit.cookies import CookieJar
from flask_conformance.kit.guarded import is_a
from flask_conformance.kit.request import build_environ
from flask_conformance.kit.response import Headers, Response
from flask_conformance.kit.set_cookie import SetCookie

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


LONGEST_BODY, MOST_PIECES = 64 * 1024 * 1024, 1_000_000
"""Bytes and pieces of a body, from which on it is taken for one without end."""


class EndlessBody(Exception):
    """A body that goes on and on; read to its end, it would cost all memory there is."""


class Client:
    """A client with its own cookie jar; every request is a whole WSGI exchange.

    The keyword arguments of each method are those of
    :func:`flask_conformance.kit.request.build_environ`. What the application raises, the method
    raises; a breach of PEP 3333 raises AssertionError.
    """

    def __init__(self, application: WSGIApplication, *, validate: bool = True) -> None:
        self.cookies = CookieJar()
        self._application = validator(application) if validate else application

    def get(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "GET", **options)

    def head(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "HEAD", **options)

    def post(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "POST", **options)

    def put(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "PUT", **options)

    def patch(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "PATCH", **options)

    def delete(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "DELETE", **options)

    def options(self, path: str = "/", **options: Any) -> Response:
        return self.open(path, "OPTIONS", **options)

    def open(self, path: str = "/", method: str = "GET", **options: Any) -> Response:
        """Send one request and read the whole answer; redirects are not followed."""
        base_url = options.get("base_url", "http://localhost/")
        environ = build_environ(path, method, **options)
        cookie = self.cookies.header_for(environ["SCRIPT_NAME"] + environ["PATH_INFO"])
        if cookie:
            own = environ.get("HTTP_COOKIE")
            environ["HTTP_COOKIE"] = f"{own}; {cookie}" if own else cookie
        response = self._exchange(environ, exchange_url(base_url, path))
        for header in response.headers.get_all("Set-Cookie"):
            self.cookies.store(SetCookie.parse(header))
        return response

    def _exchange(self, environ: dict[str, Any], url: str) -> Response:
        answers: list[tuple[str, list[tuple[str, str]]]] = []
        chunks: list[bytes] = []
        length = 0

        def start_response(status: str, headers: list[tuple[str, str]], *exc_info: Any) -> Any:
            answers.append((status, headers))
            return chunks.append

        body = self._application(environ, start_response)
        try:
            for chunk in body:
                chunks.append(chunk)
                length += len(chunk) if is_a(chunk, bytes) else 1
                if length > LONGEST_BODY or len(chunks) > MOST_PIECES:
                    raise EndlessBody(f"{length} bytes of the body came, and it goes on")
        finally:
            close = getattr(body, "close", None)
            if close is not None:
                close()
        status, headers = answers[-1]
        return Response(url, status, Headers(headers), chunks)


def exchange_url(base_url: str, path: str) -> str:
    """The URL that a response tells as its own."""
    base = urlsplit(base_url)
    return f"{base.scheme}://{base.netloc}{base.path.rstrip('/')}{path}"
