"""The checks: data in ``spec/http``, one file for each part of the page."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import flask_spec
from flask_conformance.model.edition import Applicability, Edition
from flask_conformance.model.requirement import Level
from flask_conformance.model.titles import in_words


@dataclass(frozen=True)
class Step:
    """One request of a visitor, and what its answer must be."""

    send: str
    """Method and target, with placeholders: ``GET /hello/{name}``."""
    want: Mapping[str, Any]
    by: str = "one"
    """The visitor, who has cookies of their own."""
    headers: Mapping[str, Any] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    """In the place of what the visitor has."""
    body: Mapping[str, Any] | None = None
    keep: Mapping[str, str] = field(default_factory=dict)
    """What of the answer later steps may name: ``header ETag``, ``cookie session``, ``body``."""
    opens: str = ""
    """A request that another visitor sends for each line of the answer, as soon as it is there."""
    changed: Mapping[str, str] = field(default_factory=dict)
    """A cookie that is sent in many changed forms; each answer must be as wanted."""


@dataclass(frozen=True)
class Check:
    """What one requirement of the spec means at the application of the page."""

    id: str
    requirement: str
    level: Level
    applies: Applicability
    steps: tuple[Step, ...]
    draw: Mapping[str, str]
    shared: Mapping[str, str]
    """Drawn once for all visitors."""
    depends: tuple[str, ...] = ()
    """Requirements without which it cannot hold, beside those on which its own depends."""
    visitors: int = 0
    """How many do all steps, each step at the same time; 0: the visitors that steps name."""

    @property
    def title(self) -> str:
        chapter, _, name = self.id.partition("/")
        return f"{in_words(chapter.replace('-', '_'))}: {in_words(name.replace('-', '_'))}"

    @property
    def meets(self) -> bool:
        """Whether its visitors wait for each other inside of the application."""
        return bool(self.visitors) and any(" /meet/" in step.send for step in self.steps)

    @property
    def opens(self) -> bool:
        """Whether an answer goes on when another request came in the middle of it."""
        return any(step.opens for step in self.steps)


def folder() -> Path:
    """Where the files are: in the package, or beside it in a checkout."""
    package = Path(flask_spec.__file__).parent
    inside = package / "http"
    return inside if inside.is_dir() else package.parent / "http"


@cache
def every() -> tuple[Check, ...]:
    """All checks, in the order of the page."""
    files = sorted(folder().glob("[0-9]*.json"))
    return tuple(
        _check(entry)
        for file in files
        for entry in json.loads(file.read_text(encoding="utf-8"))["checks"]
    )


def _check(entry: Mapping[str, Any]) -> Check:
    return Check(
        id=entry["id"],
        requirement=entry["requirement"],
        level=Level(entry["level"]),
        applies=Applicability.of(entry.get("flask"), entry.get("werkzeug")),
        steps=tuple(Step(**step) for step in entry["steps"]),
        draw=entry.get("draw", {}),
        shared=entry.get("shared", {}),
        depends=tuple(entry.get("depends", ())),
        visitors=entry.get("visitors", 0),
    )


def chosen(edition: Edition, select: Sequence[str] = (), level: str = "MAY") -> list[Check]:
    """The checks of an edition that are asked for, by id of theirs or of the requirement, by
    chapter, or by glob."""
    return [
        check
        for check in every()
        if check.applies.covers(edition)
        and check.level.reaches(Level(level))
        and (not select or any(is_named(check, pattern) for pattern in select))
    ]


def is_named(check: Check, pattern: str) -> bool:
    """Whether the pattern means the check: its id, requirement or chapter, or a glob of those."""
    requirement, _, own = pattern.partition("::")
    if own:
        return requirement == check.requirement and fnmatch.fnmatchcase(check.id, own)
    return any(fnmatch.fnmatchcase(name, pattern) for name in _names(check))


def all_names() -> list[str]:
    """Whatever names a check."""
    return list(dict.fromkeys(name for check in every() for name in _names(check)))


def _names(check: Check) -> Iterable[str]:
    yield from (check.id, check.id.partition("/")[0])
    yield from (check.requirement, check.requirement.partition("/")[0])
