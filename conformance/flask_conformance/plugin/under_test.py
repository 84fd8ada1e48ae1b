"""The implementation under test, as a run of the spec holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.servers import ServerKind
from flask_conformance.model.edition import Edition
from flask_conformance.model.protocol import FirstLook


@dataclass(frozen=True)
class Subject:
    """The implementation under test, as this run holds it."""

    adapter: Adapter
    edition: Edition
    seed: int
    over: str
    first_look: FirstLook
    server: ServerKind | None = None
    """Over HTTP: the server, or None where the target has its own."""

    @property
    def server_name(self) -> str:
        """The server's name; empty in-process."""
        if self.over == "wsgi":
            return ""
        return self.server.name if self.server else f"{self.adapter.name}'s own server"

    @property
    def has_toolkit(self) -> bool:
        """Whether the target offers anything of Werkzeug's."""
        return self.adapter.werkzeug() is not None

    def lacks(self, name: str) -> str | None:
        """Why the target, or this way of reaching it, has no such capability, chapter or
        requirement; None if it has."""
        if name in self.adapter.lacks:
            return self.adapter.lacks[name]
        if name == "in-process" and self.over == "http":
            return "requests reach the target over HTTP"
        if name == "client" and self.server is not None and self.server.has_own_process:
            return (
                "the server runs in a process of its own; the clause makes its application "
                "in this one"
            )
        return self.server.lacks.get(name) if self.server is not None else None


SUBJECT = pytest.StashKey[Subject]()


def subject(node: Any) -> Subject:
    """The run's subject, from a config or any node of it."""
    config: pytest.Config = getattr(node, "config", node)
    return config.stash[SUBJECT]
