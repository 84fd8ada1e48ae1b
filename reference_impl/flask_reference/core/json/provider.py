"""Chapter *responses*: the object that an application does all its JSON with.

A provider must give ``dumps`` and ``loads``; the rest follows from these.
"""

from __future__ import annotations

import dataclasses
import json
import weakref
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any
from uuid import UUID

from werkzeug.http import http_date

if TYPE_CHECKING:
    from ...app import Flask
    from ..wrappers import Response


class JSONProvider:
    def __init__(self, app: Flask) -> None:
        # Weak, because the application holds its provider.
        self._app: Any = weakref.proxy(app)

    def dumps(self, obj: Any, **kwargs: Any) -> str:
        raise NotImplementedError

    def dump(self, obj: Any, fp: IO[str], **kwargs: Any) -> None:
        fp.write(self.dumps(obj, **kwargs))

    def loads(self, s: str | bytes, **kwargs: Any) -> Any:
        raise NotImplementedError

    def load(self, fp: IO[Any], **kwargs: Any) -> Any:
        return self.loads(fp.read(), **kwargs)

    def _prepare_response_obj(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if args and kwargs:
            raise TypeError("A JSON response is made of positional or of keyword arguments.")
        return args[0] if len(args) == 1 else args or kwargs or None

    def response(self, *args: Any, **kwargs: Any) -> Response:
        obj = self._prepare_response_obj(args, kwargs)
        return self._of_text(self.dumps(obj), "application/json")

    def _of_text(self, text: str, mimetype: str) -> Response:
        response: Response = self._app.response_class(text, mimetype=mimetype)
        return response


def encode_more_types(obj: Any) -> Any:
    """What the standard library's encoder does not know and applications often return."""
    if isinstance(obj, date):
        return http_date(obj)
    if isinstance(obj, (Decimal, UUID)):
        return str(obj)
    if dataclasses.is_dataclass(obj) and not isinstance(obj, type):
        return dataclasses.asdict(obj)
    if hasattr(obj, "__html__"):
        return str(obj.__html__())
    raise TypeError(f"Object of type {type(obj).__name__} is not JSON serializable")


class DefaultJSONProvider(JSONProvider):
    """The standard library's JSON, with keys in order so that equal values give equal bytes."""

    default: Callable[[Any], Any] = staticmethod(encode_more_types)
    ensure_ascii = True
    sort_keys = True
    compact: bool | None = None
    mimetype = "application/json"

    def dumps(self, obj: Any, **kwargs: Any) -> str:
        own = {"default": self.default, "sort_keys": self.sort_keys}
        return json.dumps(obj, **{"ensure_ascii": self.ensure_ascii, **own, **kwargs})

    def loads(self, s: str | bytes, **kwargs: Any) -> Any:
        return json.loads(s, **kwargs)

    def response(self, *args: Any, **kwargs: Any) -> Response:
        obj = self._prepare_response_obj(args, kwargs)
        compact = not self._app.debug if self.compact is None else self.compact
        layout: dict[str, Any] = {"separators": (",", ":")} if compact else {"indent": 2}
        return self._of_text(f"{self.dumps(obj, **layout)}\n", self.mimetype)
