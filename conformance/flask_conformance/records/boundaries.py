"""The edges of an interval: on each, the versions that lie just outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from packaging.specifiers import SpecifierSet
from packaging.version import Version

LOWER = {">", ">=", "~=", "==", "==="}
UPPER = {"<", "<=", "~=", "==", "==="}


@dataclass(frozen=True)
class Boundary:
    """One edge of an interval, and who stands beyond it."""

    side: str
    """``below``, ``above`` or ``between``; ``inside`` for an interval that holds no version."""
    outside: Version | None
    """The nearest version beyond the edge, if any was seen."""


def boundaries(intervals: Sequence[str], versions: Sequence[Version]) -> Iterator[Boundary]:
    """The edges of a union of intervals among *versions*, which are in order."""
    specifiers = [SpecifierSet(text, prereleases=True) for text in intervals]
    covered = {version for version in versions if any(version in s for s in specifiers)}
    for specifier in specifiers:
        inside = [number for number, version in enumerate(versions) if version in specifier]
        if not inside:
            yield Boundary("inside", None)
            continue
        first, last = inside[0], inside[-1]
        operators = {part.operator for part in specifier}
        edges = []
        if operators & LOWER:
            edges.append(Boundary("below", versions[first - 1] if first else None))
        edges += [
            Boundary("between", version)
            for version in versions[first : last + 1]
            if version not in specifier
        ]
        if operators & UPPER:
            is_newest = last + 1 == len(versions)
            edges.append(Boundary("above", None if is_newest else versions[last + 1]))
        yield from (edge for edge in edges if edge.outside not in covered)
