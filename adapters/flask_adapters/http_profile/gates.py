"""Streams whose pieces wait until a visitor who has the one before lets the next one go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

PATIENCE = 5.0
"""Seconds after which a piece goes without being let through, and says so."""

KEPT = 64
"""Gates that are remembered; an application lives longer than the runs that check it."""


class Gates:
    """The gates of all streams, by name: who lets a piece through may come before it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gates: dict[str, threading.Semaphore] = {}

    def named(self, name: str) -> threading.Semaphore:
        with self._lock:
            while len(self._gates) > KEPT:
                del self._gates[next(iter(self._gates))]
            return self._gates.setdefault(name, threading.Semaphore(0))


def pieces_through(
    gate: threading.Semaphore | None, count: int, line: Callable[[], str]
) -> Iterator[str]:
    """That many pieces; the first one needs no leave."""
    is_late = False
    for number in range(count):
        if number and gate is not None and not is_late:
            is_late = not gate.acquire(timeout=PATIENCE)
        yield f"{number} late\n" if is_late else f"{number} {line()}\n"
