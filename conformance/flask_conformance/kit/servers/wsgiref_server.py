"""``wsgiref``: the standard library's server, which takes a thread for each request."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BufferedIOBase
from typing import IO, TYPE_CHECKING, Any, cast
from wsgiref.handlers import SimpleHandler
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from flask_conformance.kit.request import ErrorStream
from flask_conformance.kit.servers.around import Mounted
from flask_conformance.kit.servers.running import PATIENCE, Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class WSGIRefServer(Server):
    """Answers only while somebody makes a request, in a thread that is over when the answer is."""

    def __init__(self, application: WSGIApplication) -> None:
        self._server = _OnDemand(("127.0.0.1", 0), _Handler)
        self._server.set_app(Mounted(application))
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    @contextmanager
    def exchange(self) -> Iterator[Mapping[str, str]]:
        worker = threading.Thread(target=self._server.handle_request)
        worker.start()
        try:
            yield {}
        finally:
            worker.join(PATIENCE)

    def close(self) -> None:
        self._server.server_close()


class _OnDemand(WSGIServer):
    """Takes one connection whenever ``handle_request`` is called."""

    timeout = PATIENCE
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the client sees that the connection ended."""


class _Handler(WSGIRequestHandler):
    """Hands a request to the application with the environ that a plain server makes."""

    disable_nagle_algorithm = True

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        if "Content-Type" not in self.headers:
            # wsgiref makes one up, which no client has sent.
            del environ["CONTENT_TYPE"]
        if not environ["CONTENT_LENGTH"]:
            del environ["CONTENT_LENGTH"]
        return environ

    def handle(self) -> None:
        """Answer the connection's one request."""
        self.raw_requestline = self.rfile.readline(65537)
        if not self.parse_request():
            return
        # http.server drops the first of two leading slashes; a WSGI server hands on both.
        self.path = self.requestline.split(" ")[1]
        environ = self.get_environ()
        body = _Body(self.rfile, int(environ.get("CONTENT_LENGTH") or 0))
        output = cast("IO[bytes]", self.wfile)
        handler = _Exchange(body, output, ErrorStream(), environ, multithread=True)
        handler.run(self.server.get_app())  # type: ignore[attr-defined]  # it is a WSGIServer
        # What stays unread would make the system cut the connection before the answer is read.
        body.read()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Exchange(SimpleHandler):
    """One exchange, without the variables of this process in its environ."""

    os_environ: dict[str, str] = {}


class _Body:
    """``wsgi.input``: ends where the request's body ends."""

    def __init__(self, stream: BufferedIOBase, length: int) -> None:
        self._stream, self._left = stream, length

    def read(self, size: int = -1) -> bytes:
        return self._take(self._stream.read(self._allowed(size)))

    def readline(self, size: int = -1) -> bytes:
        return self._take(self._stream.readline(self._allowed(size)))

    def readlines(self, hint: int = -1) -> list[bytes]:
        return list(self)

    def __iter__(self) -> Any:
        return iter(self.readline, b"")

    def _allowed(self, size: int | None) -> int:
        return self._left if size is None or size < 0 else min(size, self._left)

    def _take(self, data: bytes) -> bytes:
        self._left -= len(data)
        return data
