"""Which chapters a run has to collect at all: a run of one requirement need not load the others."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from flask_conformance.model.profiles import CHAPTERS

SPEC = "flask_spec"


def packages(select: Sequence[str], profile: str) -> list[str]:
    """The packages to collect for a choice of clauses; the whole spec where it may be anywhere."""
    chosen = {name.partition("/")[0] for name in select} or set(CHAPTERS[profile] or ())
    found = [f"{SPEC}.{chapter}" for chapter in sorted(chosen) if _is_chapter(chapter)]
    return found if chosen and len(found) == len(chosen) else [SPEC]


def _is_chapter(name: str) -> bool:
    """Whether there is a chapter of just that name; a glob or a mistake is none."""
    spec = find_spec(SPEC)
    roots = spec.submodule_search_locations if spec else None
    return name.isidentifier() and any((Path(root) / name).is_dir() for root in roots or ())
