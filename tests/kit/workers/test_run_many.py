"""Thousands of workers, one after another: fast, and the kit itself keeps nothing of them."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Generator, Iterator

import pytest

from flask_conformance.kit.workers import KINDS, Kind, Workers

NUMBER = 1_000


@pytest.fixture(params=KINDS, ids=str)
def workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    kind: Kind = request.param
    with Workers(kind) as workers:
        yield workers


class Value:
    """Something that can be seen to be gone."""


def test_each_runs_to_its_end_before_the_next(workers: Workers) -> None:
    log: list[str] = []

    def worker() -> Generator[None, None, None]:
        log.append("begins")
        yield
        log.append("ends")

    workers.run_many(worker, 3)

    assert log == ["begins", "ends"] * 3


def test_nothing_of_them_is_kept(workers: Workers) -> None:
    alive: weakref.WeakSet[Value] = weakref.WeakSet()

    def worker() -> Generator[None, None, Value]:
        value = Value()
        alive.add(value)
        yield
        return value

    workers.run_many(worker, NUMBER)

    assert len(alive) == 0


def test_what_belongs_to_their_threads_is_gone(workers: Workers) -> None:
    alive: weakref.WeakSet[Value] = weakref.WeakSet()
    of_thread = threading.local()

    def worker() -> Generator[None, None, None]:
        of_thread.value = value = Value()
        alive.add(value)
        yield

    workers.run_many(worker, NUMBER)

    # One is left where all workers share a thread that goes on.
    assert len(alive) <= 1


def test_pausing_in_a_call_does_not_stop_them(workers: Workers) -> None:
    ended: list[bool] = []

    def worker() -> Generator[None, None, None]:
        workers.pause("in a call")
        yield
        ended.append(True)

    workers.run_many(worker, 3)

    assert ended == [True] * 3


def test_what_one_raises_is_raised(workers: Workers) -> None:
    def failing() -> Generator[None, None, None]:
        yield
        raise LookupError("lost")

    with pytest.raises(LookupError, match="lost"):
        workers.run_many(failing, 3)
