"""Clauses that cannot be asked, since the target lacks what they need."""

from __future__ import annotations

import ast
import dis
import inspect
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import CodeType
from typing import Any

import pytest

from flask_conformance.model.protocol import FirstLook
from flask_conformance.plugin.first_look import ANSWER, APPLICATION, BLUEPRINT, CLASS
from flask_conformance.plugin.worker_fixtures import kinds_of_workers
from flask_spec.names import BLUEPRINTS_TOO, PARTS

ANSWERED = frozenset({"client", "served"})
"""Fixtures with which a clause asks an application."""

ASKING = frozenset({"wsgi", "wsgi_client"})
"""Those with which it asks one that it makes."""

CALLED = "wsgi"
"""The chapter whose clauses call the applications that they make themselves."""


def obstacle(first_look: FirstLook, item: pytest.Item) -> str | None:
    """What the first look has not found and the clause needs: the most essential of it."""
    needs = [gap.need for gap in first_look.obstacles]
    if not needs:
        return None
    fixtures = set(getattr(item, "fixturenames", ()))
    fixtures.update(need for kind in kinds_of_workers(item) for need in kind.needs)
    for need in (CLASS, APPLICATION):
        if need in needs and {"flask", "served"} & fixtures:
            return need
    made = "flask" in fixtures
    calls = ASKING & fixtures or item.cls.__requirement__.chapter == CALLED  # type: ignore[attr-defined]
    if ANSWER in needs and (ANSWERED & fixtures or (made and calls)):
        return ANSWER
    function = getattr(item, "function", None)
    if function is None:
        return None
    declared = {*item.cls.__requirement__.needs, *_clause_needs(function)}  # type: ignore[attr-defined]
    codes = tuple(chain.from_iterable(map(_codes, _functions(item, function))))
    used = frozenset(chain.from_iterable(code.co_names for code in codes))
    return next((need for need in needs if need in declared or _is_used(need, used, codes)), None)


def _is_used(need: str, used: frozenset[str], codes: tuple[CodeType, ...]) -> bool:
    """Whether the clause's code uses what stands under that name."""
    holder, _, word = need.rpartition(".")
    if word not in used:
        return False
    if holder == CLASS:
        # That of a blueprint may well be there.
        is_blueprints = word in BLUEPRINTS_TOO and "Blueprint" in used
        return not is_blueprints and any(f".{word}" in _attributes(code) for code in codes)
    if holder == BLUEPRINT:
        return "Blueprint" in used and any(word in _of_blueprints(code) for code in codes)
    if holder == "flask":
        return any(need in _attributes(code) for code in codes)
    # A part of Werkzeug is reached in several ways; the names of its classes are its own.
    return word[:1].isupper()


def _clause_needs(function: Any) -> tuple[str, ...]:
    _, needs = getattr(function, "__applies__", (None, ()))
    return tuple(needs)


def _functions(item: pytest.Item, function: Any) -> list[Any]:
    """The clause's function, and those of the spec that it is given as parameters."""
    given = item.callspec.params.values() if hasattr(item, "callspec") else ()
    return [inspect.unwrap(function), *filter(_is_of_spec, given)]


def _is_of_spec(value: Any) -> bool:
    return inspect.isfunction(value) and value.__module__.partition(".")[0] == "flask_spec"


@cache
def _codes(function: Any) -> tuple[CodeType, ...]:
    """The function's code, and that of its module's functions that it calls."""
    codes_by_id: dict[int, list[CodeType]] = {}
    _collect(function, codes_by_id)
    return tuple(chain.from_iterable(codes_by_id.values()))


def _collect(function: Any, codes_by_id: dict[int, list[CodeType]]) -> None:
    code = getattr(function, "__code__", None)
    if code is None or id(code) in codes_by_id:
        return
    codes = codes_by_id[id(code)] = list(_nested(code))
    for name in {name for code in codes for name in code.co_names}:
        other = function.__globals__.get(name)
        if inspect.isfunction(other) and other.__module__ == function.__module__:
            _collect(other, codes_by_id)


def _nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _nested(constant)


@cache
def _attributes(code: CodeType) -> frozenset[str]:
    """The attributes that the code reads: ``flask.g`` of what is called *flask*, else ``.g``."""
    attributes, before = set(), ""
    for instruction in dis.get_instructions(code):
        value = instruction.argval
        if instruction.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            attributes.add(f"flask.{value}" if before == "flask" else f".{value}")
        # Since Python 3.13 one instruction may load two variables.
        before = value[-1] if isinstance(value, tuple) and value else value
    return frozenset(attributes)


@cache
def _of_blueprints(code: CodeType) -> frozenset[str]:
    """The attributes that the code reads of what it makes of ``flask.Blueprint`` itself."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(code)))
    except (OSError, SyntaxError):
        return frozenset()
    nodes = list(ast.walk(tree))
    names = {name for node in nodes if isinstance(node, ast.Assign) for name in _named_so(node)}
    return frozenset(
        node.attr
        for node in nodes
        if isinstance(node, ast.Attribute)
        and (_is_blueprint(node.value) or getattr(node.value, "id", None) in names)
    )


def _named_so(assignment: ast.Assign) -> Iterator[str]:
    """The variables to which blueprints are assigned, alone or with others."""
    for target in assignment.targets:
        pairs = [(target, assignment.value)]
        if isinstance(target, ast.Tuple) and isinstance(assignment.value, ast.Tuple):
            pairs = list(zip(target.elts, assignment.value.elts, strict=False))
        for variable, value in pairs:
            if isinstance(variable, ast.Name) and _is_blueprint(value):
                yield variable.id


def _is_blueprint(value: ast.expr) -> bool:
    function = value.func if isinstance(value, ast.Call) else None
    return isinstance(function, ast.Attribute) and function.attr == "Blueprint"


@dataclass(frozen=True)
class Missing:
    """A name that the target does not have."""

    name: str
    is_claimed: bool
    """Whether the target should have it: not of a part of Werkzeug that it does not offer."""


def missing_name(error: BaseException, namespace: Any, toolkit: Any) -> Missing | None:
    """The name of Flask's or Werkzeug's that the target lacks, where that ended a clause.

    AttributeError says since Python 3.10 which object was asked for which name; one that the
    target raises may say what it likes, and is a failure.
    """
    if not isinstance(error, AttributeError) or not error.name or not _is_of_clause(error):
        return None
    owner, name = error.obj, error.name
    if owner is toolkit:
        return Missing(f"werkzeug.{name}", is_claimed=False)
    for part, holder in vars(toolkit).items() if hasattr(toolkit, "__dict__") else ():
        if holder is owner and (holder is not namespace or name in PARTS.get(part, ())):
            return Missing(f"werkzeug.{part}.{name}", is_claimed=True)
    if owner is namespace:
        return Missing(f"flask.{name}", is_claimed=True)
    for part, holder in getattr(namespace, "__dict__", {}).items():
        if inspect.ismodule(holder) and holder is owner:
            return Missing(f"flask.{part}.{name}", is_claimed=True)
    return None


def _is_of_clause(error: BaseException) -> bool:
    """Whether the error was raised by the spec's own code, or by what reaches names for it."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return False
    package = str(traceback.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
    return package in ("flask_spec", "flask_conformance")
