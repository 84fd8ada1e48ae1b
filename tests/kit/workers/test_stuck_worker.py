"""A worker that never comes back is reported, not waited for without end."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator

import pytest

from flask_conformance.kit.workers import KINDS, Kind, ScheduleFailed, Workers, WorkerStuck, threads

THREADS = [kind for kind in KINDS if "thread" in kind.name]
STEPS = [
    (1, 0, "holds the lock"),
    (2, 0, "is done"),
    (3, 0, "ends"),
    (4, 1, "holds the lock"),
    (5, 1, "is done"),
]
by_kind = pytest.mark.parametrize("kind", THREADS, ids=str)


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "PATIENCE", 0.05)


@pytest.fixture
def never() -> Iterator[threading.Event]:
    """Happens when the test is over, so that nothing waits for it any longer."""
    event = threading.Event()
    yield event
    event.set()


@by_kind
def test_a_worker_that_waits_for_ever_is_called_stuck(kind: Kind, never: threading.Event) -> None:
    def waiting() -> Generator[None, None, None]:
        never.wait()
        yield

    with Workers(kind) as workers, pytest.raises(WorkerStuck, match="not come back"):
        workers.run(waiting())


def test_after_one_that_was_stuck_the_next_is_waited_for_less(
    monkeypatch: pytest.MonkeyPatch, never: threading.Event
) -> None:
    monkeypatch.setattr(threads.Handover, "was_stuck", True)
    monkeypatch.setattr(threads, "HURRY", 0.01)

    def waiting() -> Generator[None, None, None]:
        never.wait()
        yield

    with Workers(THREADS[0]) as workers, pytest.raises(WorkerStuck, match=r"for 0\.01 s"):
        workers.run(waiting())


@by_kind
def test_a_lock_that_is_held_between_steps_is_told_as_a_time_line(
    kind: Kind, never: threading.Event
) -> None:
    lock = threading.Lock()

    def worker() -> Generator[str, None, None]:
        while not lock.acquire(timeout=0.01):
            if never.is_set():
                return
        try:
            yield "holds the lock"
            yield "is done"
        finally:
            lock.release()

    with Workers(kind) as workers, pytest.raises(ScheduleFailed) as failure:
        workers.every_schedule(lambda: [worker(), worker(), worker()])

    *earlier, last = failure.value.timeline.text().splitlines()
    assert earlier == [f"   {step}  {kind} {worker}  {note}" for step, worker, note in STEPS]
    assert last.startswith(f"   6  {kind} 2  WorkerStuck: a thread has not come back")
