"""The cases of a parametrized clause, read from ``pytest.mark.parametrize`` as pytest would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest


class NotPlain(Exception):
    """The clause uses more of pytest than this module reads; pytest itself must collect it."""


def cases(function: Any) -> list[tuple[str, dict[str, Any]]]:
    """The id and arguments of each case; one with an empty id if there are no parameters.

    Raises :class:`NotPlain` for marks other than a plain ``parametrize``.
    """
    marks = list(getattr(function, "pytestmark", ()))
    if not marks:
        return [("", {})]
    # The decorator nearest to the function is the first of its marks, and of pytest's ids.
    choices = [list(_parameters(mark)) for mark in marks]
    combined = []
    for combination in product(*choices):
        arguments: dict[str, Any] = {}
        for _, given in combination:
            arguments |= given
        combined.append(("-".join(id for id, _ in combination), arguments))
    return combined


def _parameters(mark: pytest.Mark) -> Iterator[tuple[str, dict[str, Any]]]:
    if mark.name != "parametrize" or len(mark.args) != 2 or set(mark.kwargs) - {"ids"}:
        raise NotPlain(mark.name)
    names = mark.args[0]
    split = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    rows = [_row(split, value) for value in mark.args[1]]
    if not rows:
        raise NotPlain("no cases")
    for id, (_, values) in zip(_ids(split, rows, mark.kwargs.get("ids")), rows, strict=True):
        yield id, dict(zip(split, values, strict=True))


def _row(names: list[str], value: Any) -> tuple[str | None, tuple[Any, ...]]:
    """The explicit id, if any, and the values of one row."""
    if hasattr(value, "marks") and hasattr(value, "values") and hasattr(value, "id"):
        if value.marks:
            raise NotPlain("marks on a case")
        return value.id, tuple(value.values)
    return None, (value,) if len(names) == 1 else tuple(value)


def _ids(
    names: list[str], rows: Sequence[tuple[str | None, tuple[Any, ...]]], given: Any
) -> list[str]:
    unnumbered = []
    given = given if callable(given) or given is None else list(given)
    for place, (own, values) in enumerate(rows):
        id = own if own is not None else _given(given, place, values)
        parts = zip(names, values, strict=True)
        unnumbered.append(id or "-".join(_word(name, value, place) for name, value in parts))
    return _unique(unnumbered)


def _given(ids: Any, place: int, values: tuple[Any, ...]) -> str | None:
    if callable(ids):
        words = [ids(value) for value in values]
        if None in words:
            raise NotPlain("an id function that leaves some to pytest")
        return "-".join(str(word) for word in words)
    return None if ids is None or ids[place] is None else str(ids[place])


def _word(name: str, value: Any, place: int) -> str:
    """How a value without id of its own is named."""
    if isinstance(value, str):
        return value.encode("unicode_escape").decode("ascii")
    if isinstance(value, bytes):
        return value.decode("ascii", "backslashreplace")
    if value is None or isinstance(value, (bool, int, float, complex)):
        return str(value)
    kind = getattr(value, "__name__", None)
    return kind if isinstance(kind, str) else f"{name}{place}"


def _unique(ids: list[str]) -> list[str]:
    """Number the ids that stand more than once."""
    total, seen = Counter(ids), Counter[str]()
    unique = []
    for id in ids:
        unique.append(f"{id}{seen[id]}" if total[id] > 1 else id)
        seen[id] += 1
    return unique
