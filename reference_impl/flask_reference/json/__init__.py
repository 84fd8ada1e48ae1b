"""Chapter *responses*: JSON through the application's provider, or the standard library alone."""

from __future__ import annotations

import json as _json
from typing import IO, TYPE_CHECKING, Any

from ..globals import active_app, the_app
from .provider import encode_more_types

if TYPE_CHECKING:
    from ..wrappers import Response


def dumps(obj: Any, **kwargs: Any) -> str:
    context = active_app.get(None)
    if context is not None:
        return context.app.json.dumps(obj, **kwargs)
    kwargs.setdefault("default", encode_more_types)
    return _json.dumps(obj, **kwargs)


def dump(obj: Any, fp: IO[str], **kwargs: Any) -> None:
    context = active_app.get(None)
    if context is not None:
        context.app.json.dump(obj, fp, **kwargs)
    else:
        kwargs.setdefault("default", encode_more_types)
        _json.dump(obj, fp, **kwargs)


def loads(s: str | bytes, **kwargs: Any) -> Any:
    context = active_app.get(None)
    return (_json if context is None else context.app.json).loads(s, **kwargs)


def load(fp: IO[Any], **kwargs: Any) -> Any:
    context = active_app.get(None)
    return (_json if context is None else context.app.json).load(fp, **kwargs)


def jsonify(*args: Any, **kwargs: Any) -> Response:
    """A JSON response: of one value, of a list of values, or of a dict of keyword arguments."""
    return the_app().json.response(*args, **kwargs)
