"""The servers that ``--server`` names, and what each of them is."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

THREADS = 32
"""Requests that a server with threads or greenlets handles at the same time."""


@dataclass(frozen=True)
class ServerKind:
    """A server by name."""

    name: str
    packages: tuple[str, ...] = ()
    """What it is made of, by import name (which is the distribution's name, too)."""
    together: int = THREADS
    """How many requests are certainly handled at the same time by one process."""
    has_own_process: bool = False
    """Whether it imports its application, instead of being handed one."""
    binds_its_port: bool = False
    """Whether it wants a port's number, and not a socket that listens already."""
    lacks: Mapping[str, str] = field(default_factory=dict)
    """What no application can do behind it, each with the reason."""

    def __str__(self) -> str:
        return self.name

    def missing(self) -> list[str]:
        """The packages that are not installed beside the suite."""
        return [package for package in self.packages if not _is_installed(package)]


def _is_installed(package: str) -> bool:
    # uWSGI is a program; the module of its name exists only inside of it.
    if package == "uwsgi":
        return uwsgi_program() is not None
    # Old releases of Werkzeug put something else in the place of their module, without a spec.
    return sys.modules.get(package) is not None or find_spec(package) is not None


KINDS = (
    ServerKind("wsgiref"),
    ServerKind("werkzeug", ("werkzeug",)),
    ServerKind("waitress", ("waitress",)),
    # What the application's own ``run`` starts.
    ServerKind("app-run", has_own_process=True, binds_its_port=True),
    # Several processes, each of which handles one request after the other.
    ServerKind("gunicorn-sync", ("gunicorn",), together=1, has_own_process=True),
    ServerKind("gunicorn-gthread", ("gunicorn",), has_own_process=True),
    ServerKind("gunicorn-gevent", ("gunicorn", "gevent"), has_own_process=True),
    ServerKind("uwsgi", ("uwsgi",), has_own_process=True),
)


def kind_named(name: str) -> ServerKind:
    """The server of that name, which is one of :data:`flask_conformance.model.servers.SERVERS`."""
    return next(kind for kind in KINDS if kind.name == name)


def uwsgi_program() -> str | None:
    """uWSGI beside this interpreter, or else on the path."""
    beside = Path(sys.executable).with_name("uwsgi")
    return str(beside) if beside.exists() else shutil.which("uwsgi")
