"""Servers for what a clause wants served, until the clause is over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from flask_conformance.kit.adapter import Adapter, own_server
from flask_conformance.kit.servers.catalogue import THREADS, ServerKind
from flask_conformance.kit.servers.http_client import HTTPClient
from flask_conformance.kit.servers.meeting import Meeting
from flask_conformance.kit.servers.own_server import OwnServer
from flask_conformance.kit.servers.running import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

FEW = 4
"""Threads of a pool for one client, whose view may ask its own server."""


class Apart(ExitStack):
    """Servers that have a process of their own, which takes seconds to start: each serves its
    application until the run is over."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self._target = target
        self._running: dict[Callable[..., Any], Server] = {}

    def server(self, kind: ServerKind, make: Callable[..., Any]) -> Server:
        """The server of the application that ``make(flask, meet)`` gives there."""
        from flask_conformance.kit.servers.process_server import ProcessServer

        if make not in self._running:
            server = self._running[make] = ProcessServer(kind, self._target, make)
            self.callback(server.close)
        return self._running[make]


class Servers(ExitStack):
    """Serves applications until the block ends; nothing of the servers is left then."""

    def __init__(self, adapter: Adapter, kind: ServerKind | None, apart: Apart) -> None:
        super().__init__()
        self._adapter, self._kind, self._apart = adapter, kind, apart

    def client(self, app: Any) -> HTTPClient:
        """A client of *app*, which is served on a port of its own."""
        return HTTPClient(self._opened(app, threads=FEW))

    def site(self, make: Callable[..., Any]) -> Callable[[], HTTPClient]:
        """Makes clients of the application that ``make(flask, meet)`` gives, on one port."""
        server = self._server(make)
        return lambda: HTTPClient(server)

    def address(self, make: Callable[..., Any]) -> str:
        """Where that application answers, for whoever asks it without a client of these."""
        return self._server(make).address

    def _server(self, make: Callable[..., Any]) -> Server:
        if self._kind is not None and self._kind.has_own_process:
            return self._apart.server(self._kind, make)
        together = self._kind.together if self._kind is not None else THREADS
        app = make(self._adapter.namespace(), Meeting(together))
        return self._opened(app, threads=together)

    def _opened(self, app: Any, threads: int) -> Server:
        if self._kind is not None:
            server = _here(self._kind, self._adapter.wsgi(app), threads)
        else:
            serve = own_server(self._adapter)
            assert serve is not None, "only where the target has a server is there no kind"
            server = OwnServer(serve(app))
        self.callback(server.close)
        return server


def _here(kind: ServerKind, application: WSGIApplication, threads: int) -> Server:
    """A server in this process; each one's module needs its package."""
    if kind.name == "werkzeug":
        from flask_conformance.kit.servers.werkzeug_server import WerkzeugServer

        return WerkzeugServer(application)
    if kind.name == "waitress":
        from flask_conformance.kit.servers.waitress_server import WaitressServer

        return WaitressServer(application, threads)
    from flask_conformance.kit.servers.wsgiref_server import WSGIRefServer

    return WSGIRefServer(application)
