"""The application of the HTTP profile in bottle, written from the page alone.

`python -m bottle_application` prints its address, and ends with its standard input. bottle gives
the router, requests, answers, templates and files. What it has not is here: hooks around every
answer, handlers by class, a part, redirects of the routing, sessions and messages.
"""

from __future__ import annotations

import sys
import threading
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from . import bodies, made_answers, pages, routes, visits  # noqa: F401 (routes are added)
from .rules import add_rules, app


class Handler(WSGIRequestHandler):
    def get_environ(self):
        environ = super().get_environ()
        # Where no type came, wsgiref says text/plain.
        environ["CONTENT_TYPE"] = self.headers.get("Content-Type", "")
        return environ

    def log_message(self, *arguments):
        pass


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads, request_queue_size = True, 128


if __name__ == "__main__":
    add_rules()
    server = Server(("127.0.0.1", 0), Handler)
    server.set_app(app)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
