"""The server that a framework brings along, through its adapter."""

from __future__ import annotations

from contextlib import AbstractContextManager

from flask_conformance.kit.servers.running import Server


class OwnServer(Server):
    """Runs until the clause is over; the adapter gives its address."""

    def __init__(self, served: AbstractContextManager[str]) -> None:
        self._served = served
        self.address = served.__enter__()

    def close(self) -> None:
        self._served.__exit__(None, None, None)
