"""What makes each kind of worker what its name says."""

from __future__ import annotations

import contextvars
import os
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import greenlet
import pytest

from flask_conformance.kit.workers import KINDS, Kind, Workers

current: contextvars.ContextVar[str] = contextvars.ContextVar("current", default="nothing")


def kind(name: str) -> Kind:
    return next(one for one in KINDS if one.name == name)


def identity() -> Generator[None, None, tuple[int, int]]:
    """A worker that tells its thread and its greenlet."""
    yield
    return threading.get_ident(), id(greenlet.getcurrent())


def test_a_pool_uses_its_threads_again() -> None:
    with Workers(kind("thread-pool")) as workers:
        (first, _), (second, _) = workers.run(identity(), identity(), schedule="0101")
        values = {workers.run(identity())[0][0] for _ in range(3)}

    assert first != second
    assert len(values) == 1
    assert values < {first, second}


def test_a_worker_that_begins_when_another_has_ended_gets_its_thread() -> None:
    with Workers(kind("thread-pool")) as workers:
        (first, _), (second, _) = workers.run(identity(), identity(), schedule="0011")

    assert first == second


def test_a_pools_threads_end_with_it() -> None:
    before = threading.active_count()

    with Workers(kind("thread-pool")) as workers:
        workers.run(identity(), identity(), schedule="0101")
        assert threading.active_count() == before + 2

    assert threading.active_count() == before


def test_greenlets_over_threads_share_two_threads() -> None:
    with Workers(kind("greenlets-over-threads")) as workers:
        values = workers.run(*(identity() for _ in range(4)), schedule="01230123")

    threads = [thread for thread, _ in values]
    assert threads == [threads[0], threads[1]] * 2
    assert len({threads[0], threads[1], threading.get_ident()}) == 3
    assert len({greenlet for _, greenlet in values}) == 4


def test_copied_contexts_share_the_thread() -> None:
    with Workers(kind("context")) as workers:
        values = workers.run(identity(), identity(), schedule="0101")

    assert values == [(threading.get_ident(), id(greenlet.getcurrent()))] * 2


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_what_is_current_where_they_are_started(kind: Kind) -> None:
    def worker() -> Generator[None, None, str]:
        yield
        return current.get()

    def start() -> list[str]:
        current.set("the starter's")
        with Workers(kind) as workers:
            current_values: list[str] = workers.run(worker())
            return current_values

    values = contextvars.copy_context().run(start)

    assert values == ["the starter's" if kind.inherits else "nothing"]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_they_are_started_inside_what_is_around_them(kind: Kind) -> None:
    entered: list[bool] = []

    @contextmanager
    def around() -> Iterator[None]:
        token = current.set("the request")
        entered.append(True)
        try:
            yield
        finally:
            current.reset(token)

    def worker() -> Generator[None, None, str]:
        yield
        return current.get()

    with Workers(kind, around) as workers:
        values = workers.run(worker(), worker(), schedule="0101")
        assert current.get() == "nothing", "the clause itself is outside"

    assert entered == [True]
    assert values == ["the request" if kind.inherits else "nothing"] * 2


def test_only_those_that_inherit_a_request_do_not_begin_fresh() -> None:
    assert {kind.name for kind in KINDS if not kind.begins_fresh} == {
        "task-in-request",
        "context-in-request",
    }


def test_those_that_can_pause_in_a_call_begin_fresh() -> None:
    assert all(kind.begins_fresh for kind in KINDS if kind.can_pause_in_a_call)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system has no affinity")
def test_threads_are_on_one_processor_and_the_clause_afterwards_on_all() -> None:
    before = os.sched_getaffinity(0)

    def worker() -> Generator[None, None, set[int]]:
        yield
        return os.sched_getaffinity(0)

    with Workers(kind("thread")) as workers:
        one, other = workers.run(worker(), worker())

    assert len(one) == 1
    assert one == other
    assert os.sched_getaffinity(0) == before
