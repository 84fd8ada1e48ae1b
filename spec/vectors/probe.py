"""Run beside one real Flask release: answer a question (JSON on stdin) with what it does."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import application

from flask_adapters.flask import FlaskAdapter
from flask_conformance.kit.client import Client
from flask_conformance.kit.response import Response


def routing(flask: Any, question: dict[str, Any]) -> list[dict[str, Any]]:
    """The outcome of each request to a routing table."""
    client = Client(application.routing_application(flask, question["rules"]))
    return [outcome(client.open(ask["path"], ask["method"])) for ask in question["requests"]]


def outcome(response: Response) -> dict[str, Any]:
    """A response as the vectors word it: matched, redirect, not-found or method-not-allowed."""
    if response.location is not None:
        return {"redirect": response.location, "status": response.status_code}
    if response.status_code == 405:
        return {"method-not-allowed": sorted(response.headers.tokens("Allow"))}
    if response.status_code == 404:
        return {"not-found": True}
    return {"matched": response.json()}


def exchanges(flask: Any, question: dict[str, Any]) -> list[dict[str, Any]]:
    """Status, some headers and body of each exchange."""
    client = Client(application.exchange_application(flask, question["views"]))
    answers = []
    for ask in question["requests"]:
        response = client.open(
            ask["path"], ask["method"], data=ask.get("body"), headers=ask.get("headers", {})
        )
        answers.append(exchange(response))
    return answers


def exchange(response: Response) -> dict[str, Any]:
    """What an exchange promises: bodies of error pages are each framework's own."""
    said: dict[str, Any] = {"status": response.status_code}
    kind = response.headers.get("Content-Type")
    if kind is not None:
        said["content_type"] = kind
    if response.location is not None:
        said["location"] = response.location
    if response.status_code == 405:
        said["allow"] = sorted(response.headers.tokens("Allow"))
    if response.status_code < 300:
        said["body"] = response.text
    return said


def sign(flask: Any, question: dict[str, Any]) -> str:
    """The cookie in which the release keeps a payload, signed at the given Unix time."""
    app = application.session_application(flask, question["key"], [])
    client = Client(app)
    with_clock(question["signed_at"])
    client.post("/write", data=json.dumps(question["payload"]))
    return str(client.cookies["session"])


def read(flask: Any, question: dict[str, Any]) -> Any:
    """The session that the release finds in a cookie at the given Unix time."""
    app = application.session_application(flask, question["key"], question["fallbacks"])
    client = Client(app)
    with_clock(question["read_at"])
    client.cookies["session"] = question["cookie"]
    return client.get("/read").json()


def with_clock(now: int) -> None:
    """Let this process, which answers one question, live at another time."""
    time.time = lambda: float(now)


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    answer = globals()[asked.pop("ask")](FlaskAdapter().namespace(), asked)
    json.dump(answer, sys.stdout)
