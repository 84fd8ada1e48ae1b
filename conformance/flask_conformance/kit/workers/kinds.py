"""The kinds of worker, and where each applies."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from flask_conformance.kit.workers.step import Body, Worker
from flask_conformance.model.edition import Applicability

Start = Callable[[Body], Worker]


@dataclass(frozen=True)
class Kind:
    """A kind of worker."""

    name: str
    """How it is called in the id of a clause, and in time lines."""
    open: Callable[[], AbstractContextManager[Start]]
    """Within the ``with`` block, workers of this kind can be started."""
    can_pause_in_a_call: bool = True
    """Whether a step can end inside a function that the worker calls, such as a view."""
    needs: tuple[str, ...] = ()
    """Capabilities; a target that keeps no such workers apart declares ``workers.NAME`` away."""
    applies: Applicability = field(default_factory=Applicability)

    def __str__(self) -> str:
        return self.name


@contextmanager
def _threads() -> Iterator[Start]:
    from flask_conformance.kit.workers.threads import ThreadWorker

    yield ThreadWorker


@contextmanager
def _greenlets() -> Iterator[Start]:
    from flask_conformance.kit.workers.greenlets import GreenletWorker

    yield GreenletWorker


@contextmanager
def _tasks() -> Iterator[Start]:
    from flask_conformance.kit.workers.tasks import TaskWorker

    loop = asyncio.new_event_loop()
    try:
        yield lambda body: TaskWorker(body, loop)
    finally:
        loop.close()


KINDS = (
    Kind("thread", _threads, needs=("workers.thread",)),
    Kind("greenlet", _greenlets, needs=("workers.greenlet", "python:greenlet")),
    Kind(
        "task",
        _tasks,
        can_pause_in_a_call=False,
        needs=("workers.task",),
        # Werkzeug's locals are keyed by thread or greenlet until 2.0, by context since.
        applies=Applicability.of(werkzeug=">=2.0"),
    ),
)
