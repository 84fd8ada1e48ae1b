"""The kinds of worker, and where each applies."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field

from flask_conformance.kit.workers.one_processor import one_processor
from flask_conformance.kit.workers.step import Body, Worker
from flask_conformance.model.edition import Applicability

Start = Callable[[Body, int], Worker]
"""Makes a worker of a body and of its place among the workers of the schedule."""


@dataclass(frozen=True)
class Kind:
    """A kind of worker."""

    name: str
    """How it is called in the id of a clause, and in time lines."""
    open: Callable[[], AbstractContextManager[Start]]
    """Within the ``with`` block, workers of this kind can be started."""
    is_basic: bool = False
    """Whether every clause for workers runs with it; the others are for what is about them."""
    can_pause_in_a_call: bool = True
    """Whether a step can end inside a function that the worker calls, such as a view."""
    in_request: bool = False
    """Whether the workers are started inside a request of another application."""
    inherits: bool = False
    """Whether a worker begins with a copy of what is current where it is started."""
    process: str = ""
    """What has patched the whole process in which it runs."""
    needs: tuple[str, ...] = ()
    """Capabilities; a target that keeps no such workers apart declares ``workers.NAME`` away."""
    applies: Applicability = field(default_factory=Applicability)

    @property
    def begins_fresh(self) -> bool:
        """Whether no request is current in a worker when it begins."""
        return not (self.in_request and self.inherits)

    def __str__(self) -> str:
        return self.name


@contextmanager
def _threads() -> Iterator[Start]:
    from flask_conformance.kit.workers.threads import ThreadWorker

    with one_processor():
        yield lambda body, place: ThreadWorker(body)


@contextmanager
def _thread_pool() -> Iterator[Start]:
    from flask_conformance.kit.workers.pooled import Pool, PooledWorker

    with one_processor(), closing(Pool()) as pool:
        yield lambda body, place: PooledWorker(body, pool)


@contextmanager
def _greenlets() -> Iterator[Start]:
    from flask_conformance.kit.workers.greenlets import GreenletWorker

    yield lambda body, place: GreenletWorker(body)


@contextmanager
def _greenlets_over_threads() -> Iterator[Start]:
    from flask_conformance.kit.workers.spread_greenlets import Carrier, SpreadGreenletWorker

    with one_processor(), closing(Carrier()) as even, closing(Carrier()) as odd:
        yield lambda body, place: SpreadGreenletWorker(body, odd if place % 2 else even)


@contextmanager
def _gevent() -> Iterator[Start]:
    from flask_conformance.kit.workers.gevent_greenlets import GeventWorker

    yield lambda body, place: GeventWorker(body)


@contextmanager
def _tasks() -> Iterator[Start]:
    from flask_conformance.kit.workers.tasks import TaskWorker

    with closing(asyncio.new_event_loop()) as loop:
        yield lambda body, place: TaskWorker(body, loop)


@contextmanager
def _copied_contexts() -> Iterator[Start]:
    from flask_conformance.kit.workers.copied_contexts import ContextWorker

    yield lambda body, place: ContextWorker(body)


_BY_CONTEXT = Applicability.of(werkzeug=">=2.0")
"""Werkzeug's locals are keyed by thread or greenlet until 2.0, by context since."""

KINDS = (
    Kind("thread", _threads, is_basic=True, needs=("workers.thread",)),
    Kind("greenlet", _greenlets, is_basic=True, needs=("workers.greenlet", "python:greenlet")),
    Kind(
        "task",
        _tasks,
        is_basic=True,
        can_pause_in_a_call=False,
        inherits=True,
        needs=("workers.task",),
        applies=_BY_CONTEXT,
    ),
    Kind("thread-pool", _thread_pool, needs=("workers.thread",)),
    Kind(
        "greenlets-over-threads",
        _greenlets_over_threads,
        needs=("workers.greenlet", "workers.thread", "python:greenlet"),
    ),
    Kind("gevent", _gevent, process="gevent", needs=("workers.gevent", "python:gevent")),
    Kind(
        "context",
        _copied_contexts,
        can_pause_in_a_call=False,
        inherits=True,
        needs=("workers.context",),
        applies=_BY_CONTEXT,
    ),
    Kind(
        "thread-in-request",
        _threads,
        in_request=True,
        needs=("flask", "workers.thread", "workers.thread-in-request"),
    ),
    Kind(
        "task-in-request",
        _tasks,
        can_pause_in_a_call=False,
        in_request=True,
        inherits=True,
        needs=("flask", "workers.task"),
        applies=_BY_CONTEXT,
    ),
    Kind(
        "context-in-request",
        _copied_contexts,
        can_pause_in_a_call=False,
        in_request=True,
        inherits=True,
        needs=("flask", "workers.context"),
        applies=_BY_CONTEXT,
    ),
)
