"""Rounds of visitors who wait for each other, so that they are certainly there together."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

PATIENCE = 2.0
"""Seconds in which nobody comes, after which the visitors of a round go on without the rest.

From the last arrival, not from one's own: on a busy machine the whole round takes longer to come.
"""

KEPT = 64
"""Rounds that are remembered; an application lives longer than the runs that check it."""


@dataclass
class _Round:
    inside: int = 0
    last: float = field(default_factory=time.monotonic)
    """When the last visitor came."""
    met: bool | None = None
    """Whether all came; None as long as they are waited for."""


class Rounds:
    """The rounds that are going on, by name."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._rounds: dict[str, _Round] = {}

    def wait(self, name: str, visitors: int) -> bool:
        """Return when that number of visitors are in the round; whether they came."""
        with self._changed:
            one = self._round(name)
            one.inside += 1
            one.last = time.monotonic()
            if one.met is None and one.inside >= visitors:
                self._end(one, met=True)
            while one.met is None:
                rest = one.last + PATIENCE - time.monotonic()
                if rest > 0:
                    self._changed.wait(rest)
                else:
                    self._end(one, met=False)
            return one.met

    def _end(self, one: _Round, *, met: bool) -> None:
        one.met = met
        self._changed.notify_all()

    def _round(self, name: str) -> _Round:
        while len(self._rounds) > KEPT:
            del self._rounds[next(iter(self._rounds))]
        return self._rounds.setdefault(name, _Round())
