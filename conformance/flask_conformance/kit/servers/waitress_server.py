"""waitress: one thread for the connections, and a pool of threads for the application."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from waitress import create_server, wasyncore  # type: ignore[import-untyped]

from flask_conformance.kit.servers.around import Watched
from flask_conformance.kit.servers.running import PATIENCE, Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class WaitressServer(Server):
    """Runs from the first client until the clause is over."""

    def __init__(self, application: WSGIApplication, threads: int) -> None:
        logger = logging.getLogger("waitress")
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
        self._watched = Watched(application)
        self._connections: dict[int, Any] = {}
        self._server = create_server(
            self._watched, map=self._connections, host="127.0.0.1", port=0, threads=threads
        )
        self.address = f"http://127.0.0.1:{self._server.effective_port}"
        self._is_over = False
        self._thread = threading.Thread(target=self._run, name="waitress", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        """What the server's own ``run`` does, which nothing but a signal ends."""
        while not self._is_over:
            wasyncore.loop(timeout=PATIENCE, map=self._connections, count=1)

    def exchange(self) -> AbstractContextManager[Mapping[str, str]]:
        return self._watched.exchange()

    def close(self) -> None:
        self._is_over = True
        self._server.pull_trigger()
        self._thread.join(PATIENCE)
        # Threads of the pool pull the trigger, too: it is closed behind them.
        self._server.task_dispatcher.shutdown()
        wasyncore.close_all(self._connections, ignore_all=True)
