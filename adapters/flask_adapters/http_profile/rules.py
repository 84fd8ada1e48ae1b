"""Converters, and which of several rules answers."""

from __future__ import annotations

import contextlib
from typing import Any

from flask_adapters.http_profile.plain import as_json, named

VALUES = {
    "int": "<int:value>",
    "limited": "<int(min=10, max=99):value>",
    "signed": "<int(signed=True):value>",
    "float": "<float:value>",
    "string": "<string(minlength=3, maxlength=8):value>",
    "path": "<path:value>",
    "any": "<any(red, green, 'a.b'):value>",
    "uuid": "<uuid:value>",
    "list": "<list:value>",
    "part": "before-<value>-after",
}

RULES = {
    "rest": "<path:value>",
    "word": "<value>",
    "number": "<int:value>",
    "edit": "<int:value>/edit",
    "prefixed": "v.<value>",
    "latest": "latest",
    "literal": "a.b+c",
    "encoded": "größe",
    "percent": "a%41",
}


def add(flask: Any, app: Any) -> None:
    with contextlib.suppress(AttributeError):
        app.url_map.converters["list"] = _list_converter(app.url_map.converters["default"])
    for kind, rule in VALUES.items():
        # Releases differ in the converters that they know.
        with contextlib.suppress(Exception):
            app.route(f"/value/{kind}/{rule}")(_value_view(flask, app, kind))
    for name, rule in RULES.items():
        options: Any = {} if "<" in rule else {"defaults": {"value": None}}
        app.route(f"/which/{rule}", **options)(_which_view(flask, app, name))


def _list_converter(text: Any) -> type:
    refusal = _refusal()

    class ListConverter(text):  # type: ignore[misc]
        def to_python(self, value: str) -> list[str]:
            words = value.split("+")
            if not all(words):
                raise refusal
            return words

        def to_url(self, value: list[str]) -> str:
            to_url = super().to_url
            return "+".join(to_url(word) for word in value)

    return ListConverter


def _refusal() -> type[Exception]:
    """What a converter raises to say that its rule does not match."""
    try:
        from werkzeug.routing import ValidationError
    except ImportError:
        return ValueError
    return ValidationError


def _value_view(flask: Any, app: Any, kind: str) -> Any:
    def view(value: Any) -> Any:
        link = flask.url_for(flask.request.endpoint, value=value)
        plain = value if isinstance(value, (int, float, list)) else str(value)
        return as_json(flask, app, {"kind": kind, "value": plain, "link": link})

    return named(f"value_{kind}", view)


def _which_view(flask: Any, app: Any, name: str) -> Any:
    def view(value: Any) -> Any:
        return as_json(flask, app, {"rule": name, "value": value})

    return named(f"which_{name}", view)
