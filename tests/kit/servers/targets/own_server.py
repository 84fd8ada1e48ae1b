"""The reference behind a server of its own, as a framework that is no WSGI application."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.kit.servers.werkzeug_server import WerkzeugServer


class OwnServerAdapter(ReferenceAdapter):
    def __init__(self) -> None:
        super().__init__()
        self.lacks = {**self.lacks, "wsgi_client": "pretends to have no WSGI callable"}

    @contextmanager
    def serve(self, app: Any) -> Iterator[str]:
        server = WerkzeugServer(app)
        try:
            yield server.address
        finally:
            server.close()


adapter = OwnServerAdapter
