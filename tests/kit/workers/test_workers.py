"""Workers run step by step, in the schedule asked for, each in its own thread of execution."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest

from flask_conformance.kit.workers import KINDS, Kind, ScheduleError, Workers

by_kind = pytest.mark.parametrize("kind", KINDS, ids=str)
blocking = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.can_pause_in_a_call], ids=str
)


@contextmanager
def workers_of(kind: Kind) -> Iterator[Workers]:
    with Workers(kind) as workers:
        yield workers


def steps(log: list[str], name: str, count: int) -> Generator[str, None, str]:
    """A worker of *count* steps that writes down when it makes each of them."""
    for number in range(count - 1):
        log.append(f"{name}{number}")
        yield f"did {number}"
    log.append(f"{name}{count - 1}")
    return name


@by_kind
def test_steps_follow_the_schedule(kind: Kind) -> None:
    log: list[str] = []

    with workers_of(kind) as workers:
        workers.run(steps(log, "a", 3), steps(log, "b", 2), schedule="01100")

    assert log == ["a0", "b0", "b1", "a1", "a2"]


@by_kind
def test_what_the_schedule_leaves_over_runs_to_its_end(kind: Kind) -> None:
    log: list[str] = []

    with workers_of(kind) as workers:
        workers.run(steps(log, "a", 2), steps(log, "b", 2), schedule="1")

    assert log == ["b0", "a0", "a1", "b1"]


@by_kind
def test_results_come_in_the_order_of_the_workers(kind: Kind) -> None:
    with workers_of(kind) as workers:
        results = workers.run(steps([], "a", 2), steps([], "b", 1), schedule="100")

    assert results == ["a", "b"]


@by_kind
def test_what_a_worker_raises_is_raised(kind: Kind) -> None:
    def failing() -> Generator[None, None, None]:
        yield
        raise LookupError("lost")

    with workers_of(kind) as workers, pytest.raises(LookupError, match="lost"):
        workers.run(failing(), steps([], "a", 3), schedule="010")


@by_kind
def test_the_others_clean_up_when_one_raises(kind: Kind) -> None:
    log: list[str] = []

    def careful() -> Generator[None, None, None]:
        try:
            yield
        finally:
            log.append(threading.current_thread().name)

    def failing() -> Generator[None, None, None]:
        yield
        raise LookupError("lost")

    with workers_of(kind) as workers, pytest.raises(LookupError):
        workers.run(careful(), failing(), schedule="011")

    assert len(log) == 1


@by_kind
def test_a_failed_assertion_stays_one(kind: Kind) -> None:
    def failing() -> Generator[None, None, None]:
        yield
        assert [1] == [2]

    with workers_of(kind) as workers, pytest.raises(AssertionError, match="1"):
        workers.run(failing())


@by_kind
def test_a_turn_for_an_ended_worker_is_a_mistake(kind: Kind) -> None:
    with workers_of(kind) as workers, pytest.raises(ScheduleError, match="0010: at step 4"):
        workers.run(steps([], "a", 2), steps([], "b", 2), schedule="0010")


@by_kind
def test_a_turn_for_nobody_is_a_mistake(kind: Kind) -> None:
    with workers_of(kind) as workers, pytest.raises(ScheduleError, match="not one of the 1"):
        workers.run(steps([], "a", 2), schedule="3")


@by_kind
def test_each_worker_has_a_context_of_its_own(kind: Kind) -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="unset")

    def worker(name: str) -> Generator[None, None, str]:
        variable.set(name)
        yield
        return variable.get()

    with workers_of(kind) as workers:
        results = workers.run(worker("a"), worker("b"), schedule="0101")

    assert [*results, variable.get()] == ["a", "b", "unset"]


def test_threads_are_threads() -> None:
    def worker() -> Generator[None, None, int]:
        yield
        return threading.get_ident()

    with workers_of(KINDS[0]) as workers:
        results = workers.run(worker(), worker(), schedule="0101")

    assert len({*results, threading.get_ident()}) == 3


def test_threads_have_ended_when_the_run_has() -> None:
    before = threading.active_count()

    with workers_of(KINDS[0]) as workers:
        workers.run(steps([], "a", 2), steps([], "b", 2), schedule="01")

    assert threading.active_count() == before


@blocking
def test_a_worker_can_pause_inside_a_call(kind: Kind) -> None:
    log: list[str] = []

    def view(name: str) -> None:
        log.append(f"{name} enters")
        workers.pause()
        log.append(f"{name} leaves")

    def worker(name: str) -> Generator[None, None, None]:
        view(name)
        yield

    with workers_of(kind) as workers:
        workers.run(worker("a"), worker("b"), schedule="0110")

    assert log == ["a enters", "b enters", "b leaves", "a leaves"]


@blocking
def test_pausing_outside_a_worker_is_a_mistake(kind: Kind) -> None:
    with workers_of(kind) as workers, pytest.raises(ScheduleError, match="worker"):
        workers.pause()
