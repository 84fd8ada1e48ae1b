"""One step of a worker, and what every kind of worker offers the scheduler."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

Body = Generator[Any, None, Any]
"""What a worker does; each ``yield`` ends a step."""

PATIENCE = 8.0
"""Seconds after which a worker that has not come back is called stuck: less than a clause has, so
that its time line can still be told."""


class WorkerStuck(Exception):
    """A worker neither reached its next ``yield`` nor ended."""


class Abandoned(BaseException):
    """Raised inside a paused worker whose schedule is given up, so that it cleans up."""


@dataclass(frozen=True)
class Paused:
    """The step ended at a ``yield``."""

    note: Any


@dataclass(frozen=True)
class Returned:
    """The step was the last one."""

    value: Any


@dataclass(frozen=True)
class Raised:
    """The step was the last one, because it raised."""

    error: BaseException


Step = Paused | Returned | Raised


class Worker(ABC):
    """A body that runs in a thread, greenlet or task of its own, one step at a time."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.is_abandoned = False

    @abstractmethod
    def step(self) -> Step:
        """Let the worker run until its next pause or its end."""

    @abstractmethod
    def pause(self, note: Any) -> None:
        """End the step from inside the worker, wherever its code stands."""

    def whole(self) -> Step:
        """Run the worker from its beginning to its end; what it yields goes nowhere."""
        step = self.step()
        while isinstance(step, Paused):
            step = self.step()
        return step

    def abandon(self) -> None:
        """End a paused worker from outside; its ``with`` and ``finally`` blocks run in it."""
        self.is_abandoned = True
        self.step()


def run(body: Body, pause: Callable[[Any], None]) -> Step:
    """Run a whole body in the current thread or greenlet, pausing at every ``yield``."""
    try:
        # What closing the body raises is the worker's error too: its thread must still report.
        with closing(body):
            while True:
                try:
                    note = next(body)
                except StopIteration as stop:
                    return Returned(stop.value)
                pause(note)
    except BaseException as error:
        return Raised(error)


def next_step(worker: Worker) -> Step:
    """Run a worker's body up to its next ``yield``, in the current thread and context."""
    try:
        if worker.is_abandoned:
            worker.body.close()
            return Returned(None)
        return Paused(next(worker.body))
    except StopIteration as stop:
        return Returned(stop.value)
    except BaseException as error:
        return Raised(error)
