"""Whether each interval is confirmed from both sides by what the records show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from packaging.version import Version

from flask_adapters.releases.catalogue import Release
from flask_conformance.matrix.boundaries import Boundary, boundaries
from flask_conformance.matrix.record import Record
from flask_conformance.matrix.states import Seen, State
from flask_conformance.model.edition import Applicability, Edition
from flask_conformance.model.requirement import Requirement

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
    seen: Seen

    @classmethod
    def of(cls, release: Release, record: Record) -> Point:
        return cls(release.name, Edition.of(record.flask, record.werkzeug), Seen(record))

    def version(self, axis: str) -> Version:
        return self.edition.flask if axis == "Flask" else self.edition.werkzeug


def examine(requirements: Iterable[Requirement], points: Sequence[Point]) -> Iterator[Examined]:
    """Every interval that the spec states, with what the records leave in doubt."""
    for found in requirements:
        verdicts = [clause for clause in found.clauses if not clause.is_fact]
        shared = [clause.name for clause in verdicts if not clause.applies]
        if found.applies and shared:
            yield _examined(found.id, found.id, shared, found.applies, points)
        inside = [point for point in points if found.applies.covers(point.edition)]
        for clause in verdicts:
            if clause.applies:
                id = f"{found.id}::{clause.name}"
                yield _examined(id, found.id, [clause.name], clause.applies, inside)


def _examined(
    id: str, requirement: str, clauses: Sequence[str], where: Applicability, points: Sequence[Point]
) -> Examined:
    def holds(point: Point) -> bool | None:
        """Whether all the clauses hold there; None if nobody saw."""
        found = {point.seen.clause(requirement, name).holds for name in clauses}
        return False if False in found else True if True in found else None

    doubts = list(_inside(requirement, clauses, where, points))
    if any(doubt.problem == NEVER_SEEN for doubt in doubts):
        return Examined(id, where, tuple(doubts))
    for axis, intervals in (("Flask", where.flask), ("Werkzeug", where.werkzeug)):
        if intervals:
            near = _where_the_other_axis_agrees(axis, where, points)
            versions = sorted({point.version(axis) for point in near})
            for edge in boundaries(intervals, versions):
                witnesses = _witnesses(edge, axis, near)
                doubt = _doubt(edge, axis, {point.name: holds(point) for point in witnesses})
                if doubt is not None:
                    doubts.append(doubt)
    return Examined(id, where, tuple(doubts))


def _inside(
    requirement: str, clauses: Sequence[str], where: Applicability, points: Sequence[Point]
) -> Iterator[Doubt]:
    inside = [point for point in points if where.covers(point.edition)]
    states = {
        point.name: {point.seen.clause(requirement, name) for name in clauses} for point in inside
    }
    failing = tuple(name for name, found in states.items() if State.FAILS in found)
    if failing:
        yield Doubt("", "inside", NOT_MET, failing)
    elif all(found <= {State.NOT_APPLICABLE, State.UNSEEN} for found in states.values()):
        yield Doubt("", "inside", NEVER_SEEN)


def _where_the_other_axis_agrees(
    axis: str, where: Applicability, points: Sequence[Point]
) -> Sequence[Point]:
    """Points that only this axis can put outside; all, if that leaves none outside."""
    is_flask = axis == "Flask"
    other = Applicability(werkzeug=where.werkzeug) if is_flask else Applicability(where.flask)
    found = [point for point in points if other.covers(point.edition)]
    return found if any(not where.covers(point.edition) for point in found) else points


def _witnesses(edge: Boundary, axis: str, points: Sequence[Point]) -> list[Point]:
    """The points just beyond the edge."""
    found = [point for point in points if point.version(axis) == edge.outside]
    if axis == "Flask" or not found:
        return found
    # Many Flask releases share a Werkzeug: the nearest one differs in the least besides.
    nearest = max if edge.side == "below" else min
    flask = nearest(point.edition.flask for point in found)
    return [point for point in found if point.edition.flask == flask]


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
