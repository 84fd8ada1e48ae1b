"""An ASGI application as the WSGI callable that clauses ask."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

WAIT = 5.0
"""Seconds that an application may go on after its answer."""

RAISED = "flask_adapters.raised"
"""The key of the environ under which an application's exception is handed on."""


def asgi_to_wsgi(app: Any) -> WSGIApplication:
    """The WSGI callable of an ASGI application, made by a2wsgi: an adapter's ``wsgi``.

    What the application raises escapes, as it does from one of WSGI; and the body of an answer to
    HEAD is dropped, which is the business of ASGI's servers.
    """
    try:
        from a2wsgi import ASGIMiddleware
    except ImportError:
        raise ImportError(
            "an ASGI application is reached through a2wsgi; try: pip install "
            "'flask-conformance[asgi]'"
        ) from None

    async def watched(scope: Any, receive: Any, send: Any) -> None:
        try:
            await app(scope, receive, send)
        except Exception as error:
            scope["wsgi_environ"][RAISED] = error
            raise

    bridge: Any = ASGIMiddleware(watched, wait_time=WAIT, loop=_loop())

    def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        body = bridge(environ, start_response)
        # The bridge starts the response when its first piece is asked for.
        first = next(body, b"")
        if RAISED in environ:
            body.close()
            raise environ[RAISED]
        if environ["REQUEST_METHOD"] == "HEAD":
            return [piece[:0] for piece in body]
        return _Body(first, body)

    return application


class _Body:
    """The pieces of a body, the first of which has been taken already."""

    def __init__(self, first: bytes, rest: Generator[bytes, None, None]) -> None:
        self._pieces = chain([first], rest)
        self.close = rest.close

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces


@cache
def _loop() -> asyncio.AbstractEventLoop:
    """One loop for all: each clause makes applications, and a bridge would start a thread each."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True, name="asgi").start()
    return loop
