"""What the records of all releases say, requirement by requirement."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from flask_conformance.model.requirement import Clause, Requirement
from flask_conformance.model.titles import in_words
from flask_conformance.records import ranges, store
from flask_conformance.records.intervals import Point
from flask_conformance.records.observations import Observations
from flask_conformance.records.states import State
from flask_conformance.releases import catalogue
from flask_conformance.releases.catalogue import Release


@dataclass(frozen=True, eq=False)
class Column:
    """One release, and what was seen of it."""

    release: Release
    observations: Observations

    @property
    def name(self) -> str:
        return self.release.name

    @cached_property
    def _states(self) -> dict[str, State]:
        return {}

    def requirement(self, requirement: Requirement) -> State:
        if requirement.id not in self._states:
            facts = [clause.name for clause in requirement.clauses if clause.is_fact]
            self._states[requirement.id] = self.observations.requirement(requirement.id, facts)
        return self._states[requirement.id]

    def clause(self, requirement: Requirement, clause: Clause) -> State:
        return self.observations.clause(requirement.id, clause.name)


@dataclass(frozen=True)
class Line:
    """A minor line such as 2.2, and its releases."""

    name: str
    columns: tuple[Column, ...]

    @property
    def last(self) -> Column:
        return self.columns[-1]


@dataclass(frozen=True)
class History:
    """The recorded releases, oldest first."""

    columns: tuple[Column, ...]
    """Each release with its own pair."""
    extras: tuple[Column, ...]
    """Releases beside another Werkzeug."""

    @classmethod
    def of(cls, observed: Iterable[Observations]) -> History:
        columns = [
            Column(catalogue.find(observations.name), observations) for observations in observed
        ]
        return cls(
            tuple(column for column in columns if column.release.is_default),
            tuple(column for column in columns if not column.release.is_default),
        )

    @classmethod
    def read(cls, folder: Path | None = None, requirement: str = "") -> History:
        """The reviewed records, or those in a folder, of all requirements or the one named;
        raises ``RecordError``.
        """
        return cls.of(store.reviewed(folder, requirement))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        groups = groupby(self.columns, key=lambda column: line_of(column.release))
        return tuple(Line(name, tuple(group)) for name, group in groups)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Every recorded pair."""
        order = [release.name for release in catalogue.all_pairs()]
        every = sorted((*self.columns, *self.extras), key=lambda column: order.index(column.name))
        return tuple(Point.of(column.release, column.observations) for column in every)

    def ranges(self, names: Collection[str]) -> str:
        """Releases by name, neighbours joined: ``0.1 - 1.0.4, 2.2.1 - 3.1.3``."""
        return ranges.for_people(names, [column.name for column in self.columns])

    def deviations(self, requirement: Requirement) -> list[tuple[str, str, str]]:
        """Known deviations, the same in several releases as one: the clause's title, the reason,
        and where.
        """
        where: dict[tuple[str, str], list[str]] = {}
        for column in (*self.columns, *self.extras):
            for deviation in column.observations.deviations(requirement.id):
                where.setdefault(deviation, []).append(column.name)
        return [
            (in_words(name), reason, self.ranges(names) or ", ".join(names))
            for (name, reason), names in where.items()
        ]

    def differing_extras(self, requirement: Requirement) -> list[tuple[Column, State]]:
        """Pairs with another Werkzeug in which the requirement stands otherwise than without."""
        own = {column.release.flask: column.requirement(requirement) for column in self.columns}
        states = [(extra, extra.requirement(requirement)) for extra in self.extras]
        return [
            (extra, state)
            for extra, state in states
            if state is not own.get(extra.release.flask, state)
        ]


def line_of(release: Release) -> str:
    """The minor line of a release: ``2.2`` for 2.2.5."""
    return ".".join(release.flask.split(".")[:2])
