"""Workers of each kind beside a submission: what it puts in the place of anything in ``asyncio``,
``threading``, ``contextvars`` or ``contextlib`` does not decide whose turn it is, or what is one.
"""

from __future__ import annotations

import os
import threading
import time
from asyncio import AbstractEventLoop, Future, Task
from asyncio.events import _set_running_loop
from collections import deque
from collections.abc import Callable, Coroutine
from contextvars import Context, copy_context
from inspect import isfunction
from typing import Any, TypeVar

from flask_conformance.kit.workers import KINDS, Workers
from flask_conformance.kit.workers.greenlets import GreenletWorker
from flask_conformance.kit.workers.step import Body, Step, Worker
from flask_conformance.kit.workers.tasks import TaskWorker
from flask_conformance.kit.workers.threads import Handover, ThreadWorker

T = TypeVar("T")

_put = type.__setattr__


class Turns(Workers):
    """Workers of the kind that is called so, as a submission finds them and cannot change them."""

    def __init__(self, name: str) -> None:
        super().__init__(next(kind for kind in KINDS if kind.name == name))
        self._allowed: set[int] = set()

    def __enter__(self) -> Turns:
        _give_back()
        make = MAKE[self.kind.name]()
        self._start = lambda body, place: make(body)
        if self.kind.name == "thread":
            # Waking one on another processor takes longer than its step. Which one it is, is left
            # to chance: forks side by side may all have the same number.
            self._allowed = _allowed(0)
            _bind(0, {sorted(self._allowed)[_nanoseconds() % len(self._allowed)]})
        return self

    def __exit__(self, *_: object) -> None:
        if self._allowed:
            _bind(0, self._allowed)

    def _step(self, worker: Worker) -> Step:
        # From inside a worker its class can be reached.
        for cls, before, codes in MADE:
            if vars(cls) != before or any(f.__code__ is not code for f, code in codes):
                raise RuntimeError(f"{cls.__name__} is not as it was made")
        return super()._step(worker)


class Loop(AbstractEventLoop):
    """What asyncio's own tasks and futures need of a loop; it runs them in the order in which they
    are due."""

    def __init__(self) -> None:
        self._due: deque[tuple[Callable[..., object], tuple[Any, ...], Context]] = deque()

    # Without a handle: nobody here takes anything back.
    def call_soon(  # type: ignore[override]
        self, callback: Callable[..., object], *given: Any, context: Context | None = None
    ) -> None:
        self._due.append((callback, given, _copied() if context is None else context))

    def create_future(self) -> Future[Any]:
        return Future(loop=self)

    def create_task(self, coro: Coroutine[Any, Any, T], **options: Any) -> Task[T]:  # type: ignore[override]
        return Task(coro, loop=self, **options)

    def run_until_complete(self, future: Future[T]) -> T:  # type: ignore[override]
        if len(vars(self)) > 1:
            raise RuntimeError("the loop is not as it was made")
        _set_running(self)
        try:
            while not future.done():
                callback, given, context = self._due.popleft()
                _run_in(context, callback, *given)
        finally:
            _set_running(None)
        return future.result()

    def call_exception_handler(self, context: object) -> None:
        """A task that is given up is nobody's error."""

    def get_debug(self) -> bool:
        return False

    def is_running(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return False

    def time(self) -> float:
        return _now()


MADE = [
    (cls, dict(vars(cls)), [(f, f.__code__) for f in vars(cls).values() if isfunction(f)])
    for cls in (Loop, Turns, Workers, Worker, ThreadWorker, Handover, GreenletWorker, TaskWorker)
]


def _threads() -> Callable[[Body], Worker]:
    return ThreadWorker


def _greenlets() -> Callable[[Body], Worker]:
    return GreenletWorker


def _tasks() -> Callable[[Body], Worker]:
    # Of what every loop must have, this one has what tasks use.
    loop = Loop()  # type: ignore[abstract]
    return lambda body: TaskWorker(body, loop)


MAKE = {"thread": _threads, "greenlet": _greenlets, "task": _tasks}
"""By kind, what makes the workers of one program."""

# A submission may put others in their places.
_copied, _run_in = copy_context, Context.run
_set_running, _now, _nanoseconds = _set_running_loop, time.monotonic, time.monotonic_ns
_allowed, _bind = os.sched_getaffinity, os.sched_setaffinity

THREADING: list[tuple[Any, dict[str, Any]]] = [
    (holder, {name: value for name, value in vars(holder).items() if callable(value)})
    for holder in (threading, *vars(threading).values())
    if holder is threading or getattr(holder, "__module__", "") == "threading"
    if isinstance(holder, type) or holder is threading
]
"""Threads are made by Python code: honest locals ask what it keeps of them."""


def _give_back() -> None:
    """Have threads be what they were before the submission."""
    for holder, before in THREADING:
        now = vars(holder)
        for name, value in before.items():
            if now.get(name) is not value:
                _put(holder, name, value) if holder is not threading else now.update({name: value})
