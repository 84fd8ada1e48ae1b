"""The vectors hold for the reference and for real Flask."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import application
import pytest
from packaging.version import Version
from probe import outcome

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.client import Client
from flask_conformance.kit.response import Response

VECTORS = Path(__file__).parents[2] / "spec" / "vectors"


def read(name: str) -> list[Any]:
    """A parameter for each vector of a file, with its id."""
    vectors = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["vectors"]
    return [pytest.param(vector, id=vector["id"]) for vector in vectors]


def for_edition(answers: dict[str, Any], target: Adapter) -> Any:
    """The answer of the newest release that is not above the target's edition."""
    fitting = [release for release in answers if Version(release) <= target.edition.flask]
    return answers[max(fitting, key=Version)]


@pytest.mark.parametrize("file", ["routing", "sessions", "exchanges"])
def test_file_fits_the_schema(file: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((VECTORS / "schema.json").read_text(encoding="utf-8"))

    jsonschema.validate(json.loads((VECTORS / f"{file}.json").read_text(encoding="utf-8")), schema)


@pytest.mark.parametrize("vector", read("routing"))
def test_routing(target: Adapter, vector: dict[str, Any]) -> None:
    app = application.routing_application(target.namespace(), vector["rules"])
    client = Client(target.wsgi(app))

    got = {
        f"{ask['method']} {ask['path']}": outcome(client.open(ask["path"], ask["method"]))
        for ask in vector["requests"]
    }

    assert got == {
        f"{ask['method']} {ask['path']}": for_edition(ask["outcomes"], target)
        for ask in vector["requests"]
    }


@pytest.mark.parametrize("vector", read("sessions"))
def test_session(target: Adapter, vector: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    flask = target.namespace()
    app = application.session_application(flask, vector["key"], vector["fallbacks"])
    client = Client(target.wsgi(app))
    client.cookies["session"] = vector["cookie"]
    monkeypatch.setattr(time, "time", lambda: float(vector["read_at"]))

    assert client.get("/read").json() == vector["expected"]


@pytest.mark.parametrize("vector", read("exchanges"))
def test_exchanges(target: Adapter, vector: dict[str, Any]) -> None:
    app = application.exchange_application(target.namespace(), vector["views"])
    client = Client(target.wsgi(app))

    for exchange in vector["exchanges"]:
        ask = exchange["request"]
        response = client.open(
            ask["path"], ask["method"], data=ask.get("body"), headers=ask.get("headers", {})
        )
        expected = for_edition(exchange["responses"], target)
        assert said(response, expected) == expected, f"{ask['method']} {ask['path']}"


def said(response: Response, expected: dict[str, Any]) -> dict[str, Any]:
    """The response, as far as the vector speaks of it."""
    everything = {
        "status": response.status_code,
        "content_type": response.headers.get("Content-Type"),
        "location": response.location,
        "allow": sorted(response.headers.tokens("Allow")),
        "body": response.text,
    }
    return {key: everything[key] for key in expected}
