"""What a clause's source names, in its plainest form. Its text goes into the scripts of ``repro``.

Nothing here may import from the suite.
"""

from __future__ import annotations

import importlib.metadata
import operator
import re
from collections.abc import Callable
from typing import Any

MUST, SHOULD, MAY = "MUST", "SHOULD", "MAY"


def requirement(id: str, level: str, **where: Any) -> Callable[[Any], Any]:
    """Remember the id and the interval, for the report."""

    def decorate(cls: Any) -> Any:
        cls.about = f"{id} ({level})" + _interval(where)
        cls.where = where
        return cls

    return decorate


def applies(**where: Any) -> Callable[[Any], Any]:
    """Remember the clause's interval, for the report."""

    def decorate(function: Any) -> Any:
        function.interval = _interval(where)
        function.where = where
        return function

    return decorate


def fact(function: Any) -> Any:
    """A clause that records a value and gives no verdict."""
    function.is_fact = True
    return function


def _interval(where: dict[str, Any]) -> str:
    axes = [f"{axis} {where[axis]}" for axis in ("flask", "werkzeug") if where.get(axis)]
    return f" [{', '.join(axes)}]" if axes else ""


def holds_here(where: dict[str, Any]) -> bool:
    """Whether the installed Flask and Werkzeug lie in a clause's intervals."""
    for package in ("flask", "werkzeug"):
        specifiers = where.get(package) or ()
        texts = (specifiers,) if isinstance(specifiers, str) else specifiers
        if texts and not any(_contains(text, _version(package)) for text in texts):
            return False
    return True


def _version(package: str) -> tuple[int, ...]:
    try:
        return _numbers(importlib.metadata.version(package))
    except importlib.metadata.PackageNotFoundError:
        return (9999,)


def _numbers(text: str) -> tuple[int, ...]:
    found = [int(number) for number in re.findall(r"\d+", text)][:3]
    return tuple(found + [0] * (3 - len(found)))


def _contains(specifier: str, version: tuple[int, ...]) -> bool:
    """PEP 440 as far as the spec uses it: comparisons, joined by commas."""
    compare = {
        ">=": operator.ge, "<=": operator.le, ">": operator.gt,
        "<": operator.lt, "==": operator.eq, "!=": operator.ne,
    }  # fmt: skip
    parts = re.findall(r"([<>=!]+)\s*([\d.]+)", specifier)
    return all(compare[sign](version, _numbers(number)) for sign, number in parts)


class Raises:
    """``pytest.raises`` as a context manager."""

    def __init__(self, expected: Any, match: str | None = None) -> None:
        self.expected, self.match, self.value = expected, match, None

    def __enter__(self) -> Raises:
        return self

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> bool:
        assert error is not None, f"nothing was raised; expected {self.expected}"
        if not isinstance(error, self.expected):
            return False
        if self.match is not None:
            assert re.search(self.match, str(error)), f"{error!s} does not match {self.match}"
        self.value, self.type = error, kind
        return True


class Mark:
    """``pytest.mark``: keeps the cases of a parametrized clause."""

    def parametrize(
        self, names: Any, values: Any, ids: Any = None, **_: Any
    ) -> Callable[[Any], Any]:
        split = [name.strip() for name in names.split(",")] if isinstance(names, str) else names

        def decorate(function: Any) -> Any:
            earlier = getattr(function, "cases", [("", {})])
            function.cases = [
                (f"{id}-{_case_id(value)}".strip("-"), {**arguments, **_case(split, value)})
                for value in values
                for id, arguments in earlier
            ]
            return function

        return decorate


class Parameters:
    """``pytest.param``: values with an id."""

    def __init__(self, *values: Any, id: str = "", marks: Any = ()) -> None:
        self.values, self.id = values, id


def _case(names: list[str], value: Any) -> dict[str, Any]:
    if isinstance(value, Parameters):
        return dict(zip(names, value.values, strict=True))
    return {names[0]: value} if len(names) == 1 else dict(zip(names, value, strict=True))


def _case_id(value: Any) -> str:
    return value.id if isinstance(value, Parameters) else str(value)[:40]


class pytest:
    """As much of pytest as clauses use; the fixtures below are those they may ask for."""

    raises = Raises
    param = Parameters
    mark = Mark()
