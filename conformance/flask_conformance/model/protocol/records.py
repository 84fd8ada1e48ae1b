"""Records: what releases and targets were seen to do, small enough to be reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Status:
    """How many clauses are alike, and what they are."""

    number: int
    word: str
    """An outcome's value, or one of the two words for what lies outside of an interval."""


@dataclass(frozen=True)
class Record:
    """What one release or target does, whatever was asked of it."""

    name: str
    statuses: Mapping[str, Status]
    """By the id of a requirement whose clauses are all alike, else of a clause whose cases are
    all alike, else of a case."""
    known: Mapping[str, str] = field(default_factory=dict)
    """Deviations: by clause id, the reason."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Recorded values, by clause id."""


@dataclass(frozen=True)
class Releases:
    """The releases and pairs of which there are records, oldest first: ``releases.json``."""

    releases: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """Clauses that were always seen alike, and in which releases they were seen how."""

    seen: Mapping[str, str]
    """By word, as in :class:`Status`, the releases: ``all``, ``0.9 on``, ``0.3 to 0.8.1``."""
    clauses: str = ""
    """The clauses, by what follows the requirement's id, with blanks between them and ``*6`` behind
    one of six cases; all, if there are neither clauses nor cases."""
    cases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By clause, the cases of it, where not all of them were seen alike."""
    number: int = 1
    """How many cases the requirement has, where all of it was seen alike."""


@dataclass(frozen=True)
class ValueInReleases:
    """A value that a fact recorded, or the reason of a deviation, and the releases of it."""

    what: Any
    releases: str


@dataclass(frozen=True)
class ChapterRecord:
    """All releases' records of one chapter: a reviewed file of ``results/``."""

    statuses: Mapping[str, tuple[Line, ...]]
    """By requirement."""
    known: Mapping[str, tuple[ValueInReleases, ...]] = field(default_factory=dict)
    facts: Mapping[str, tuple[ValueInReleases, ...]] = field(default_factory=dict)
