"""What changed, in sentences, by chapter."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from flask_conformance.catalogue.load import find
from flask_conformance.records.changes import Change, changes, fact_changes
from flask_conformance.records.observations import Observations

WIDTH = 92
PERMALINK = "spec/SPEC.md#"

_entry = cache(find)


def differences(first: Observations, second: Observations) -> Iterator[str]:
    """Lines that say what is different in *second*, with the texts of the requirements; those of
    which a security advisory speaks come first."""
    changed = list(changes(first, second))
    chapters = groupby(sorted(changed, key=_heading), key=_heading)
    for (_, heading), members in chapters:
        yield from ("", heading)
        for change in members:
            yield from _change(change)
    facts = list(fact_changes(first, second))
    if facts:
        yield from ("", "recorded values")
        for id, before, now in facts:
            yield f"  {id}: {before!r} -> {now!r}"
    yield ""
    number = sum(change.number for change in changed)
    requirements = len({change.requirement for change in changed})
    yield (
        f"{first.name} -> {second.name}: {number} clauses of {requirements} requirements differ, "
        f"and {len(facts)} recorded values"
    )


def _heading(change: Change) -> tuple[bool, str]:
    """Under what a change stands: the advisories before the chapters."""
    entry = _entry(change.requirement)
    if entry and entry.requirement.advisories:
        return False, "security advisories"
    return True, change.requirement.partition("/")[0]


def _change(change: Change) -> Iterator[str]:
    entry = _entry(change.requirement)
    text = entry.requirement.text if entry else "(a requirement that the spec no longer has)"
    now = "now" if change.now_hold else "no longer"
    whole = change.ids == (change.requirement,)
    part = "" if whole else f" ({change.number} clause{'s' * (change.number != 1)})"
    yield f"  {now}{part}: {change.requirement}    {PERMALINK}{change.requirement}"
    yield from _filled(text)
    if entry and entry.requirement.advisories:
        yield from _filled(f"advisory: {', '.join(entry.requirement.advisories)}")
    if not whole:
        for id in change.ids[:8]:
            yield f"      - {id.partition('::')[2].replace('_', ' ')}"
        if len(change.ids) > 8:
            yield f"      - and {len(change.ids) - 8} more"


def _filled(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="      ", subsequent_indent="      ")
