"""An ASGI application as the WSGI callable that clauses ask."""

from __future__ import annotations

import asyncio
import threading
from functools import cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

WAIT = 5.0
"""Seconds that an application may go on after its answer."""


def asgi_to_wsgi(app: Any) -> WSGIApplication:
    """The WSGI callable of an ASGI application, made by a2wsgi: an adapter's ``wsgi``."""
    try:
        from a2wsgi import ASGIMiddleware
    except ImportError:
        raise ImportError(
            "an ASGI application is reached through a2wsgi; try: pip install "
            "'flask-conformance[asgi]'"
        ) from None
    bridge: Any = ASGIMiddleware(app, wait_time=WAIT, loop=_loop())
    return cast("WSGIApplication", bridge)


@cache
def _loop() -> asyncio.AbstractEventLoop:
    """One loop for all: each clause makes applications, and a bridge would start a thread each."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True, name="asgi").start()
    return loop
