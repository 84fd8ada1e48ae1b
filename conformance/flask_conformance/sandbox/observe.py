"""From what a submission gives to plain JSON: never by asking its objects what they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from flask_conformance.sandbox.own_builtins import BUILT_IN

DEEPEST = 6
LONGEST = 400
"""Characters of a text, members of a container."""

_SCALARS = (bool, int, float, type(None))

_get_mro = type.__dict__["__mro__"].__get__
_name_of = type.__dict__["__name__"].__get__


class Thing:
    """What is stored and looked for: known by nothing but which one it is."""

    def __init__(self, number: int) -> None:
        self.mark = f"mark {number}"


def shown(value: Any, things: Sequence[Thing] = (), depth: int = 0) -> Any:
    """The value as an observation: ``["thing", n]``, ``["value", …]`` or ``["other", type]``."""
    for number, thing in enumerate(things):
        if value is thing:
            return ["thing", number]
    kind = type(value)
    if kind in _SCALARS and (kind is not int or abs(value) < 1 << 62):
        return ["value", value]
    if kind is str:
        return ["value", value[:LONGEST]]
    if kind is bytes:
        return ["value", value[:LONGEST].decode("latin-1")]
    if kind in (list, tuple) and depth < DEEPEST:
        return [kind.__name__, [shown(one, things, depth + 1) for one in value[:LONGEST]]]
    if kind is dict and depth < DEEPEST:
        pairs = list(value.items())[:LONGEST]
        items = [[shown(k, things, depth + 1), shown(v, things, depth + 1)] for k, v in pairs]
        return ["dict", sorted(items, key=json.dumps)]
    return ["other", _name_of(kind)[:60]]


def raised(error: BaseException) -> Any:
    """An exception as an observation: the built-in classes that it is of, the nearest first."""
    names = [
        _name_of(cls)
        for cls in _get_mro(type(error))
        if BUILT_IN.get(_name_of(cls)) is cls and cls is not object
    ]
    return ["raises", names]


def error_in_words(error: BaseException) -> str:
    """Its class and words, for people."""
    try:
        words = str(error)
    except BaseException:
        words = ""
    return f"{_name_of(type(error))}: {words}"[:LONGEST]
