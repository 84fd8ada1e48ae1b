"""A failing schedule is reduced to the shortest that fails, and fails again when tried alone."""

from __future__ import annotations

from collections.abc import Callable, Generator

import pytest

from flask_conformance.kit.workers import (
    KINDS,
    Kind,
    ScheduleFailed,
    Workers,
    WorkerStuck,
    shortest,
)

by_kind = pytest.mark.parametrize("kind", KINDS, ids=str)


def reduce(kind: Kind, clause: Callable[[Workers], object]) -> ScheduleFailed:
    """The failure of a clause as a run would tell it."""
    with Workers(kind) as workers:
        with pytest.raises(ScheduleFailed) as failure:
            clause(workers)
        return shortest(failure.value, lambda: clause(workers), workers)


def lost_update(workers: Workers) -> None:
    """Two workers that count; what one reads, the other may change before it writes."""
    count = [0]

    def worker() -> Generator[str, None, None]:
        yield "begins"
        read = count[0]
        yield f"reads {read}"
        assert count[0] == read, f"{count[0]} where {read} was"
        count[0] = read + 1
        yield "writes"

    def make() -> list[Generator[str, None, None]]:
        count[0] = 0
        return [worker(), worker()]

    workers.every_schedule(make)


@by_kind
def test_the_shortest_is_found(kind: Kind) -> None:
    with Workers(kind) as workers, pytest.raises(ScheduleFailed) as first:
        lost_update(workers)

    failed = reduce(kind, lost_update)

    assert first.value.timeline.schedule == "0011001"
    assert failed.timeline.schedule == "001110"
    assert failed.manner == "the shortest that fails"
    assert failed.fails_alone


@by_kind
def test_it_fails_again_in_the_same_way(kind: Kind) -> None:
    failed = reduce(kind, lost_update)

    with Workers(kind) as workers:
        workers.only(failed.timeline.turns)
        with pytest.raises(ScheduleFailed) as again:
            lost_update(workers)

    assert again.value.timeline.text() == failed.timeline.text()
    assert workers.tried == 1


def test_of_equally_long_ones_that_with_fewest_switches() -> None:
    def clause(workers: Workers) -> None:
        done: list[str] = []

        def worker(name: str) -> Generator[str, None, None]:
            for _ in range(2):
                done.append(name)
                assert len(done) < 4
                yield f"{name} does {len(done)}"

        def make() -> list[Generator[str, None, None]]:
            done.clear()
            return [worker("a"), worker("b")]

        workers.every_schedule(make)

    assert reduce(KINDS[0], clause).timeline.length == (4, 1)


def test_a_failure_that_needs_earlier_schedules_stays_what_it_is() -> None:
    def clause(workers: Workers) -> None:
        runs: list[int] = []

        def worker() -> Generator[str, None, None]:
            yield "looks"
            assert len(runs) < 2

        def make() -> list[Generator[str, None, None]]:
            runs.append(1)
            return [worker(), worker()]

        workers.every_schedule(make)

    failed = reduce(KINDS[0], clause)

    assert failed.timeline.schedule == "010"
    assert failed.manner == "which fails only after those tried before it"
    assert not failed.fails_alone


def test_a_worker_that_is_stuck_is_not_waited_for_again() -> None:
    calls: list[int] = []

    def clause(workers: Workers) -> None:
        calls.append(1)

        def worker() -> Generator[str, None, None]:
            yield "waits"
            raise WorkerStuck("for ever")

        workers.every_schedule(lambda: [worker()])

    reduce(KINDS[0], clause)

    assert len(calls) == 1
