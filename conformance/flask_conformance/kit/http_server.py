"""A quiet HTTP server for one WSGI application, on the standard library's ``wsgiref``."""

from __future__ import annotations

from io import BufferedIOBase
from typing import IO, TYPE_CHECKING, Any, cast
from urllib.parse import unquote
from wsgiref.handlers import SimpleHandler
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from flask_conformance.kit.request import ErrorStream

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

SCRIPT_ROOT = "X-Conformance-Script-Root"
SCHEME = "X-Conformance-Scheme"
"""What a server's configuration would say: where the application is mounted, and the scheme."""

PATIENCE = 30.0


class Server(WSGIServer):
    """Listens on a free loopback port; answers only while somebody calls ``handle_request``."""

    timeout = PATIENCE

    def __init__(self, application: WSGIApplication) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.application: WSGIApplication = application
        self.set_app(application)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the client sees that the connection ended."""


class Handler(WSGIRequestHandler):
    """Hands a request to the application with the environ that a plain server makes."""

    def get_environ(self) -> dict[str, Any]:
        root = self.headers.get(SCRIPT_ROOT, "")
        scheme = self.headers.get(SCHEME, "http")
        del self.headers[SCRIPT_ROOT], self.headers[SCHEME]
        environ: dict[str, Any] = super().get_environ()
        environ["SCRIPT_NAME"] = unquote(root, "latin-1")
        environ["wsgi.url_scheme"] = scheme
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
        body = Body(self.rfile, int(environ.get("CONTENT_LENGTH") or 0))
        output = cast("IO[bytes]", self.wfile)
        handler = _Exchange(body, output, ErrorStream(), environ, multithread=True)
        handler.scheme = environ["wsgi.url_scheme"]
        handler.run(self.server.get_app())  # type: ignore[attr-defined]  # it is a WSGIServer
        # What stays unread would make the system cut the connection before the answer is read.
        body.read()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Exchange(SimpleHandler):
    """One exchange, without the variables of this process in its environ."""

    os_environ: dict[str, str] = {}
    scheme = "http"

    def get_scheme(self) -> str:
        return self.scheme


class Body:
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
