"""Runs workers in one schedule, or in every schedule that there is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, ExitStack
from typing import Any

from flask_conformance.kit.workers.kinds import Kind, Start
from flask_conformance.kit.workers.schedules import (
    MOST_SCHEDULES,
    Choice,
    ScheduleError,
    are_alike,
    begun_in_order,
    misfit,
    next_turns,
)
from flask_conformance.kit.workers.step import Body, Raised, Returned, Step, Worker, WorkerStuck
from flask_conformance.kit.workers.timeline import Timeline


class ScheduleFailed(AssertionError):
    """In one of the schedules a worker failed; the message is its time line."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(str(timeline))
        self.timeline = timeline
        self.manner = "the first that failed"
        """What is known of the schedule, in words."""
        self.fails_alone = False
        """Whether it fails also when no other schedule has run before it."""


class NotShorter(Exception):
    """A schedule was given up, since it is not shorter than one that is known to fail."""


class Workers:
    """Workers of one kind; a schedule such as ``"0110"`` says whose turn each step is.

    What a schedule leaves over is run to its end, the worker with the lowest number first.
    To be used in a ``with`` block; *around* is entered wherever workers are started, once for all
    the schedules that are tried.
    """

    def __init__(
        self,
        kind: Kind,
        around: Callable[[], AbstractContextManager[Any]] = contextlib.nullcontext,
    ) -> None:
        self.kind = kind
        self.tried = 0
        """How many schedules have been run."""
        self.choices: list[Choice] = []
        """For each step of the last schedule, whose turn it was and whose it could have been."""
        self.timeline: Timeline | None = None
        """That of the last schedule."""
        self.has_tried_all = False
        """Whether the clause has asked for every schedule."""
        self._around = around
        self._open = ExitStack()
        self._start: Start | None = None
        self._only: list[int] | None = None
        self._limit: int | None = None
        self._current: Worker | None = None
        self._is_alone = False

    def __enter__(self) -> Workers:
        self._begin()
        return self

    def _begin(self) -> None:
        self._start = self._open.enter_context(self.kind.open())

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def run(self, *bodies: Body, schedule: str = "") -> list[Any]:
        """Run the workers in that schedule; what each returned. What one raises is raised."""
        timeline = Timeline(self.kind.name)
        with self._around():
            return self._run(bodies, [int(digit) for digit in schedule], timeline)

    def every_schedule(self, make: Callable[[], Iterable[Body]], differ: bool = False) -> int:
        """Run the workers that *make* gives in every schedule there is; how many there were.

        Where they run the same function and were given texts alone that are not the same, they
        are alike, and schedules in which they change places are one: that in which they begin in
        the order of their numbers. Workers whose texts make them *differ* have all schedules.

        Raises :class:`ScheduleFailed` for the first one in which a worker raises.
        """
        if self.has_tried_all:
            raise ScheduleError("a clause tries every schedule once; make two clauses of it")
        self.has_tried_all = True
        with self._around():
            if self._only is None:
                return self._try_all(make, differ)
            self._try(tuple(make()), self._only)
            return 1

    def _try_all(self, make: Callable[[], Iterable[Body]], differ: bool) -> int:
        turns: list[int] | None = []
        tried = 0
        while turns is not None:
            tried += 1
            if tried > MOST_SCHEDULES:
                raise ScheduleError(
                    f"more than {MOST_SCHEDULES} schedules; take fewer workers or fewer steps"
                )
            bodies = tuple(make())
            alike = not differ and are_alike(bodies)
            self._try(bodies, turns)
            turns = next_turns(begun_in_order(self.choices) if alike else self.choices)
        return tried

    def only(self, turns: Sequence[int], limit: int | None = None) -> None:
        """Begin anew, and from now on try this schedule alone instead of every one.

        Raises :class:`NotShorter` from it when *limit* steps are made and nothing has failed.
        """
        self._open.close()
        self._begin()
        self.choices, self.has_tried_all = [], False
        self._only, self._limit = list(turns), limit

    def run_many(self, make: Callable[[], Body], number: int) -> None:
        """Run that many workers, each from its beginning to its end before the next begins.

        Nothing of them is kept: what is still alive afterwards, the target keeps. Yields and
        :meth:`pause` give no turn away. What a worker raises is raised.
        """
        self._is_alone = True
        try:
            with self._around():
                for _ in range(number):
                    step = self._started(make(), 0).whole()
                    if isinstance(step, Raised):
                        raise step.error
        finally:
            self._is_alone = False

    def pause(self, note: Any = None) -> None:
        """End the step of the worker that calls this, also inside a view or a hook."""
        if self._is_alone:
            return
        if self._current is None:
            raise ScheduleError("pause() is for the code of a worker; none is running")
        self._current.pause(note)

    def _try(self, bodies: Sequence[Body], turns: Sequence[int]) -> None:
        timeline = Timeline(self.kind.name)
        try:
            self._run(bodies, turns, timeline, self._limit)
        except (ScheduleError, NotShorter):
            raise
        except BaseException as error:
            if timeline.failed is not error:
                raise
            raise ScheduleFailed(timeline) from error

    def _run(
        self,
        bodies: Sequence[Body],
        turns: Sequence[int],
        timeline: Timeline,
        limit: int | None = None,
    ) -> list[Any]:
        self.tried += 1
        self.timeline = timeline
        choices: list[Choice] = []
        self.choices = choices
        results: list[Any] = [None] * len(bodies)
        running = list(range(len(bodies)))
        workers = [self._started(body, place) for place, body in enumerate(bodies)]
        try:
            while running:
                at = len(choices)
                if at == limit:
                    raise NotShorter
                turn = turns[at] if at < len(turns) else running[0]
                if turn not in running:
                    raise misfit(turns, at, len(workers))
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
            _give_up(workers, running, begun={turn for turn, _ in choices})
        return results

    def _started(self, body: Body, place: int) -> Worker:
        if self._start is None:
            raise ScheduleError("workers can be started within their with block alone")
        return self._start(body, place)

    def _step(self, worker: Worker) -> Step:
        self._current = worker
        try:
            return worker.step()
        except WorkerStuck as error:
            return Raised(error)
        finally:
            self._current = None


def _give_up(workers: Sequence[Worker], running: Sequence[int], begun: set[int]) -> None:
    """End the workers that have not ended: in each, what it has begun is cleaned up."""
    for index in running:
        if index in begun:
            with contextlib.suppress(Exception):
                workers[index].abandon()
        else:
            workers[index].body.close()
