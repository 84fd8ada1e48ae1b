"""What a failing comparison expected, and what came instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flask_conformance.kit.guarded import LIMIT, cut, is_a, shown

_WHEREABOUTS = re.compile(r" at 0x[0-9a-fA-F]+|(?<=') from '[^']*'(?=>)")
"""Of an object in memory, and of a module's file."""

_EXPECTED = {
    "==": "{right}",
    "is": "{right}",
    "!=": "not {right}",
    "is not": "not {right}",
    "<": "less than {right}",
    "<=": "at most {right}",
    ">": "more than {right}",
    ">=": "at least {right}",
}


@dataclass(frozen=True)
class Comparison:
    """The two sides of a comparison that failed, in words."""

    expected: str
    got: str


def compare(operator: str, left: object, right: object) -> Comparison:
    """Say what *operator* asked for: clauses write ``got == expected``.

    In a containment it depends on the right side: ``status in (301, 308)`` lists what may come,
    ``"text" in body`` looks into what came.
    """
    if operator in ("in", "not in"):
        negation = "not " if operator == "not in" else ""
        if is_a(right, tuple, frozenset):
            return Comparison(f"{negation}one of {show(right)}", show(left))
        holding = "without" if negation else "with"
        return Comparison(f"something {holding} {show(left)}", show(right))
    return Comparison(_EXPECTED[operator].format(right=show(right)), show(left))


def show(value: object, limit: int = LIMIT) -> str:
    """A short repr, also of a value whose repr is broken."""
    return anywhere(shown(value, limit))


def anywhere(text: str) -> str:
    """The text as it would be in any other process and environment too."""
    return _WHEREABOUTS.sub("", text)


def shorten(text: str, limit: int) -> str:
    return cut(text, limit)
