"""The fixtures for workers: a clause that asks for one runs once for each kind of worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from flask_conformance.kit.workers import KINDS, THOROUGH, Kind, Workers
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
    chapter = metafunc.cls.__requirement__.chapter
    for name in CHOICES:
        if name in metafunc.fixturenames:
            kinds = kinds_for(name, chapter, metafunc.config)
            metafunc.parametrize(name, kinds, indirect=True, ids=str)


def kinds_for(fixture: str, chapter: str, config: pytest.Config) -> list[Kind]:
    """The kinds of worker for a fixture: all where that is the subject, else the basic ones.

    What runs everywhere compares releases, which other kinds would not tell apart any better.
    """
    is_thorough = chapter in THOROUGH and not config.option.everywhere
    return [k for k in KINDS if CHOICES[fixture](k) and (is_thorough or k.is_basic)]


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
