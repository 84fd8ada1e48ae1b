"""A server that is a process: it imports the target, and an application that a clause names."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

import requests

from flask_conformance.kit.servers import host, watchdog
from flask_conformance.kit.servers.around import READY
from flask_conformance.kit.servers.catalogue import ServerKind
from flask_conformance.kit.servers.commands import command
from flask_conformance.kit.servers.running import Server, ServerError

STARTUP_LIMIT = 30.0
"""Seconds in which a server must answer its first request."""

POLL = 0.05
"""Seconds until a server that does not listen yet is asked again."""

FOREIGN = ("GUNICORN_", "UWSGI_", "WEB_CONCURRENCY")
"""Prefixes of environment variables that would change how a server runs."""

_ERROR = re.compile(r"[\w.]+(Error|Exception|Exit|Server)\b.*: ")
"""The last line of a traceback."""


class ProcessServer(Server):
    """Runs until it is closed, or until this process is gone, in whatever way."""

    def __init__(self, kind: ServerKind, target: str, make: Callable[..., Any]) -> None:
        self._kind = kind
        self._log = _Log()
        with socket.create_server(("127.0.0.1", 0), backlog=128) as listening:
            port = listening.getsockname()[1]
            self.address = f"http://127.0.0.1:{port}"
            listening.set_inheritable(True)
            if not kind.binds_its_port:
                self._watchdog = self._start(listening.fileno(), [listening.fileno()], target, make)
        if kind.binds_its_port:
            self._watchdog = self._start(port, [], target, make)
        try:
            self._await_ready()
        except BaseException:
            self.close()
            raise

    def _start(
        self, listening: int, inherited: list[int], target: str, make: Callable[..., Any]
    ) -> subprocess.Popen[bytes]:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(FOREIGN)}
        environment |= {
            host.TARGET: target,
            host.FACTORY: f"{make.__module__}:{make.__qualname__}",
            host.TOGETHER: str(self._kind.together),
            watchdog.LISTENING: " ".join(map(str, inherited)),
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }
        return subprocess.Popen(
            [sys.executable, "-I", watchdog.__file__, *command(self._kind.name, listening)],
            stdin=subprocess.PIPE,
            stdout=self._log.file,
            stderr=subprocess.STDOUT,
            pass_fds=inherited,
            env=environment,
        )

    def _await_ready(self) -> None:
        """Ask until there is an answer; a socket that listens already keeps the question."""
        until = time.monotonic() + STARTUP_LIMIT
        while (answer := self._ask()) is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._watchdog.wait(POLL)
            if self._watchdog.poll() is not None or time.monotonic() > until:
                raise ServerError(f"{self._kind.name} does not start: {self._log.reason()}")
        # Without a callable of PEP 3333 around it, the application itself is asked.
        if not self._kind.binds_its_port and answer.status_code != requests.codes.no_content:
            reason = self._log.reason() or answer.text[:200]
            raise ServerError(f"{self._kind.name} cannot load the application: {reason}")

    def _ask(self) -> requests.Response | None:
        with contextlib.suppress(requests.RequestException), requests.Session() as session:
            # The way to this machine itself leads over no proxy.
            session.trust_env = False
            return session.get(self.address, headers={READY: "?"}, timeout=STARTUP_LIMIT)
        return None

    def close(self) -> None:
        assert self._watchdog.stdin is not None
        self._watchdog.stdin.close()
        self._watchdog.wait()
        self._log.file.close()


class _Log:
    """What a server prints, for the message that says why it does not start."""

    def __init__(self) -> None:
        self.file = tempfile.TemporaryFile()  # noqa: SIM115  # open as long as the server runs

    def reason(self) -> str:
        """The errors that were printed, each once: several workers print one traceback each. Else
        what came last."""
        self.file.seek(0)
        lines = self.file.read().decode(errors="replace").strip().splitlines()
        errors = dict.fromkeys(line for line in lines if _ERROR.match(line))
        return "\n".join(errors or lines[-8:])
