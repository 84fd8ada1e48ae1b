"""Werkzeug's development server, when an answer has ended in one way or another."""

import socket
import threading
from queue import Empty, Queue
from socketserver import BaseServer

import pytest

from flask_conformance import SHOULD, requirement


class Body:
    """A body in pieces that tells when it is closed."""

    def __init__(self, pieces, closed):
        self.pieces, self.closed = pieces, closed

    def __iter__(self):
        return iter(self.pieces)

    def close(self):
        self.closed.put("closed")


def failing():
    yield b"begun"
    raise ArithmeticError("too much")


def endless():
    while True:
        yield b"more" * 10_000


@requirement(
    "wsgi/development-server-closing",
    SHOULD,
    since="1.2",
    werkzeug=">=1.0",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerClosing:
    """What the application returned is closed when its answer has ended, because all of it was
    sent, sending it failed or the client has left; and the next request is answered.

    Why: an application frees there what it needs while it answers, as a database connection.
    Source: PEP 3333, "Specification Details".
    """

    @pytest.mark.parametrize(
        ("pieces", "reads"),
        [
            pytest.param(lambda: [b"all"], True, id="sent"),
            pytest.param(lambda: [], True, id="nothing to send"),
            pytest.param(failing, True, id="failed"),
            pytest.param(endless, False, id="client left"),
        ],
    )
    def test_is_closed(self, werkzeug, pieces, reads):
        closed, ended = Queue(), Queue()

        def application(environ, start_response):
            if environ["PATH_INFO"] == "/next":
                start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "4")])
                return [b"next"]
            start_response("200 OK", [("Content-Type", "text/plain")])
            return Body(pieces(), closed)

        class Quiet(werkzeug.serving.WSGIRequestHandler):
            def log(self, *arguments):
                """Nobody reads the access log."""

        class Server(werkzeug.serving.ThreadedWSGIServer):
            def handle_error(self, request, client_address):
                """Nobody reads what is told of an error."""

            def shutdown_request(self, request):
                super().shutdown_request(request)
                ended.put("ended")

        server = Server("127.0.0.1", 0, application, handler=Quiet)
        serving = threading.Thread(target=BaseServer.serve_forever, args=[server, 0.02])
        serving.start()
        try:
            ask(server, "/", reads)
            got = (told(closed), told(ended), ask(server, "/next", True))
        finally:
            server.shutdown()
            serving.join()
            server.server_close()

        assert got == ("closed", "ended", b"next")


def told(queue):
    """What is told within a few seconds."""
    try:
        return queue.get(timeout=4)
    except Empty:
        return None


def ask(server, path, reads):
    """Asks for a path; gives what came back behind the header, where all of it is read."""
    with socket.create_connection(server.socket.getsockname(), timeout=4) as connection:
        connection.sendall(f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
        if not reads:
            return connection.recv(100)
        return connection.makefile("rb").read().partition(b"\r\n\r\n")[2]
