"""Ready parts for what a check needs of Flask and is not about."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl


class Round:
    """The request that is played now, as the server that plays it knows it."""

    def __init__(self) -> None:
        self.begin({"QUERY_STRING": ""}, b"")

    def begin(self, environ: dict[str, Any], body: bytes) -> None:
        """Another request is played from now on."""
        self.environ, self.data = environ, body
        self.method = str(environ.get("REQUEST_METHOD", "GET"))
        self.g = SimpleNamespace()
        self.endpoint = ""
        self.view_args: dict[str, Any] = {}
        self.lent_values: dict[str, str] = {}
        """What a lent route found in the path."""
        self.handed: Any = None
        """What the framework handed the view before the values of the path."""


class Pairs(dict[str, str]):
    """Names and values of a query; of several values the first."""

    def __init__(self, query: str) -> None:
        self._pairs = parse_qsl(query, keep_blank_values=True)
        super().__init__(reversed(self._pairs))

    def getlist(self, name: str) -> list[str]:
        return [value for key, value in self._pairs if key == name]

    def to_dict(self) -> dict[str, str]:
        return dict(self)


class Headers:
    """The headers of a WSGI environ."""

    def __init__(self, environ: dict[str, Any]) -> None:
        self._environ = environ

    def get(self, name: str, default: Any = None) -> Any:
        return self._environ.get("HTTP_" + name.upper().replace("-", "_"), default)


class Request:
    """Stands for ``flask.request`` where that is not asked for."""

    def __init__(self, round_: Round) -> None:
        self._round = round_

    @property
    def args(self) -> Pairs:
        return Pairs(self._round.environ["QUERY_STRING"])

    @property
    def headers(self) -> Headers:
        return Headers(self._round.environ)

    @property
    def method(self) -> str:
        return self._round.method

    @property
    def data(self) -> bytes:
        return self._round.data

    @property
    def form(self) -> Pairs:
        return Pairs(self._round.data.decode("utf-8", "replace"))

    @property
    def endpoint(self) -> str:
        return self._round.endpoint

    @property
    def view_args(self) -> dict[str, Any]:
        return self._round.view_args


class Handed:
    """Stands for ``flask.request`` of a framework that hands each view its request."""

    def __init__(self, round_: Round) -> None:
        self._round = round_

    def __getattr__(self, name: str) -> Any:
        return getattr(self._round.handed, name)


class Things:
    """Stands for ``flask.g`` where that is not asked for."""

    def __init__(self, round_: Round) -> None:
        object.__setattr__(self, "_round", round_)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._round.g, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._round.g, name, value)


def no_link(*names: Any, **values: Any) -> None:
    """Stands for ``flask.url_for``: there is no link."""


def as_text(value: Any) -> str:
    """What a view returns where JSON is asked for, and its type is not: text."""
    return json.dumps(value)
