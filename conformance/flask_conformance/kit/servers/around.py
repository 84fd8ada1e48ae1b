"""What stands between a server and the application of a clause."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from flask_conformance.kit.request import ErrorStream
from flask_conformance.kit.servers.running import PATIENCE

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication

SCRIPT_ROOT = "X-Conformance-Script-Root"
SCHEME = "X-Conformance-Scheme"
"""What a server's configuration would say: where the application is mounted, and the scheme."""

READY = "X-Conformance-Ready"
"""Asks the server alone whether it answers; the application is not told."""

EXCHANGE = "X-Conformance-Exchange"


class Mounted:
    """The application, mounted where the request says; what it logs is not printed."""

    def __init__(self, application: WSGIApplication) -> None:
        self._application = application

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        if _take(environ, READY):
            start_response("204 No Content", [])
            return []
        # What stands in a header has been escaped by the client.
        environ["SCRIPT_NAME"] = unquote(_take(environ, SCRIPT_ROOT), "latin-1")
        environ["wsgi.url_scheme"] = _take(environ, SCHEME) or "http"
        environ["wsgi.errors"] = ErrorStream()
        return self._application(environ, start_response)


class Watched(Mounted):
    """The same, for a client that waits until an exchange is over.

    A server sends the end of an answer before it closes it, so without this a clause could look
    at what a teardown function does before it has been called.
    """

    def __init__(self, application: WSGIApplication) -> None:
        super().__init__(application)
        self._numbers = itertools.count(1)
        self._running: dict[str, threading.Event] = {}

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        over = self._running.get(_take(environ, EXCHANGE), threading.Event())
        try:
            body = super().__call__(environ, start_response)
        except BaseException:
            over.set()
            raise
        return _Answer(body, over.set)

    @contextmanager
    def exchange(self) -> Iterator[Mapping[str, str]]:
        """Within the block one request is made, with the headers given; it is over at the end."""
        number = str(next(self._numbers))
        over = self._running[number] = threading.Event()
        try:
            yield {EXCHANGE: number}
            over.wait(PATIENCE)
        finally:
            del self._running[number]


class _Answer:
    """An application's answer, whose close is told."""

    def __init__(self, body: Iterable[bytes], closed: Callable[[], None]) -> None:
        self._body, self._closed = body, closed

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        try:
            close = getattr(self._body, "close", None)
            if close is not None:
                close()
        finally:
            self._closed()


def _take(environ: dict[str, Any], header: str) -> str:
    """The header's value, which is no longer there for the application."""
    value: str = environ.pop("HTTP_" + header.upper().replace("-", "_"), "")
    return value
