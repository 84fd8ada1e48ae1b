"""Rounds of visitors who wait for each other, so that they are certainly there together."""

from __future__ import annotations

import threading

PATIENCE = 2.0
"""Seconds after which a visitor goes on alone, and with them the others of the round."""

KEPT = 64
"""Rounds that are remembered; an application lives longer than the runs that check it."""


class Rounds:
    """The rounds that are going on, by name."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._barriers: dict[str, threading.Barrier] = {}

    def wait(self, name: str, visitors: int) -> bool:
        """Return when that number of visitors are in the round; whether they came."""
        try:
            self._barrier(name, visitors).wait(PATIENCE)
        except threading.BrokenBarrierError:
            return False
        return True

    def _barrier(self, name: str, visitors: int) -> threading.Barrier:
        with self._lock:
            while len(self._barriers) > KEPT:
                del self._barriers[next(iter(self._barriers))]
            return self._barriers.setdefault(name, threading.Barrier(visitors))
