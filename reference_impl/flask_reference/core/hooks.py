"""Chapter *dispatch*: in which order registered functions run.

The application's functions surround those of blueprints, and a parent blueprint's surround its
children's: going in, the outermost runs first; coming out, last.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TypeVar

T = TypeVar("T")


@cache
def blueprint_names(name: str) -> list[str]:
    """A nested blueprint's full name and those of its parents, innermost first."""
    parent, dot, _ = name.rpartition(".")
    return [name, *blueprint_names(parent)] if dot else [name]


def inward(registered: Mapping[str | None, Sequence[T]], blueprints: list[str]) -> Iterator[T]:
    if registered:
        for owner in (None, *reversed(blueprints)):
            yield from registered.get(owner, ())


def outward(registered: Mapping[str | None, Sequence[T]], blueprints: Iterable[str]) -> Iterator[T]:
    if registered:
        for owner in (*blueprints, None):
            yield from reversed(registered.get(owner, ()))
