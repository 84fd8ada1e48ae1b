"""What names went, came and warn between two releases, and what takes their place."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from flask_conformance.records.names.collector import ANY
from flask_conformance.records.names.lookup import Names
from flask_conformance.upgrade.knowledge import Change, changes

WIDTH = 92

TITLES = {"modules": "modules", "config": "configuration keys"}


def name_changes(names: Names) -> Iterator[str]:
    """Lines, by owner; private names only where something is known of them."""
    went_all = came_all = 0
    yield from ("", "names")
    for owner, went, came in names.differences():
        # What belongs to a module that is private concerns nobody.
        if any(word.startswith("_") for word in owner.split(".")):
            continue
        gone, new = _public(went, owner), _public(came, owner)
        if not gone and not new:
            continue
        went_all, came_all = went_all + len(gone), came_all + len(new)
        yield f"  {TITLES.get(owner, owner)}"
        yield from _listed("no longer", gone)
        yield from _listed("now", new)
        for change in _known(owner, gone):
            yield from _filled(f"{change.says}: {change.instead}", "      - ", "        ")
    warning = _warning(names)
    if warning:
        yield "  deprecated from now on"
        for name, text in warning.items():
            yield from _filled(f"{name}: {text}", "      - ", "        ")
    yield ""
    yield f"{went_all} names went, {came_all} came, {len(warning)} warn"


def _public(members: Iterable[str], owner: str) -> list[str]:
    return sorted(
        name
        for name in members
        if name != ANY and (not name.startswith("_") or _change_of(owner, name) is not None)
    )


def _known(owner: str, gone: Iterable[str]) -> list[Change]:
    changes = (_change_of(owner, name) for name in gone)
    return list(dict.fromkeys(change for change in changes if change and change.instead))


def _change_of(owner: str, name: str) -> Change | None:
    if owner == "config":
        return next((change for change in changes() if name in change.config), None)
    path = name if owner == "modules" else f"{owner}.{name}"
    if owner.endswith("()"):
        path = f"{owner[:-2]}({name})"
    return next((change for change in changes() if path in change.names), None)


def _warning(names: Names) -> dict[str, str]:
    before, after = (names.by_release[name].warnings for name in (names.before, names.after))
    return {name: text for name, text in sorted(after.items()) if name not in before}


def _listed(word: str, names: list[str]) -> list[str]:
    return _filled(f"{word} {', '.join(names)}", "      ", "        ") if names else []


def _filled(text: str, first: str, then: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False
    )
