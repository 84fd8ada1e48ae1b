"""The fixtures of the spec: what a clause is handed by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flask_conformance.kit.client import Client
from flask_conformance.kit.crowd import VISITORS, Crowd
from flask_conformance.kit.names import Names
from flask_conformance.kit.servers.meeting import Meeting
from flask_conformance.plugin.collection import clause_id
from flask_conformance.plugin.provided import PROVIDERS
from flask_conformance.plugin.under_test import subject


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
def wsgi(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    """``wsgi(app)``: the WSGI callable of an application, as the adapter says."""
    return _provided(request, "wsgi")  # type: ignore[no-any-return]


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


@pytest.fixture(scope="session")
def _apart(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Servers with a process of their own, until the run is over."""
    from flask_conformance.kit.servers.opening import Apart

    with Apart(request.config.option.target) as apart:
        yield apart


@pytest.fixture
def _servers(request: pytest.FixtureRequest, _apart: Any) -> Iterator[Any]:
    """Serves applications over HTTP until the clause is over."""
    from flask_conformance.kit.servers.opening import Servers

    run = subject(request)
    with Servers(run.adapter, run.server, _apart) as servers:
        yield servers


@pytest.fixture
def client(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    """``client(app)``: a client with its own cookies, in-process or over HTTP (``--over``)."""
    if subject(request).over == "http":
        return request.getfixturevalue("_servers").client  # type: ignore[no-any-return]
    return _provided(request, "client")  # type: ignore[no-any-return]


@pytest.fixture
def served(request: pytest.FixtureRequest) -> Callable[..., Crowd]:
    """``served(make)``: visitors of the application that ``make(flask, meet)`` gives, which is a
    function of the chapter file, because a server may have to import it. In a view, ``meet()``
    returns when all visitors are in theirs; it needs all 32 of them."""
    run = subject(request)

    def in_process(make: Callable[..., Any]) -> Callable[[], Client]:
        app = make(run.adapter.namespace(), Meeting(VISITORS))
        return lambda: _provided(request, "client")(app)

    over_http = run.over == "http"
    site = request.getfixturevalue("_servers").site if over_http else in_process
    return lambda make, visitors=VISITORS: Crowd(site(make), visitors)
