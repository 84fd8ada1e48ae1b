"""Which Flask release a behaviour is nearest to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask_conformance.compare.behaviour import Behaviour, are_alike, distance


@dataclass(frozen=True)
class Identity:
    """The releases at the smallest distance: several where the spec cannot tell them apart."""

    nearest: tuple[Behaviour, ...]
    distance: int
    """Clauses and facts that differ from theirs."""


def identify(target: Behaviour, releases: Sequence[Behaviour]) -> Identity:
    """The nearest of the releases; there must be at least one."""
    distances = [distance(target, release) for release in releases]
    smallest = min(distances)
    nearest = (r for r, far in zip(releases, distances, strict=True) if far == smallest)
    return Identity(tuple(nearest), smallest)


def classes(releases: Sequence[Behaviour]) -> list[list[Behaviour]]:
    """The releases in groups whose members the spec cannot tell apart."""
    groups: list[list[Behaviour]] = []
    for release in releases:
        for group in groups:
            if are_alike(group[0], release):
                group.append(release)
                break
        else:
            groups.append([release])
    return groups
