"""Which Flask release a target is nearest to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask_conformance.records.changes import are_alike, changes, distance, fact_changes
from flask_conformance.records.observations import Observations

ENOUGH_COMPARABLE = 0.2
"""The share of what tells releases apart that a target must be seen to do or not to do."""

ENOUGH_ALIKE = 0.6
"""The share of that in which it must be as the nearest release is."""


@dataclass(frozen=True)
class Identity:
    """The releases at the smallest distance: several where the spec cannot tell them apart."""

    nearest: tuple[Observations, ...]
    distance: int
    """Clauses and facts that differ from theirs."""
    telling: int
    """Clauses that tell releases apart."""
    comparable: int
    """As many of them as were seen of the target."""
    unlike: int
    """As many of these as differ from the nearest release's."""

    @property
    def is_enough(self) -> bool:
        """Whether so much is in common that to name a release means something."""
        if not self.telling:
            return True
        alike = self.comparable - self.unlike
        return (
            self.comparable >= ENOUGH_COMPARABLE * self.telling
            and alike >= ENOUGH_ALIKE * self.comparable
        )


def identify(target: Observations, releases: Sequence[Observations]) -> Identity:
    """The nearest of the releases, of which there must be at least one: by what tells releases
    apart, and among those that are equally near by everything.
    """
    telling = [id for id in sorted(_statuses(releases)) if _tells(id, releases)]
    apart = frozenset(id.partition("::")[0] for id in telling)
    far = {r.name: (_unlike(target, r, apart), distance(target, r)) for r in releases}
    smallest = min(far.values())
    nearest = tuple(release for release in releases if far[release.name] == smallest)
    return Identity(
        nearest,
        smallest[1],
        telling=len(telling),
        comparable=sum(target.holds(id) is not None for id in telling),
        unlike=sum(_differs(id, target, nearest[0]) for id in telling),
    )


def _statuses(releases: Sequence[Observations]) -> set[str]:
    return {id for release in releases for id in release.statuses}


def _tells(id: str, releases: Sequence[Observations]) -> bool:
    return {True, False} <= {release.holds(id) for release in releases}


def _differs(id: str, target: Observations, release: Observations) -> bool:
    verdicts = {target.holds(id), release.holds(id)}
    return verdicts == {True, False}


def _unlike(target: Observations, release: Observations, apart: frozenset[str]) -> int:
    """How many clauses of the requirements that tell releases apart the two show differently."""
    clauses = (c.number for c in changes(target, release) if c.requirement in apart)
    return sum(clauses) + sum(1 for _ in fact_changes(target, release))


def classes(releases: Sequence[Observations]) -> list[list[Observations]]:
    """The releases in groups whose members the spec cannot tell apart."""
    groups: list[list[Observations]] = []
    for release in releases:
        for group in groups:
            if are_alike(group[0], release):
                group.append(release)
                break
        else:
            groups.append([release])
    return groups
