"""Which Flask release a target is nearest to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask_conformance.records.changes import are_alike, distance
from flask_conformance.records.observations import Observations


@dataclass(frozen=True)
class Identity:
    """The releases at the smallest distance: several where the spec cannot tell them apart."""

    nearest: tuple[Observations, ...]
    distance: int
    """Clauses and facts that differ from theirs."""


def identify(target: Observations, releases: Sequence[Observations]) -> Identity:
    """The nearest of the releases; there must be at least one."""
    distances = [distance(target, release) for release in releases]
    smallest = min(distances)
    nearest = (r for r, far in zip(releases, distances, strict=True) if far == smallest)
    return Identity(tuple(nearest), smallest)


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
