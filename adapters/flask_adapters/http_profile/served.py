"""The fixture of one target, served until whoever started this process lets go of it."""

from __future__ import annotations

import json
import platform
import sys
import threading
from collections.abc import Mapping
from contextlib import ExitStack
from importlib.metadata import PackageNotFoundError, version
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from flask_adapters.http_profile import make
from flask_conformance.kit.adapter import Adapter, own_server
from flask_conformance.kit.declared import reached, tell, wishes
from flask_conformance.kit.servers.around import Mounted
from flask_conformance.kit.servers.catalogue import THREADS, kind_named
from flask_conformance.kit.servers.opening import Apart, Servers
from flask_conformance.kit.servers.running import ServerError
from flask_conformance.kit.target import TargetError

VERSIONED = ("flask", "werkzeug", "jinja2", "itsdangerous", "waitress", "gunicorn")
"""Distributions whose versions belong to what was seen."""


class _Standing(ThreadingMixIn, WSGIServer):
    """The standard library's server, with a thread for each request."""

    daemon_threads = True
    request_queue_size = 4 * THREADS

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the client sees that the connection ended."""


class _Handler(WSGIRequestHandler):
    disable_nagle_algorithm = True

    def get_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environ()
        if "Content-Type" not in self.headers:
            # wsgiref makes one up, which no client has sent.
            environ["CONTENT_TYPE"] = ""
        return environ

    def log_message(self, format: str, *args: Any) -> None:
        """Print no line for each request."""


def main() -> None:
    """Serve what the first argument (a JSON object) describes, and tell the address as JSON on
    the descriptor that it names."""
    job = json.loads(sys.argv[1])
    try:
        wanted = wishes(job["file"], job["names"], None, job["extensions"])
        adapter = reached(job["target"], wanted)
        tell(wanted)
        with ExitStack() as stack:
            address = _served(stack, adapter, job["target"], job["server"])
            _write(job["descriptor"], {"address": address, **_about(adapter)})
            # The reaper of this process ends it, and what the application has started.
            threading.Event().wait()
    except (TargetError, ServerError, ImportError) as error:
        _write(job["descriptor"], {"unusable": str(error)})


def _served(stack: ExitStack, adapter: Adapter, target: str, server: str | None) -> str:
    if (serve := own_server(adapter)) is not None:
        return stack.enter_context(serve(make(adapter.namespace())))
    if server in (None, "wsgiref"):
        return standing(adapter)
    kind = kind_named(str(server))
    if missing := kind.missing():
        raise ServerError(
            f"--server {server}: {' and '.join(missing)} not installed in this environment; "
            f"try: pip install {' '.join(missing)}"
        )
    apart = stack.enter_context(Apart(target))
    servers = stack.enter_context(Servers(adapter, kind, apart))
    return servers.address(make)


def standing(adapter: Adapter) -> str:
    """Serve the fixture in threads of this process, for as long as it lives; the address."""
    server = _Standing(("127.0.0.1", 0), _Handler)
    server.set_app(Mounted(adapter.wsgi(make(adapter.namespace()))))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def _about(adapter: Adapter) -> dict[str, Any]:
    return {
        "name": adapter.name,
        "edition": [str(adapter.edition.flask), str(adapter.edition.werkzeug)],
        "lacks": _plain(adapter.lacks),
        "known": _plain(adapter.known),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "versions": {name: number for name in VERSIONED if (number := _version(name))},
    }


def _plain(declared: Mapping[str, str]) -> dict[str, str]:
    """What is declared, as far as it can be listed."""
    return {str(name): str(declared[name]) for name in declared}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _write(descriptor: int, message: Mapping[str, Any]) -> None:
    with open(descriptor, "w", encoding="utf-8") as pipe:
        pipe.write(json.dumps(message))


if __name__ == "__main__":
    main()
