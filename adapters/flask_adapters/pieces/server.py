"""A framework's own server, started on a free port for as long as a clause needs it."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 10.0
"""Seconds in which the server must listen, and must have ended."""


@contextmanager
def served_by(
    run: Callable[[str, int], object], stop: Callable[[], object] | None = None
) -> Iterator[str]:
    """An adapter's ``serve``: calls ``run(host, port)``, which blocks, in a thread, and gives the
    address once it listens. *stop* has it return; without, it runs until the process ends.
    """
    port = _free_port()
    errors: list[BaseException] = []

    def serve() -> None:
        try:
            run("127.0.0.1", port)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=serve, daemon=True, name="own server")
    thread.start()
    _await_listening(port, thread, errors)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        if stop is not None:
            stop()
            thread.join(PATIENCE)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def _await_listening(port: int, thread: threading.Thread, errors: list[BaseException]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and thread.is_alive():
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.01)
    why = f"raises {errors[0]!r}" if errors else f"does not listen on port {port}"
    raise RuntimeError(f"the framework's server {why}") from (errors[0] if errors else None)
