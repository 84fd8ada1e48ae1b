"""Releases in few words: ``all``, ``until 0.8.1``, ``0.9 to 2.2.5``, ``2.3.0 on``.

A range that is open ends with the oldest or newest release that there is, so that a new release
that behaves as the one before changes nothing that is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

EVERY = "all"


class RangeError(ValueError):
    """Words that name no releases."""


def written(names: Collection[str], order: Sequence[str]) -> str:
    """The words for *names*, which are some of *order*."""
    return ", ".join(_word(first, last, order) for first, last in _neighbours(names, order))


def read(text: str, order: Sequence[str]) -> list[str]:
    """The releases that the words mean; raises :class:`RangeError`."""
    names: list[str] = []
    for word in text.split(", "):
        first, last = _ends(word, order)
        if first not in order or last not in order:
            raise RangeError(f"{word!r} names a release of which there is no record")
        names += order[order.index(first) : order.index(last) + 1]
    return names


def for_people(names: Collection[str], order: Sequence[str]) -> str:
    """Releases with neighbours joined, both ends named: ``0.1 - 1.0.4, 2.2.1``."""
    return ", ".join(
        first if first == last else f"{first} - {last}" for first, last in _neighbours(names, order)
    )


def _neighbours(names: Collection[str], order: Sequence[str]) -> Iterator[tuple[str, str]]:
    """First and last of each run of releases that stand beside each other."""
    for is_wanted, group in groupby(order, key=lambda name: name in names):
        if is_wanted:
            run = list(group)
            yield run[0], run[-1]


def _word(first: str, last: str, order: Sequence[str]) -> str:
    if (first, last) == (order[0], order[-1]):
        return EVERY
    if first == last:
        return first
    if last == order[-1]:
        return f"{first} on"
    return f"until {last}" if first == order[0] else f"{first} to {last}"


def _ends(word: str, order: Sequence[str]) -> tuple[str, str]:
    match word.split():
        case ["all"]:
            return order[0], order[-1]
        case [name]:
            return name, name
        case [first, "on"]:
            return first, order[-1]
        case ["until", last]:
            return order[0], last
        case [first, "to", last]:
            return first, last
    raise RangeError(f"{word!r} is no range of releases")
