"""What two releases or targets show differently, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask_conformance.records.observations import Observations


@dataclass(frozen=True)
class Change:
    """Clauses of one requirement that two sides show differently."""

    requirement: str
    ids: tuple[str, ...]
    """The clauses, or the requirement itself where all its clauses changed alike."""
    now_hold: bool
    """Whether they hold in the second and not in the first."""
    number: int
    """How many clauses these are."""


def changes(first: Observations, second: Observations) -> Iterator[Change]:
    """What is seen to hold in one and not in the other, by requirement id."""
    for requirement in sorted(first.by_requirement.keys() & second.by_requirement.keys()):
        # Most are the same in any two releases; this spares looking at each clause.
        if first.by_requirement[requirement] == second.by_requirement[requirement]:
            continue
        ids = _common_ids(first, second, requirement)
        for now_hold in (False, True):
            wanted = (not now_hold, now_hold)
            changed = [id for id in ids if (first.holds(id), second.holds(id)) == wanted]
            if changed:
                number = sum(_weight(first, second, id) for id in changed)
                yield Change(requirement, tuple(changed), now_hold, number)


def _common_ids(first: Observations, second: Observations, requirement: str) -> list[str]:
    """The coarsest ids at which neither side mixes statuses."""
    own = sorted({*first.by_requirement[requirement], *second.by_requirement[requirement]})
    return [id for id in own if not any(_is_part(other, id) for other in own)]


def _is_part(id: str, whole: str) -> bool:
    return id != whole and id.startswith((f"{whole}::", f"{whole}["))


def _weight(first: Observations, second: Observations, id: str) -> int:
    status = first.folded.get(id) or second.folded.get(id)
    return status.number if status is not None else 1


def fact_changes(first: Observations, second: Observations) -> Iterator[tuple[str, Any, Any]]:
    """Facts that both recorded, with different values."""
    for id in sorted(first.facts.keys() & second.facts.keys()):
        if first.facts[id] != second.facts[id]:
            yield id, first.facts[id], second.facts[id]


def are_alike(first: Observations, second: Observations) -> bool:
    """Whether nothing that was seen of both tells them apart; stops at the first difference."""
    return not any(changes(first, second)) and not any(fact_changes(first, second))


def distance(first: Observations, second: Observations) -> int:
    """How many clauses and facts the two show differently."""
    clauses = sum(change.number for change in changes(first, second))
    return clauses + sum(1 for _ in fact_changes(first, second))
