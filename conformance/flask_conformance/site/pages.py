"""What each page of the site tells, as plain data for its template."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from flask_conformance.catalogue.load import Chapter, Entry, chapters, entries
from flask_conformance.model.requirement import Clause, Requirement
from flask_conformance.records.history import Column, History
from flask_conformance.records.states import State
from flask_conformance.site.changes import values
from flask_conformance.site.source import clause_source, coloured

SHORT = {
    State.MET: "met",
    State.PARTLY: "met in part",
    State.KNOWN: "known deviation",
    State.FAILS: "not met",
    State.OTHERWISE: "outside, otherwise",
    State.SAME: "outside, the same",
    State.NOT_APPLICABLE: "not applicable",
}
"""The states in the words of the legend."""


@dataclass(frozen=True)
class Row:
    """A requirement in the matrix: one state a release."""

    requirement: Requirement
    states: tuple[State, ...]

    @property
    def letters(self) -> str:
        return "".join(state.value for state in self.states)

    @property
    def clause_words(self) -> str:
        """What the search finds beside the id and the text."""
        return " ".join(clause.title for clause in self.requirement.clauses)


@dataclass(frozen=True)
class Folded:
    """A line's cell: the state in its last release."""

    state: State
    is_mixed: bool
    """Whether another release of the line has another state."""


@dataclass(frozen=True)
class ClauseView:
    """A clause on its requirement's page."""

    clause: Clause
    source: str
    line: int
    bars: list[tuple[State, int]]
    """Neighbouring releases of one state, and how many they are."""
    holds: str


def rows(history: History, chapter: Chapter) -> list[Row]:
    """The chapter's requirements with their states in every release."""
    return [
        Row(entry.requirement, tuple(c.requirement(entry.requirement) for c in history.columns))
        for entry in chapter.entries
    ]


def folded(history: History, states: Sequence[State]) -> Iterator[Folded]:
    """One cell a minor line."""
    start = 0
    for line in history.lines:
        part = states[start : start + len(line.columns)]
        start += len(line.columns)
        yield Folded(part[-1], len(set(part)) > 1)


def in_force(table: Sequence[Row]) -> list[int]:
    """How many of the requirements are in force and met, by release."""
    met = (State.MET, State.PARTLY)
    columns = zip(*(row.states for row in table), strict=True)
    return [sum(state in met for state in column) for column in columns]


def last_of_lines(history: History, numbers: Sequence[int]) -> Iterator[int]:
    """Of one number a release, those of each line's last."""
    end = 0
    for line in history.lines:
        end += len(line.columns)
        yield numbers[end - 1]


def script_data(history: History) -> dict[str, Any]:
    """What the script of the matrix needs beside the rows."""
    return {
        "lines": [
            {"name": line.name, "releases": [column.name for column in line.columns]}
            for line in history.lines
        ],
        "states": {
            state.value: {"name": state.name.lower(), "meaning": state.meaning} for state in State
        },
    }


def requirement_page(history: History, entry: Entry) -> dict[str, Any]:
    """The data of one requirement's page."""
    requirement = entry.requirement
    states = {column.name: column.requirement(requirement) for column in history.columns}
    return {
        "entry": entry,
        "requirement": requirement,
        "states": states,
        "holds": history.ranges({name for name, state in states.items() if state.holds}),
        "ranges": [
            (state, history.ranges({name for name, other in states.items() if other is state}))
            for state in State
            if state in states.values()
        ],
        "views": [_clause(history, entry, clause) for clause in requirement.clauses],
        "values": values(history, requirement, [c.name for c in requirement.clauses if c.is_fact]),
        "deviations": history.deviations(requirement),
        "extras": history.differing_extras(requirement),
        "needed_by": [e.requirement for e in entries() if requirement.id in e.requirement.depends],
    }


def _clause(history: History, entry: Entry, clause: Clause) -> ClauseView:
    states = {c.name: c.clause(entry.requirement, clause) for c in history.columns}
    source, line = clause_source(entry, clause)
    return ClauseView(
        clause,
        coloured(source),
        line,
        [(state, len(list(group))) for state, group in groupby(states.values())],
        history.ranges({name for name, state in states.items() if state.holds}),
    )


def counts(column: Column) -> Counter[State]:
    """How many requirements stand in which state in that release."""
    return Counter(column.requirement(entry.requirement) for entry in entries())


def chapter_counts(column: Column) -> list[tuple[str, Counter[State]]]:
    return [
        (chapter.name, Counter(column.requirement(entry.requirement) for entry in chapter.entries))
        for chapter in chapters()
        if chapter.entries
    ]
