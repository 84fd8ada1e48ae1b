"""Runs workers in one schedule, or in every schedule that there is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from flask_conformance.kit.workers.kinds import Kind, Start
from flask_conformance.kit.workers.step import (
    Body,
    Raised,
    Returned,
    Step,
    Worker,
    WorkerStuck,
)
from flask_conformance.kit.workers.timeline import Timeline

MOST_SCHEDULES = 2_000
"""Enough for 2 workers of 5 steps (252) and 3 of 3 (1,680); more would take too long."""


class ScheduleError(Exception):
    """A schedule that cannot be run: the clause is written wrongly."""


class ScheduleFailed(AssertionError):
    """In one of the schedules a worker failed; the message is its time line."""


class Workers:
    """Workers of one kind; a schedule such as ``"0110"`` says whose turn each step is.

    What a schedule leaves over is run to its end, the worker with the lowest number first.
    """

    def __init__(self, kind: Kind, start: Start) -> None:
        self.kind = kind
        self._start = start
        self._current: Worker | None = None
        self._is_alone = False

    def run(self, *bodies: Body, schedule: str = "") -> list[Any]:
        """Run the workers in that schedule; what each returned. What one raises is raised."""
        timeline = Timeline(self.kind.name)
        results, _ = self._run(bodies, [int(digit) for digit in schedule], timeline)
        return results

    def every_schedule(self, make: Callable[[], Iterable[Body]]) -> int:
        """Run the workers that *make* gives in every schedule there is; how many there were.

        Raises :class:`ScheduleFailed` for the first one in which a worker raises.
        """
        turns: list[int] | None = []
        tried = 0
        while turns is not None:
            tried += 1
            if tried > MOST_SCHEDULES:
                raise ScheduleError(
                    f"more than {MOST_SCHEDULES} schedules; take fewer workers or fewer steps"
                )
            timeline = Timeline(self.kind.name)
            try:
                _, choices = self._run(tuple(make()), turns, timeline)
            except ScheduleError:
                raise
            except BaseException as error:
                if timeline.failed is not error:
                    raise
                raise ScheduleFailed(str(timeline)) from error
            turns = _next_turns(choices)
        return tried

    def run_many(self, make: Callable[[], Body], number: int) -> None:
        """Run that many workers, each from its beginning to its end before the next begins.

        Nothing of them is kept: what is still alive afterwards, the target keeps. Yields and
        :meth:`pause` give no turn away. What a worker raises is raised.
        """
        self._is_alone = True
        try:
            for _ in range(number):
                step = self._start(make()).whole()
                if isinstance(step, Raised):
                    raise step.error
        finally:
            self._is_alone = False

    def pause(self, said: Any = None) -> None:
        """End the step of the worker that calls this, also inside a view or a hook."""
        if self._is_alone:
            return
        if self._current is None:
            raise ScheduleError("pause() is for the code of a worker; none is running")
        self._current.pause(said)

    def _run(
        self, bodies: Sequence[Body], turns: Sequence[int], timeline: Timeline
    ) -> tuple[list[Any], list[tuple[int, list[int]]]]:
        """The results, and for each step whose turn it was and whose it could have been."""
        workers = [self._start(body) for body in bodies]
        results: list[Any] = [None] * len(workers)
        running = list(range(len(workers)))
        choices: list[tuple[int, list[int]]] = []
        try:
            while running:
                at = len(choices)
                turn = turns[at] if at < len(turns) else running[0]
                if turn not in running:
                    raise ScheduleError(_not_running(turns, at, len(workers)))
                choices.append((turn, list(running)))
                step = self._step(workers[turn])
                timeline.add(turn, step)
                if isinstance(step, Raised):
                    running.remove(turn)
                    raise step.error
                if isinstance(step, Returned):
                    running.remove(turn)
                    results[turn] = step.value
        finally:
            started = {turn for turn, _ in choices}
            for index in running:
                if index in started:
                    with contextlib.suppress(Exception):
                        workers[index].abandon()
                else:
                    bodies[index].close()
        return results, choices

    def _step(self, worker: Worker) -> Step:
        self._current = worker
        try:
            return worker.step()
        except WorkerStuck as error:
            return Raised(error)
        finally:
            self._current = None


def _next_turns(choices: list[tuple[int, list[int]]]) -> list[int] | None:
    """The schedule after this one, in the order of their digits; None after the last."""
    for at in reversed(range(len(choices))):
        turn, possible = choices[at]
        later = [other for other in possible if other > turn]
        if later:
            return [earlier for earlier, _ in choices[:at]] + later[:1]
    return None


def _not_running(turns: Sequence[int], at: int, workers: int) -> str:
    schedule = "".join(map(str, turns))
    why = "has ended by then" if turns[at] < workers else f"is not one of the {workers} workers"
    return f"schedule {schedule}: at step {at + 1}, worker {turns[at]} {why}"
