"""What every edition can do, in the words of the latest that the target has."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def as_json(flask: Any, app: Any, value: Any) -> Any:
    """What a view returns for an answer in JSON."""
    if hasattr(flask, "as_json"):  # what stands in for it, in a sandbox
        return flask.as_json(value)
    if hasattr(app, "json") or not hasattr(app, "response_class"):
        return value
    if hasattr(flask, "jsonify") and isinstance(value, dict):
        return flask.jsonify(**value)
    return app.response_class(json.dumps(value), mimetype="application/json")


def posted_json(flask: Any) -> Any:
    """The JSON that was sent."""
    if hasattr(flask.request, "get_json"):
        return flask.request.get_json()
    return json.loads(flask.request.data.decode("utf-8"))


def lists(values: Any) -> dict[str, list[str]]:
    """The names and values of a query or a form."""
    return {name: values.getlist(name) for name in values}


def named(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function under that name, which is the endpoint in every edition."""
    function.__name__ = name
    return function
