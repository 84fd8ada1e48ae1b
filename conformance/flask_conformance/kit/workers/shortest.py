"""From a schedule that fails to the shortest one that does."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

from flask_conformance.kit.workers.scheduler import ScheduleFailed, Workers
from flask_conformance.kit.workers.schedules import MOST_SCHEDULES, next_turns
from flask_conformance.kit.workers.step import WorkerStuck


def shortest(
    failed: ScheduleFailed, again: Callable[[], object], workers: Workers
) -> ScheduleFailed:
    """The failure of the shortest schedule, each tried alone by running the clause *again*.

    Shortest means fewest steps, then fewest switches between workers. If no schedule fails alone,
    what earlier ones left has a part in it, and the failure found first is given back as it is.
    """
    if isinstance(failed.__cause__, WorkerStuck):
        # Waiting for it once was long enough.
        return failed
    best: ScheduleFailed | None = None
    turns: list[int] | None = []
    for _ in range(MOST_SCHEDULES):
        if turns is None:
            break
        found = alone(again, workers, turns, len(best.timeline.steps) if best else None)
        if found and (best is None or found.timeline.length < best.timeline.length):
            best = found
        turns = next_turns(workers.choices)
    if best is None:
        return failed
    # The last run is the one whose comparison is at hand when the failure is told.
    return alone(again, workers, [turn for turn, _ in best.timeline.steps]) or failed


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
            failed.fails_alone = True
            return failed
    return None
