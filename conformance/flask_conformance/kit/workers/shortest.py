"""From a schedule that fails to the shortest one that does."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence

from flask_conformance.kit.workers.scheduler import ScheduleFailed, Workers
from flask_conformance.kit.workers.schedules import next_turns
from flask_conformance.kit.workers.step import WorkerStuck

SECONDS = 3.0
"""How long is looked for a shorter one: less than a clause may take."""


def shortest(
    failed: ScheduleFailed, again: Callable[[], object], workers: Workers
) -> ScheduleFailed:
    """The failure of the shortest schedule, each tried alone by running the clause *again*.

    Shortest means fewest steps, then fewest switches between workers. If no schedule fails alone,
    what earlier ones left has a part in it, and the failure found first is given back.
    """
    if isinstance(failed.__cause__, WorkerStuck):
        # Waiting for it once was long enough.
        return failed
    until = time.monotonic() + SECONDS
    best = alone(again, workers, failed.timeline.turns)
    turns: list[int] | None = []
    while turns is not None and time.monotonic() < until:
        candidate = alone(again, workers, turns, len(best.timeline.steps) if best else None)
        if candidate and (best is None or candidate.timeline.length < best.timeline.length):
            best = candidate
        turns = next_turns(workers.choices)
    # Once more, so that what is told is a failure seen twice.
    best = best and alone(again, workers, best.timeline.turns)
    if best is None:
        failed.manner = "which fails only after those tried before it"
        return failed
    best.manner = "the shortest that fails" if turns is None else "one that fails"
    return best


def alone(
    again: Callable[[], object], workers: Workers, turns: Sequence[int], limit: int | None = None
) -> ScheduleFailed | None:
    """How the clause fails with this schedule and no other; None if it does not."""
    workers.only(turns, limit)
    # Without the others, a clause may fail elsewhere as well: that is not what is looked for.
    with contextlib.suppress(Exception):
        try:
            again()
        except ScheduleFailed as failed:
            failed.manner, failed.fails_alone = "the one asked for", True
            return failed
    return None
