"""What a release or target was seen to do, clause by clause, whatever was asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from flask_conformance.matrix import record as records
from flask_conformance.matrix.record import Record, Status
from flask_conformance.model.run import Run

HOLDS = ("pass", records.HOLDS_OUTSIDE)
UNKNOWN = ("not-applicable",)


@dataclass(frozen=True)
class Behaviour:
    """Statuses under the shortest ids that say the same, and recorded facts."""

    name: str
    statuses: Mapping[str, Status]
    facts: Mapping[str, Any]

    @classmethod
    def of_record(cls, name: str, found: Record) -> Behaviour:
        return cls(name, found.statuses, found.facts)

    @classmethod
    def of_run(cls, name: str, run: Run) -> Behaviour:
        return cls(name, records.statuses(run), records.facts(run))

    def holds(self, id: str) -> bool | None:
        """Whether the clause was seen to hold; None where nothing was seen."""
        for name in (id, id.partition("[")[0], id.partition("::")[0]):
            status = self.statuses.get(name)
            if status is not None:
                return None if status.word in UNKNOWN else status.word in HOLDS
        return None

    @cached_property
    def seen(self) -> Mapping[str, Mapping[str, bool | None]]:
        """By requirement, whether what each id with a status says was seen to hold."""
        found: dict[str, dict[str, bool | None]] = {}
        for id in self.statuses:
            found.setdefault(id.partition("::")[0], {})[id] = self.holds(id)
        return found


@dataclass(frozen=True)
class Change:
    """Clauses of one requirement that two behaviours show differently."""

    requirement: str
    ids: tuple[str, ...]
    """The clauses, or the requirement itself where all its clauses changed alike."""
    now_hold: bool
    """Whether they hold in the second and not in the first."""
    number: int
    """How many clauses these are."""


def changes(first: Behaviour, second: Behaviour) -> Iterator[Change]:
    """What is seen to hold in one and not in the other, by requirement id."""
    for requirement in sorted(first.seen.keys() & second.seen.keys()):
        # Most are the same in any two releases; this spares looking at each clause.
        if first.seen[requirement] == second.seen[requirement]:
            continue
        ids = _common_ids(first, second, requirement)
        for now_hold in (False, True):
            wanted = (not now_hold, now_hold)
            changed = [id for id in ids if (first.holds(id), second.holds(id)) == wanted]
            if changed:
                number = sum(_weight(first, second, id) for id in changed)
                yield Change(requirement, tuple(changed), now_hold, number)


def _common_ids(first: Behaviour, second: Behaviour, requirement: str) -> list[str]:
    """The coarsest ids at which neither behaviour mixes statuses."""
    own = sorted({*first.seen[requirement], *second.seen[requirement]})
    return [id for id in own if not any(_is_part(other, id) for other in own)]


def _is_part(id: str, whole: str) -> bool:
    return id != whole and id.startswith((f"{whole}::", f"{whole}["))


def _weight(first: Behaviour, second: Behaviour, id: str) -> int:
    status = first.statuses.get(id) or second.statuses.get(id)
    return status.number if status is not None else 1


def fact_changes(first: Behaviour, second: Behaviour) -> Iterator[tuple[str, Any, Any]]:
    """Facts that both recorded, with different values."""
    for id in sorted(first.facts.keys() & second.facts.keys()):
        if first.facts[id] != second.facts[id]:
            yield id, first.facts[id], second.facts[id]


def are_alike(first: Behaviour, second: Behaviour) -> bool:
    """Whether nothing that was seen of both tells them apart; stops at the first difference."""
    return not any(changes(first, second)) and not any(fact_changes(first, second))


def distance(first: Behaviour, second: Behaviour) -> int:
    """How many clauses and facts the two show differently."""
    clauses = sum(change.number for change in changes(first, second))
    return clauses + sum(1 for _ in fact_changes(first, second))
