"""Property-based clauses with Hypothesis: the same examples on every run, bounded in number.

Hypothesis is optional. Where it is missing, a property clause carries the capability
``python:hypothesis``, and the run reports it as not applicable.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, TypeVar

from flask_conformance.model.requirement import applies

try:
    import hypothesis
    import hypothesis.strategies as st
except ImportError:  # pragma: no cover - in an environment without Hypothesis
    hypothesis = None  # type: ignore[assignment]
    st = None  # type: ignore[assignment]

with contextlib.suppress(ImportError, AttributeError):
    # Hypothesis draws now and then a constant that it reads in the source of whatever the process
    # has imported: examples would differ by target, and to read the spec takes two seconds.
    from hypothesis.internal.conjecture import providers
    from hypothesis.internal.constants_ast import Constants

    _nothing = Constants()
    providers._get_local_constants = lambda: _nothing

__all__ = ["CHARACTERS", "given", "st"]

CHARACTERS = (
    "aZ09 \0\t\n\x0b\x0c\r\x1f\x7f\x85\xa0!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    "ßéÿĀ東\u2028\ufeff\U0001f600"
)
"""Of every kind that messages treat differently: to prepare all of Unicode takes Hypothesis
longer than a clause has."""

F = TypeVar("F", bound=Callable[..., Any])


def given(strategies: Callable[[], dict[str, Any]], *, examples: int = 40) -> Callable[[F], F]:
    """Run the clause with *examples* drawn from ``strategies()``, by argument name.

    *strategies* is a function so that it is called only where Hypothesis is installed.
    """

    def decorate(function: F) -> F:
        needed: F = applies(needs="python:hypothesis")(function)
        if hypothesis is None:
            return _stand_in(needed)
        settings = hypothesis.settings(
            max_examples=examples,
            derandomize=True,
            database=None,
            deadline=None,
            # To explain a failure traces each line of many examples, for longer than a clause has.
            phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
            suppress_health_check=list(hypothesis.HealthCheck),
        )
        return settings(hypothesis.given(**strategies())(needed))  # type: ignore[return-value]

    return decorate


def _stand_in(function: F) -> F:
    """A stand-in that pytest can collect: it is never called, the clause does not apply."""

    def not_applicable(self: Any) -> None:
        raise AssertionError("collected, but reported as not applicable")

    not_applicable.__name__ = function.__name__
    not_applicable.__doc__ = function.__doc__
    not_applicable.__applies__ = function.__applies__  # type: ignore[attr-defined]
    return not_applicable  # type: ignore[return-value]
