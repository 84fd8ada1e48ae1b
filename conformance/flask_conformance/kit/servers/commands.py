"""The command lines of the servers that have a process of their own."""

from __future__ import annotations

import sys

from flask_conformance.kit.servers.catalogue import THREADS, uwsgi_program

APPLICATION = "flask_conformance.kit.servers.hosted:application"


def command(name: str, listening: int) -> list[str]:
    """How to start a server on the file descriptor of a listening socket, or on a free port."""
    if name == "app-run":
        return [sys.executable, "-m", "flask_conformance.kit.servers.app_run", str(listening)]
    if name == "uwsgi":
        return _uwsgi(listening)
    return [*_GUNICORN, "--bind", f"fd://{listening}", *_WORKERS[name], APPLICATION]


SETTINGS = "python:flask_conformance.kit.servers.gunicorn_settings"

_GUNICORN = (sys.executable, "-m", "gunicorn", "--config", SETTINGS)

_WORKERS = {
    "gunicorn-sync": ("--worker-class", "sync", "--workers", "4"),
    "gunicorn-gthread": ("--worker-class", "gthread", "--threads", str(THREADS)),
    "gunicorn-gevent": ("--worker-class", "gevent", "--worker-connections", "100"),
}


def _uwsgi(listening: int) -> list[str]:
    program = uwsgi_program()
    assert program is not None, "whether the server is installed has been asked before"
    return [
        program,
        "--http-socket", f"fd://{listening}",
        "--home", sys.prefix,
        "--module", APPLICATION,
        "--need-app",
        "--enable-threads",
        "--threads", str(THREADS),
        "--disable-logging",
    ]  # fmt: skip
