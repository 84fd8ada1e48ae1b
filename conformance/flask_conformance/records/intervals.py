"""Whether each interval is confirmed from both sides by what the records show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from packaging.version import Version

from flask_conformance.model.edition import Applicability, Edition
from flask_conformance.model.requirement import Requirement
from flask_conformance.records.boundaries import Boundary, boundaries
from flask_conformance.records.observations import Observations
from flask_conformance.records.states import State
from flask_conformance.releases.catalogue import Release

HOLDS_TOO = "holds outside too"
NO_RELEASE = "no release on that side"
NOT_SEEN = "the release on that side shows nothing"
NEVER_SEEN = "no release inside shows it"
NOT_MET = "not met inside"


@dataclass(frozen=True)
class Doubt:
    """Why one edge of an interval, or its inside, is not confirmed."""

    axis: str
    side: str
    problem: str
    releases: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = "inside" if self.side == "inside" else f"{self.side} ({self.axis})"
        named = f": {', '.join(self.releases)}" if self.releases else ""
        return f"{place}: {self.problem}{named}"


@dataclass(frozen=True)
class Examined:
    """One interval: of a requirement, or of a clause that has its own."""

    id: str
    interval: Applicability
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True)
class Point:
    """One release beside one Werkzeug, and what was seen there."""

    name: str
    edition: Edition
    observations: Observations

    @classmethod
    def of(cls, release: Release, observations: Observations) -> Point:
        return cls(release.name, Edition.of(release.flask, release.werkzeug), observations)

    def version(self, axis: str) -> Version:
        return self.edition.flask if axis == "Flask" else self.edition.werkzeug


def examine(requirements: Iterable[Requirement], points: Sequence[Point]) -> Iterator[Examined]:
    """Every interval that the spec states, with what the records leave in doubt."""
    for requirement in requirements:
        verdicts = [clause for clause in requirement.clauses if not clause.is_fact]
        shared = [clause.name for clause in verdicts if not clause.applies]
        if requirement.applies and shared:
            doubts = _doubts(requirement, shared, requirement.applies, points)
            yield Examined(requirement.id, requirement.applies, doubts)
        for clause in verdicts:
            if clause.applies:
                id = f"{requirement.id}::{clause.name}"
                doubts = _doubts(requirement, [clause.name], clause.applies, points)
                yield Examined(id, clause.applies, doubts)


def _doubts(
    requirement: Requirement,
    clauses: Sequence[str],
    where: Applicability,
    points: Sequence[Point],
) -> tuple[Doubt, ...]:
    def holds(point: Point) -> bool | None:
        """Whether all the clauses hold there; None if nobody saw."""
        verdicts = {point.observations.clause(requirement.id, name).holds for name in clauses}
        return False if False in verdicts else True if True in verdicts else None

    is_own = where is not requirement.applies
    near = [p for p in points if requirement.applies.covers(p.edition)] if is_own else points
    doubts = list(_inside(requirement.id, clauses, where, near))
    if any(doubt.problem == NEVER_SEEN for doubt in doubts):
        return tuple(doubts)
    for axis, intervals in (("Flask", where.flask), ("Werkzeug", where.werkzeug)):
        comparable = _where_the_other_axis_agrees(axis, where, near)
        versions = sorted({point.version(axis) for point in comparable})
        for edge in boundaries(intervals, versions) if intervals else ():
            if edge.outside is None and is_own and _stands_beyond(edge, axis, near, points):
                continue  # The requirement's own interval ends there, and is examined by itself.
            witnesses = _witnesses(edge, axis, comparable)
            doubt = _doubt(edge, axis, {point.name: holds(point) for point in witnesses})
            if doubt is not None:
                doubts.append(doubt)
    return tuple(doubts)


def _stands_beyond(
    edge: Boundary, axis: str, near: Sequence[Point], points: Sequence[Point]
) -> bool:
    """Whether there are releases beyond those that the requirement covers."""
    inner = {point.version(axis) for point in near}
    every = {point.version(axis) for point in points}
    return min(every) < min(inner) if edge.side == "below" else max(every) > max(inner)


def _inside(
    requirement: str, clauses: Sequence[str], where: Applicability, points: Sequence[Point]
) -> Iterator[Doubt]:
    inside = [point for point in points if where.covers(point.edition)]
    states = {
        point.name: {point.observations.clause(requirement, name) for name in clauses}
        for point in inside
    }
    failing = tuple(name for name, clause_states in states.items() if State.FAILS in clause_states)
    if failing:
        yield Doubt("", "inside", NOT_MET, failing)
    elif all(
        clause_states <= {State.NOT_APPLICABLE, State.UNSEEN} for clause_states in states.values()
    ):
        yield Doubt("", "inside", NEVER_SEEN)


def _where_the_other_axis_agrees(
    axis: str, where: Applicability, points: Sequence[Point]
) -> Sequence[Point]:
    """Points that only this axis can put outside; all, if that leaves none outside."""
    is_flask = axis == "Flask"
    other = Applicability(werkzeug=where.werkzeug) if is_flask else Applicability(where.flask)
    agreeing = [point for point in points if other.covers(point.edition)]
    return agreeing if any(not where.covers(point.edition) for point in agreeing) else points


def _witnesses(edge: Boundary, axis: str, points: Sequence[Point]) -> list[Point]:
    """The points just beyond the edge."""
    beyond = [point for point in points if point.version(axis) == edge.outside]
    if axis == "Flask" or not beyond:
        return beyond
    # Many Flask releases share a Werkzeug: the nearest one differs in the least besides.
    nearest = max if edge.side == "below" else min
    flask = nearest(point.edition.flask for point in beyond)
    return [point for point in beyond if point.edition.flask == flask]


def _doubt(edge: Boundary, axis: str, witnesses: dict[str, bool | None]) -> Doubt | None:
    if edge.side == "inside":
        return Doubt(axis, edge.side, NEVER_SEEN)
    if not witnesses:
        return Doubt(axis, edge.side, NO_RELEASE)
    holding = tuple(name for name, holds in witnesses.items() if holds)
    if holding:
        return Doubt(axis, edge.side, HOLDS_TOO, holding)
    if False not in witnesses.values():
        return Doubt(axis, edge.side, NOT_SEEN, tuple(witnesses))
    return None
