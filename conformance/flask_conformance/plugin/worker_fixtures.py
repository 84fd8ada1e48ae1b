"""The fixtures for workers: a clause that asks for one runs once for each kind of worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    yield from _open(request)


@pytest.fixture
def blocking_workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    """``workers`` of the kinds that can ``pause()`` inside a view or a hook."""
    yield from _open(request)


@pytest.fixture
def fresh_workers(request: pytest.FixtureRequest) -> Iterator[Workers]:
    """``workers`` of the kinds that begin outside of any request."""
    yield from _open(request)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a clause a case for each kind: for all where that is the subject, else for the basic.

    What runs everywhere compares releases, which other kinds would not tell apart any better.
    """
    is_everywhere = metafunc.config.option.everywhere
    is_thorough = metafunc.cls.__requirement__.chapter in THOROUGH and not is_everywhere
    for name, is_for in CHOICES.items():
        if name in metafunc.fixturenames:
            kinds = [k for k in KINDS if is_for(k) and (is_thorough or k.is_basic)]
            metafunc.parametrize(name, kinds, indirect=True, ids=str)


def _open(request: pytest.FixtureRequest) -> Iterator[Workers]:
    kind: Kind = request.param
    if not kind.in_request:
        with Workers(kind) as found:
            yield found
        return
    flask: Any = request.config.stash[PROVIDERS]["flask"]("")
    outer = flask.Flask("outer")
    with Workers(kind, lambda: outer.test_request_context("/outer")) as found:
        yield found
