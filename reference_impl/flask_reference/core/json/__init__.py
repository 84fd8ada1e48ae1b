"""Chapter *responses*: JSON through the application's provider, or the standard library alone."""

from __future__ import annotations

import json as _json
from typing import IO, TYPE_CHECKING, Any

from ..current import active_app, the_app
from .provider import encode_more_types

if TYPE_CHECKING:
    from ..wrappers import Response


def dumps(obj: Any, **kwargs: Any) -> str:
    context = active_app.get(None)
    if context is None:
        return _json.dumps(obj, **{"default": encode_more_types, **kwargs})
    return context.app.json.dumps(obj, **kwargs)


def dump(obj: Any, fp: IO[str], **kwargs: Any) -> None:
    context = active_app.get(None)
    if context is None:
        fp.write(dumps(obj, **kwargs))
    else:
        context.app.json.dump(obj, fp, **kwargs)


def _reader() -> Any:
    context = active_app.get(None)
    return _json if context is None else context.app.json


def loads(s: str | bytes, **kwargs: Any) -> Any:
    return _reader().loads(s, **kwargs)


def load(fp: IO[Any], **kwargs: Any) -> Any:
    return _reader().load(fp, **kwargs)


def jsonify(*args: Any, **kwargs: Any) -> Response:
    """A JSON response: of one value, of a list of values, or of a dict of keyword arguments."""
    return the_app().json.response(*args, **kwargs)
