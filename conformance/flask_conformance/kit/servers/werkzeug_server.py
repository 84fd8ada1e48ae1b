"""Werkzeug's development server, with a thread for each connection."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager
from socketserver import BaseServer
from typing import TYPE_CHECKING, Any

from werkzeug.serving import WSGIRequestHandler, make_server

from flask_conformance.kit.servers.around import Watched
from flask_conformance.kit.servers.running import PATIENCE, Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

POLL = 0.01
"""Seconds between two looks whether the server shall stop: each clause waits for that."""


class WerkzeugServer(Server):
    """Runs from the first client until the clause is over."""

    def __init__(self, application: WSGIApplication) -> None:
        self._watched = Watched(application)
        self._server = make_server(
            "127.0.0.1", 0, self._watched, threaded=True, request_handler=_Quiet
        )
        self._server.handle_error = _say_nothing  # type: ignore[method-assign]
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        # Not its own ``serve_forever``, which takes no time between looks before Werkzeug 2.1.
        self._thread = threading.Thread(
            target=BaseServer.serve_forever,
            args=(self._server, POLL),
            name="werkzeug",
            daemon=True,
        )
        self._thread.start()

    def exchange(self) -> AbstractContextManager[Mapping[str, str]]:
        return self._watched.exchange()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join(PATIENCE)
        self._server.server_close()


class _Quiet(WSGIRequestHandler):
    """Prints no line for each request."""

    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""


def _say_nothing(request: Any, client_address: Any) -> None:
    """The client sees that the connection ended."""
