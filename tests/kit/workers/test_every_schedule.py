"""Every schedule of small workers is tried, and a failing one is told as a time line."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest

from flask_conformance.kit.workers import (
    KINDS,
    Kind,
    ScheduleError,
    ScheduleFailed,
    Workers,
    scheduler,
)


@pytest.fixture(params=KINDS, ids=str)
def workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    kind: Kind = request.param
    with Workers(kind) as workers:
        yield workers


def silent(steps: int) -> Generator[None, None, None]:
    for _ in range(steps - 1):
        yield


@pytest.mark.parametrize(
    ("steps", "schedules"),
    [((1,), 1), ((2, 2), 3), ((3, 2), 10), ((2, 2, 1), 30), ((2, 2, 2), 15)],
    ids=["one-worker", "two-alike", "two", "three", "three-alike"],
)
def test_all_schedules_are_tried(workers: Workers, steps: list[int], schedules: int) -> None:
    tried = workers.every_schedule(lambda: [silent(count) for count in steps])

    assert tried == schedules


@pytest.mark.parametrize(
    ("differ", "tried"),
    [
        (False, ["aabb", "abab", "abba"]),
        (True, ["aabb", "abab", "abba", "baab", "baba", "bbaa"]),
    ],
    ids=["alike", "differ"],
)
def test_no_schedule_is_tried_twice(workers: Workers, differ: bool, tried: list[str]) -> None:
    orders: list[str] = []

    def worker(name: str) -> Generator[None, None, None]:
        orders[-1] += name
        yield
        orders[-1] += name

    def make() -> list[Generator[None, None, None]]:
        orders.append("")
        return [worker("a"), worker("b")]

    workers.every_schedule(make, differ=differ)

    assert sorted(orders) == tried


def test_workers_whose_steps_depend_on_the_schedule(workers: Workers) -> None:
    def make() -> list[Generator[None, None, None]]:
        seen: list[str] = []

        def first() -> Generator[None, None, None]:
            yield
            seen.append("first")

        def second() -> Generator[None, None, None]:
            if not seen:
                yield

        return [first(), second()]

    assert workers.every_schedule(make) == 6


def test_the_failing_schedule_is_told_as_a_time_line(workers: Workers) -> None:
    shared: dict[str, str] = {}

    def worker(name: str) -> Generator[str, None, None]:
        shared["name"] = name
        yield f"set {name}"
        assert shared["name"] == name, f"saw {shared['name']}"

    with pytest.raises(ScheduleFailed) as failure:
        workers.every_schedule(lambda: [worker("a"), worker("b")])

    kind = workers.kind
    assert str(failure.value).splitlines()[:4] == [
        f"schedule 010: {kind} 0 failed",
        f"   1  {kind} 0  set a",
        f"   2  {kind} 1  set b",
        f"   3  {kind} 0  AssertionError: saw b",
    ]


def test_the_error_itself_is_the_cause(workers: Workers) -> None:
    def failing() -> Generator[None, None, None]:
        yield
        raise LookupError("lost")

    with pytest.raises(ScheduleFailed) as failure:
        workers.every_schedule(lambda: [failing()])

    assert isinstance(failure.value.__cause__, LookupError)


def test_too_many_schedules_are_a_mistake(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "MOST_SCHEDULES", 5)

    with pytest.raises(ScheduleError, match="more than 5 schedules"):
        workers.every_schedule(lambda: [silent(2), silent(3)])
