"""What ``--select`` may name: an id, a chapter, a glob, and the advisories of requirements."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from flask_conformance.model.requirement import Requirement

ADVISORIES = "advisories"
"""Names every requirement with an advisory, and before a slash those of one number."""


def names(requirement: Requirement) -> Iterator[str]:
    """The names by which a requirement is selected: its id, its chapter, its advisories."""
    yield requirement.id
    yield requirement.chapter
    if requirement.advisories:
        yield ADVISORIES
        yield from (f"{ADVISORIES}/{number}" for number in requirement.advisories)


def is_of_advisories(pattern: str) -> bool:
    """Whether a pattern asks for requirements by their advisories, which stand in any chapter."""
    return pattern.partition("/")[0] == ADVISORIES


def matches(names: Iterable[str], patterns: tuple[str, ...]) -> bool:
    """Whether one of the patterns names one of the names."""
    match = _matcher(patterns)
    return any(name in patterns or match(name) for name in names)


@cache
def _matcher(patterns: tuple[str, ...]) -> Callable[[str], object]:
    return re.compile("|".join(fnmatch.translate(pattern) for pattern in patterns)).match
