"""Clauses that cannot be asked, since the target lacks what they need."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import CodeType
from typing import Any

import pytest

from flask_conformance.model.protocol import FirstLook
from flask_conformance.plugin.first_look import ANSWER, APPLICATION, CLASS
from flask_spec.names import PARTS

ANSWERED = frozenset({"client", "served"})
"""Fixtures with which a clause asks an application."""


def obstacle(first_look: FirstLook, item: pytest.Item) -> str | None:
    """What the first look has not found and the clause needs."""
    needs = {obstacle.need for obstacle in first_look.obstacles}
    if not needs:
        return None
    asked = set(getattr(item, "fixturenames", ()))
    for need in (CLASS, APPLICATION):
        if need in needs and {"flask", "served"} & asked:
            return need
    if ANSWER in needs and ANSWERED & asked:
        return ANSWER
    function = getattr(item, "function", None)
    if function is None:
        return None
    used = _names_used(inspect.unwrap(function))
    declared = {*item.cls.__requirement__.needs, *_clause_needs(function)}  # type: ignore[attr-defined]
    for need in sorted(needs):
        word = need.rpartition(".")[2]
        # Other names are words that anything may have as an attribute.
        if need in declared or (word[:1].isupper() and word in used):
            return need
    return None


def _clause_needs(function: Any) -> tuple[str, ...]:
    _, needs = getattr(function, "__applies__", (None, ()))
    return tuple(needs)


@cache
def _names_used(function: Any) -> frozenset[str]:
    """The names in the function's code, and in that of its module's functions that it calls."""
    seen: dict[int, set[str]] = {}
    _collect(function, seen)
    return frozenset(chain.from_iterable(seen.values()))


def _collect(function: Any, seen: dict[int, set[str]]) -> None:
    code = getattr(function, "__code__", None)
    if code is None or id(code) in seen:
        return
    names = seen[id(code)] = set(_names(code))
    for name in names:
        other = function.__globals__.get(name)
        if inspect.isfunction(other) and other.__module__ == function.__module__:
            _collect(other, seen)


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


@dataclass(frozen=True)
class Missing:
    """A name that the target does not have."""

    name: str
    is_claimed: bool
    """Whether the target should have it: not of a part of Werkzeug that it does not offer."""


def missing_name(error: BaseException, namespace: Any, toolkit: Any) -> Missing | None:
    """The name of Flask's or Werkzeug's that the target lacks, where that ended a clause.

    AttributeError says since Python 3.10 which object was asked for which name.
    """
    if not isinstance(error, AttributeError) or not error.name:
        return None
    asked, name = error.obj, error.name
    if asked is toolkit:
        return Missing(f"werkzeug.{name}", is_claimed=False)
    for part, holder in vars(toolkit).items() if hasattr(toolkit, "__dict__") else ():
        if holder is asked and (holder is not namespace or name in PARTS.get(part, ())):
            return Missing(f"werkzeug.{part}.{name}", is_claimed=True)
    if asked is namespace:
        return Missing(f"flask.{name}", is_claimed=True)
    for part, holder in getattr(namespace, "__dict__", {}).items():
        if inspect.ismodule(holder) and holder is asked:
            return Missing(f"flask.{part}.{name}", is_claimed=True)
    return None
