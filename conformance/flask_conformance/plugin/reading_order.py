"""The order in which clauses run and are told: that in which the spec is read."""

from __future__ import annotations

import sys
from functools import cache

import pytest

LAST = 1_000_000
"""The place of what no list of contents names."""


def reading_place(item: pytest.Item) -> tuple[int, int]:
    """The place of a clause's file among chapters and their files; within it, order stays."""
    module = getattr(getattr(item, "cls", None), "__module__", "")
    return _place(module)


@cache
def _place(module: str) -> tuple[int, int]:
    package, _, file = module.rpartition(".")
    spec, _, folder = package.rpartition(".")
    chapters = _listed(spec, "CHAPTERS")
    return _index(chapters, folder.replace("_", "-")), _index(
        _listed(package, "READING_ORDER"), file
    )


def _listed(package: str, name: str) -> tuple[str, ...]:
    names: tuple[str, ...] = getattr(sys.modules.get(package), name, ())
    return names


def _index(names: tuple[str, ...], name: str) -> int:
    return names.index(name) if name in names else LAST
