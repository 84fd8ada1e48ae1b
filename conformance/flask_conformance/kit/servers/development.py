"""Werkzeug's development server, with a thread for each connection."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseServer
from typing import TYPE_CHECKING, Any

from flask_conformance.kit.servers.running import PATIENCE

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

POLL = 0.01
"""Seconds between two looks whether the server shall stop: each clause waits for that."""


@contextmanager
def serving(
    werkzeug: Any, application: WSGIApplication, host: str = "127.0.0.1", handler: Any = None
) -> Iterator[Any]:
    """Serve the application within the block; gives the address of the server's socket.

    The server is that of *werkzeug*. *handler* is the class of its request handlers; without one
    they print no line for each request.
    """
    handler = handler or _quiet(werkzeug)
    server = werkzeug.serving.make_server(
        host, 0, application, threaded=True, request_handler=handler
    )
    server.handle_error = _say_nothing
    # Not its own ``serve_forever``, which takes no time between looks before Werkzeug 2.1.
    thread = threading.Thread(
        target=BaseServer.serve_forever, args=(server, POLL), name="werkzeug", daemon=True
    )
    thread.start()
    try:
        yield server.socket.getsockname()
    finally:
        server.shutdown()
        thread.join(PATIENCE)
        server.server_close()


def _quiet(werkzeug: Any) -> Any:
    class Quiet(werkzeug.serving.WSGIRequestHandler):  # type: ignore[misc]
        def log(self, type: str, message: str, *args: Any) -> None:
            """Say nothing."""

    return Quiet


def _say_nothing(request: Any, client_address: Any) -> None:
    """The client sees that the connection ended."""
