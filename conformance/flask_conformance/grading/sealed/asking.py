"""The form of programs of exchanges: applications, and the requests that they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask_conformance.grading.sealed.drawing import Draw, Program

Steps = list[list[Any]]

PAGE = ("status", "body")


def turn(draw: Draw) -> Steps:
    """The view waits while others work; that they did is seen in the log, which all write."""
    return [["log", draw.word()], ["pause"], ["log", draw.word()]]


def route(rule: str, view: Steps, **options: Any) -> dict[str, Any]:
    return {"rule": rule, "view": view, **options}


def app(name: str, *routes: dict[str, Any], **options: Any) -> dict[str, Any]:
    return {"name": name, "routes": list(routes), **options}


def ask(
    path: str, method: str = "GET", *, observe: Sequence[str] = PAGE, **options: Any
) -> dict[str, Any]:
    """A request, and what of the answer is required: ``status``, ``body``, ``location``, ``allow``,
    ``type``, ``x-drawn``, ``log``, ``cookie`` (whether one is set), ``hides`` (a text), ``refused``
    (whether it says that there is no such page or method). Beside what the reference shows, a body
    may be that of the option ``either``."""
    return {"path": path, "method": method, "observe": list(observe), **options}


def exchanges(
    apps: Sequence[dict[str, Any]],
    requests: Sequence[dict[str, Any]],
    *,
    workers: str | None = None,
    schedule: str = "",
) -> Program:
    return {
        "kind": "exchanges",
        "apps": list(apps),
        "requests": list(requests),
        "workers": workers,
        "schedule": schedule,
    }
