"""The fixtures for workers: a clause that asks for one runs once for each kind of worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from flask_conformance.kit.workers import KINDS, Kind, Workers
from flask_conformance.model.requirement import Requirement
from flask_conformance.plugin.provided import PROVIDERS

CHOICES: dict[str, Callable[[Kind], bool]] = {
    "workers": lambda kind: True,
    "blocking_workers": lambda kind: kind.can_pause_in_a_call,
    "fresh_workers": lambda kind: kind.begins_fresh,
}
"""By fixture, which kinds of worker it is for."""


@pytest.fixture
def workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    """Workers of each kind in turn."""
    with opened(request.param, request.config) as opened_workers:
        yield opened_workers


@pytest.fixture
def blocking_workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    """``workers`` of the kinds that can ``pause()`` inside a view or a hook."""
    with opened(request.param, request.config) as opened_workers:
        yield opened_workers


@pytest.fixture
def fresh_workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    """``workers`` of the kinds that begin outside of any request."""
    with opened(request.param, request.config) as opened_workers:
        yield opened_workers


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a clause a case for each kind."""
    asked_by = metafunc.cls.__requirement__
    for name in CHOICES:
        if name in metafunc.fixturenames:
            kinds = kinds_for(name, asked_by, metafunc.config)
            metafunc.parametrize(name, kinds, indirect=True, ids=str)


def kinds_for(fixture: str, asked_by: Requirement, config: pytest.Config) -> list[Kind]:
    """The kinds of worker for a fixture: the basic ones, or all where the requirement says so.

    What runs everywhere compares releases, which other kinds would not tell apart any better.
    """
    with_all = asked_by.every_worker and not config.option.everywhere
    return [k for k in KINDS if CHOICES[fixture](k) and (with_all or k.is_basic)]


def kinds_of_workers(item: pytest.Item) -> list[Kind]:
    """The kind of worker for which a clause is collected, if it asks for workers."""
    own: list[Kind] | None = getattr(item, "kinds", None)
    if own is not None:
        return own
    parameters = getattr(item, "callspec", None)
    values = parameters.params.values() if parameters is not None else ()
    return [value for value in values if isinstance(value, Kind)]


@contextmanager
def opened(kind: Kind, config: pytest.Config) -> Iterator[Workers]:
    """Workers of a kind for one clause."""
    if not kind.in_request:
        with Workers(kind) as opened_workers:
            yield opened_workers
        return
    flask: Any = config.stash[PROVIDERS]["flask"]("")
    outer = flask.Flask("outer")
    with Workers(kind, lambda: outer.test_request_context("/outer")) as opened_workers:
        yield opened_workers
