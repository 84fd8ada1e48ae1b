"""The fixtures of the spec: what a clause is handed by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flask_conformance.kit.client import Client
from flask_conformance.kit.names import Names
from flask_conformance.plugin.collection import clause_id
from flask_conformance.plugin.provided import PROVIDERS
from flask_conformance.plugin.session import subject


@pytest.fixture(scope="session")
def flask(request: pytest.FixtureRequest) -> Any:
    """The framework under test, as ``import flask`` would give it."""
    return _provided(request, "flask")


@pytest.fixture(scope="session")
def werkzeug(request: pytest.FixtureRequest) -> Any:
    """The parts of Werkzeug that the target offers: ``werkzeug.routing``, ``werkzeug.local``…"""
    return _provided(request, "werkzeug")


@pytest.fixture(scope="session")
def environ(request: pytest.FixtureRequest) -> Callable[..., dict[str, Any]]:
    """Builds a WSGI environ: ``environ("/path", "POST", data=…)``."""
    return _provided(request, "environ")  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def wsgi_client(request: pytest.FixtureRequest) -> Callable[[Any], Client]:
    """``client`` for any WSGI callable, in-process whatever ``--over`` says."""
    return _provided(request, "wsgi_client")  # type: ignore[no-any-return]


@pytest.fixture
def names(request: pytest.FixtureRequest) -> Names:
    """Values that an answer cannot know beforehand, from the run's seed."""
    return _provided(request, "names", clause_id(request.node))  # type: ignore[no-any-return]


def _provided(request: pytest.FixtureRequest, name: str, clause: str = "") -> Any:
    return request.config.stash[PROVIDERS][name](clause)


@pytest.fixture
def _servers(request: pytest.FixtureRequest) -> Iterator[Callable[[Any], Any]]:
    """Serves applications over HTTP until the clause is over."""
    from flask_conformance.kit.http_client import Servers

    with Servers(subject(request).adapter) as servers:
        yield servers.client


@pytest.fixture
def client(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    """``client(app)``: a client with its own cookies, in-process or over HTTP (``--over``)."""
    if subject(request).over == "http":
        return request.getfixturevalue("_servers")  # type: ignore[no-any-return]
    return _provided(request, "client")  # type: ignore[no-any-return]
