"""A store that is wrong in one way is caught by the schedules that show it, and by no other."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Generator
from itertools import permutations

import pytest

from flask_conformance.kit.workers import KINDS, Workers


class OneForAll:
    """Keeps one value, whoever sets it."""

    value = "nothing"

    def set(self, value: str) -> None:
        self.value = value

    def get(self) -> str:
        return self.value


class ByThread(threading.local):
    """Keeps a value for each thread."""

    value = "nothing"

    def set(self, value: str) -> None:
        self.value = value

    def get(self) -> str:
        return self.value


class ChangedInPlace:
    """Keeps a list in the context, and changes it in place: copies of the context share it."""

    def __init__(self) -> None:
        self._values: contextvars.ContextVar[list[str]] = contextvars.ContextVar("values")

    def set(self, value: str) -> None:
        if not self._values.get(None):
            self._values.set([value])
        self._values.get()[-1:] = [value]

    def get(self) -> str:
        return self._values.get()[-1]


Store = OneForAll | ByThread | ChangedInPlace
SCHEDULES = sorted({"".join(turns) for turns in permutations("0011")})
OVERLAPPING = {"0101", "0110", "1001", "1010"}
"""The schedules of two workers of two steps in which one sets between another's two."""


def failing(store: Store, kind: str) -> set[str]:
    """The schedules in which a worker does not read what it has set."""

    def worker(name: str) -> Generator[str, None, str]:
        store.set(name)
        yield f"sets {name}"
        return store.get()

    with Workers(next(one for one in KINDS if one.name == kind)) as workers:
        return {
            schedule
            for schedule in SCHEDULES
            if workers.run(worker("a"), worker("b"), schedule=schedule) != ["a", "b"]
        }


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_one_for_all_is_caught_wherever_workers_overlap(kind: object) -> None:
    assert failing(OneForAll(), str(kind)) == OVERLAPPING


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("thread", set()),
        ("thread-pool", set()),
        ("greenlets-over-threads", set()),
        ("greenlet", OVERLAPPING),
        ("gevent", OVERLAPPING),
        ("task", OVERLAPPING),
        ("context", OVERLAPPING),
    ],
)
def test_by_thread_is_caught_where_workers_share_one(kind: str, expected: set[str]) -> None:
    assert failing(ByThread(), kind) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("task", OVERLAPPING), ("context", OVERLAPPING), ("thread", set()), ("greenlet", set())],
)
def test_a_list_changed_in_place_is_caught_where_workers_inherit_it(
    kind: str, expected: set[str]
) -> None:
    def in_a_request() -> set[str]:
        store = ChangedInPlace()
        store.set("the request's")
        return failing(store, kind)

    assert contextvars.copy_context().run(in_a_request) == expected


def test_three_greenlets_over_two_threads_catch_what_two_do_not() -> None:
    store = ByThread()

    def worker(name: str) -> Generator[str, None, str]:
        store.set(name)
        yield f"sets {name}"
        return store.get()

    kind = next(one for one in KINDS if one.name == "greenlets-over-threads")
    with Workers(kind) as workers:
        values = workers.run(worker("a"), worker("b"), worker("c"), schedule="012012")

    assert values == ["c", "b", "c"]
