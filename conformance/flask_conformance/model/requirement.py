"""Requirements and clauses: the decorators with which the spec is written."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from flask_conformance.model.edition import Applicability, Interval
from flask_conformance.model.titles import in_words

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")
_ADVISORY = re.compile(r"CVE-\d{4}-\d{4,}|GHSA(-[2-9a-z]{4}){3}")
_NOTE = re.compile(r"^(Why|Source|If this fails|See):", re.MULTILINE)

T = TypeVar("T")


class Level(str, Enum):
    """How much it matters that a requirement holds; the head of SPEC.md says what each means."""

    MUST = "MUST"
    SHOULD = "SHOULD"
    MAY = "MAY"

    def reaches(self, lowest: Level) -> bool:
        """Whether it is that level or a higher one."""
        order = list(Level)
        return order.index(self) <= order.index(lowest)


MUST, SHOULD, MAY = Level.MUST, Level.SHOULD, Level.MAY


class SpecError(Exception):
    """The spec itself is written wrongly; the message names the place."""


@dataclass(frozen=True)
class Clause:
    """One observable consequence of a requirement: a test method."""

    name: str
    """The method's name without ``test_``."""
    applies: Applicability
    needs: tuple[str, ...]
    is_fact: bool

    @property
    def title(self) -> str:
        return in_words(self.name)


@dataclass(frozen=True)
class Requirement:
    """A normative sentence with a stable id, and the editions in which it holds."""

    id: str
    level: Level
    text: str
    """The normative text: the docstring's first paragraph."""
    notes: dict[str, str]
    """``Why``, ``Source``, ``If this fails``, ``See``, as far as the docstring has them."""
    applies: Applicability
    depends: tuple[str, ...]
    """Ids of requirements without which this one cannot hold."""
    needs: tuple[str, ...]
    """Capabilities that a target may declare away."""
    clauses: tuple[Clause, ...]
    since: str = "1.0"
    """The version of the spec since which it is there."""
    advisories: tuple[str, ...] = ()
    """The published security advisories that speak of it: numbers of CVE or GHSA."""
    every_worker: bool = False
    """Whether its clauses for workers run with every kind of them, and not with the basic ones."""

    @property
    def chapter(self) -> str:
        return self.id.partition("/")[0]


def requirement(
    id: str,
    level: Level,
    *,
    flask: Interval = None,
    werkzeug: Interval = None,
    depends: tuple[str, ...] | str = (),
    needs: tuple[str, ...] | str = (),
    since: str = "1.0",
    advisory: tuple[str, ...] | str = (),
    every_worker: bool = False,
) -> Callable[[type[T]], type[T]]:
    """Make a test class a requirement; its docstring is the normative text.

    *flask* and *werkzeug* are the versions in which it holds (PEP 440; a sequence is a union),
    *depends* the requirements without which it cannot hold, *needs* the capabilities it uses,
    *since* the version of the spec since which it is there, *advisory* the numbers of the
    security advisories that were published where it did not hold; with *every_worker* its clauses
    for workers run with every kind of them.
    Raises :class:`SpecError` when the id, docstring, intervals or numbers are malformed.
    """
    if not _ID.fullmatch(id):
        raise SpecError(f"requirement id {id!r}: write it as chapter/words-in-lower-case")
    for number in _words(advisory):
        if not _ADVISORY.fullmatch(number):
            raise SpecError(f"{id}: advisory {number!r}: write it as CVE-2023-30861 or GHSA-…")

    def decorate(cls: type[T]) -> type[T]:
        text, notes = _read_docstring(id, inspect.cleandoc(cls.__doc__ or ""))
        cls.__requirement__ = Requirement(  # type: ignore[attr-defined]
            id=id,
            level=level,
            text=text,
            notes=notes,
            applies=Applicability.of(flask, werkzeug),
            depends=_words(depends),
            needs=_words(needs),
            clauses=tuple(_clauses(cls)),
            since=since,
            advisories=_words(advisory),
            every_worker=every_worker,
        )
        return cls

    return decorate


def applies(
    *, flask: Interval = None, werkzeug: Interval = None, needs: tuple[str, ...] | str = ()
) -> Callable[[T], T]:
    """Narrow one clause to fewer editions, or to targets with further capabilities."""

    def decorate(function: T) -> T:
        # A property-based clause already says that it needs Hypothesis.
        where, needed = getattr(function, "__applies__", (Applicability(), ()))
        narrowed = Applicability.of(flask, werkzeug) or where
        function.__applies__ = (narrowed, (*needed, *_words(needs)))  # type: ignore[attr-defined]
        return function

    return decorate


def fact(function: T) -> T:
    """Mark a clause that returns a JSON value to record and gives no verdict."""
    function.__fact__ = True  # type: ignore[attr-defined]
    return function


def _words(value: tuple[str, ...] | str) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _clauses(cls: type[Any]) -> Iterator[Clause]:
    for name, member in vars(cls).items():
        if name.startswith("test_"):
            where, needs = getattr(member, "__applies__", (Applicability(), ()))
            is_fact = getattr(member, "__fact__", False)
            yield Clause(name.removeprefix("test_"), where, needs, is_fact)


def _read_docstring(id: str, doc: str) -> tuple[str, dict[str, str]]:
    """Split a docstring into normative text and notes (``Why: …`` and the like)."""
    starts = [match.start() for match in _NOTE.finditer(doc)]
    text = _one_line(doc[: starts[0]] if starts else doc)
    if not text:
        raise SpecError(f"requirement {id}: its class has no docstring, the normative text")
    notes = {}
    for start, end in zip(starts, [*starts, len(doc)][1:], strict=True):
        word, _, body = doc[start:end].partition(":")
        notes[word] = _one_line(body)
    return text, notes


def _one_line(text: str) -> str:
    return " ".join(text.split())
