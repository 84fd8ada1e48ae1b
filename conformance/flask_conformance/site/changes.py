"""What a release changed against another one, as a page tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask_conformance.catalogue.load import chapters
from flask_conformance.model.requirement import Requirement
from flask_conformance.model.titles import in_words
from flask_conformance.records.changes import changes, fact_changes
from flask_conformance.records.history import Column, History


@dataclass(frozen=True)
class RequirementChange:
    """One requirement that holds now, or no longer, as a whole or in some clauses."""

    requirement: Requirement
    now_holds: bool
    clauses: tuple[str, ...]
    """The titles of the clauses; empty where it is all of them."""


@dataclass(frozen=True)
class Changes:
    """What is different in one release; *before* is the release it is compared with."""

    before: Column
    chapters: tuple[tuple[str, tuple[RequirementChange, ...]], ...]
    facts: tuple[tuple[str, str, Any, Any], ...]
    """Requirement, title of the clause, value before, value now."""

    @property
    def requirements(self) -> int:
        ids = {change.requirement.id for _, members in self.chapters for change in members}
        return len(ids)


def changes_between(before: Column, now: Column) -> Changes:
    """Everything that the spec sees differently in the second; what it no longer has is left."""
    first, second = before.observations, now.observations
    order = [entry.requirement for chapter in chapters() for entry in chapter.entries]
    places = {requirement.id: number for number, requirement in enumerate(order)}
    changed = [
        RequirementChange(
            order[places[change.requirement]],
            change.now_hold,
            () if change.ids == (change.requirement,) else tuple(map(_title, change.ids)),
        )
        for change in changes(first, second)
        if change.requirement in places
    ]
    changed.sort(key=lambda change: places[change.requirement.id])
    groups = groupby(changed, key=lambda change: change.requirement.chapter)
    facts = [
        (id.partition("::")[0], _title(id), old, new)
        for id, old, new in fact_changes(first, second)
        if id.partition("::")[0] in places
    ]
    return Changes(before, tuple((name, tuple(group)) for name, group in groups), tuple(facts))


def changes_of(history: History) -> Iterator[tuple[Column, Changes | None]]:
    """Each release against the one before, and each further pair against the release's own."""
    previous: Column | None = None
    for column in history.columns:
        yield column, changes_between(previous, column) if previous else None
        for extra in history.extras:
            if extra.release.flask == column.release.flask:
                yield extra, changes_between(column, extra)
        previous = column


def values(
    history: History, requirement: Requirement, names: Sequence[str]
) -> list[tuple[str, list[tuple[Any, str]]]]:
    """What facts recorded: for each clause, the values with the releases that show them."""
    recorded = []
    for name in names:
        id = f"{requirement.id}::{name}"
        shown = [
            (c.name, c.observations.facts[id])
            for c in history.columns
            if id in c.observations.facts
        ]
        distinct: list[Any] = []
        for _, value in shown:
            if value not in distinct:
                distinct.append(value)
        rows = [
            (value, history.ranges({name for name, other in shown if other == value}))
            for value in distinct
        ]
        recorded.append((_title(id), rows))
    return recorded


def _title(id: str) -> str:
    return in_words(id.partition("::")[2])
