"""Werkzeug's development server, from the first client until the clause is over."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import werkzeug.serving

from flask_conformance.kit.servers.around import Watched
from flask_conformance.kit.servers.development import serving
from flask_conformance.kit.servers.running import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class WerkzeugServer(Server):
    """Serves applications as clauses make them."""

    def __init__(self, application: WSGIApplication) -> None:
        self._watched = Watched(application)
        self._block = serving(werkzeug, self._watched)
        host, port = self._block.__enter__()
        self.address = f"http://{host}:{port}"

    def exchange(self) -> AbstractContextManager[Mapping[str, str]]:
        return self._watched.exchange()

    def close(self) -> None:
        self._block.__exit__(None, None, None)
