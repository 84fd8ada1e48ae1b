"""The development server of the target's Werkzeug, for clauses that look at the server itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

POLL = 0.02
"""Seconds between two looks whether the server shall stop: each clause waits for that."""


@contextmanager
def serving(
    werkzeug: Any, application: WSGIApplication, host: str = "127.0.0.1", handler: Any = None
) -> Iterator[Any]:
    """Serve the application within the block; gives the address of the server's socket.

    *handler* is the class of its request handlers; without one they log nothing.
    """
    handler = handler or _quiet(werkzeug)
    server = werkzeug.serving.make_server(
        host, 0, application, threaded=True, request_handler=handler
    )
    # Not its own ``serve_forever``, which takes no time between looks before Werkzeug 2.1.
    thread = threading.Thread(target=BaseServer.serve_forever, args=(server, POLL))
    thread.start()
    try:
        yield server.socket.getsockname()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _quiet(werkzeug: Any) -> Any:
    class Quiet(werkzeug.serving.WSGIRequestHandler):  # type: ignore[misc]
        def log(self, type: str, message: str, *args: Any) -> None:
            """Nobody reads the access log."""

    return Quiet
