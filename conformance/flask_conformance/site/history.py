"""What the records of all releases say, requirement by requirement."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from flask_adapters.releases import catalogue
from flask_adapters.releases.catalogue import Release
from flask_conformance.matrix import store
from flask_conformance.matrix.intervals import Point
from flask_conformance.matrix.record import Record
from flask_conformance.matrix.states import Seen, State
from flask_conformance.model.requirement import Clause, Requirement


@dataclass(frozen=True, eq=False)
class Column:
    """One release, and its record."""

    release: Release
    record: Record

    @property
    def name(self) -> str:
        return self.release.name

    @cached_property
    def seen(self) -> Seen:
        return Seen(self.record)

    @cached_property
    def _states(self) -> dict[str, State]:
        return {}

    def requirement(self, found: Requirement) -> State:
        if found.id not in self._states:
            facts = frozenset(clause.name for clause in found.clauses if clause.is_fact)
            self._states[found.id] = self.seen.requirement(found.id, facts)
        return self._states[found.id]

    def clause(self, found: Requirement, clause: Clause) -> State:
        return self.seen.clause(found.id, clause.name)


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
    def of(cls, records: Iterable[tuple[Release, Record]]) -> History:
        found = [Column(release, record) for release, record in records]
        return cls(
            tuple(column for column in found if column.release.is_default),
            tuple(column for column in found if not column.release.is_default),
        )

    @classmethod
    def read(cls, folder: Path | None = None) -> History:
        """The reviewed records, or those in a folder; raises ``RecordError``."""
        return cls.of(store.reviewed(folder))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        groups = groupby(self.columns, key=lambda column: line_of(column.release))
        return tuple(Line(name, tuple(group)) for name, group in groups)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Every recorded pair."""
        order = [release.name for release in catalogue.all_pairs()]
        every = sorted((*self.columns, *self.extras), key=lambda found: order.index(found.name))
        return tuple(Point.of(column.release, column.record) for column in every)

    def ranges(self, names: Collection[str]) -> str:
        """Releases by name, neighbours joined: ``0.1 - 1.0.4, 2.2.1 - 3.1.3``."""
        return ", ".join(ranges([(column.name, column.name in names) for column in self.columns]))

    def differing_extras(self, found: Requirement) -> list[tuple[Column, State]]:
        """Pairs with another Werkzeug in which the requirement stands otherwise than without."""
        own = {column.release.flask: column.requirement(found) for column in self.columns}
        states = [(extra, extra.requirement(found)) for extra in self.extras]
        return [
            (extra, state)
            for extra, state in states
            if state is not own.get(extra.release.flask, state)
        ]


def line_of(release: Release) -> str:
    """The minor line of a release: ``2.2`` for 2.2.5."""
    return ".".join(release.flask.split(".")[:2])


def ranges(marked: Sequence[tuple[str, bool]]) -> list[str]:
    """Names whose mark is true, neighbours joined: ``["0.1 - 1.0.4", "2.2.1"]``."""
    found = []
    for is_wanted, group in groupby(marked, key=lambda pair: pair[1]):
        if is_wanted:
            names = [name for name, _ in group]
            found.append(names[0] if len(names) == 1 else f"{names[0]} - {names[-1]}")
    return found
