"""The names of all releases on disk: a reviewed file for each package.

By owner, releases in few words and the members that exactly these have; the first words are the
releases of the owner itself. A member that is called, and took the same parameters as long as it is
there, is written with them: ``redirect(location,code)``. Of the others, what they take is an owner
of its own, ``flask.redirect()``.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from flask_conformance import codec
from flask_conformance.model.protocol import Releases
from flask_conformance.records import ranges
from flask_conformance.records.chapter_files import RELEASES, RecordError, read_as
from flask_conformance.records.names.seen import Seen
from flask_conformance.records.store import replace
from flask_conformance.releases import catalogue

WHAT = "names"

FOLDER = "names"
"""Beside the records of the chapters."""

TOP = ("modules", "config")
"""Owners that every release has."""


@dataclass(frozen=True)
class NamesFile:
    """One file: the members by owner and releases, and the texts of warnings by releases."""

    members: Mapping[str, Mapping[str, str]]
    warnings: Mapping[str, Mapping[str, str]]


def read(results: Path) -> dict[str, Seen]:
    """The names by release, oldest first; empty where none are recorded.

    Raises :class:`RecordError`.
    """
    folder = results / FOLDER
    if not (folder / RELEASES).is_file():
        return {}
    order = read_as(folder / RELEASES, Releases, WHAT).releases
    members: dict[str, dict[str, set[str]]] = {name: {} for name in order}
    warnings: dict[str, dict[str, str]] = {name: {} for name in order}
    for path in sorted(folder.glob("*.json")):
        if path.name == RELEASES:
            continue
        found = read_as(path, NamesFile, WHAT)
        try:
            _unfold(found.members, order, members)
            for name, texts in found.warnings.items():
                for text, where in texts.items():
                    for release in ranges.read(where, order):
                        warnings[release][name] = text
        except ranges.RangeError as error:
            raise RecordError(f"{path}: {error}") from None
    return {
        name: Seen(
            {owner: frozenset(names) for owner, names in members[name].items()}, warnings[name]
        )
        for name in order
    }


def known(results: Path) -> frozenset[str]:
    """The releases of which names are recorded. Raises :class:`RecordError`."""
    path = results / FOLDER / RELEASES
    return frozenset(read_as(path, Releases, WHAT).releases) if path.is_file() else frozenset()


def texts(found: Mapping[str, Seen]) -> dict[str, str]:
    """What the files say, by file name."""
    order = list(found)
    told = {RELEASES: codec.to_json(Releases(tuple(order)))}
    packages = {_package(owner) for seen in found.values() for owner in seen.members}
    for package in sorted(packages):
        part = {name: _of(seen, package) for name, seen in found.items()}
        told[f"{package}.json"] = _text(_members(part, order), _warnings(part, order))
    return told


def keep(results: Path, found: Mapping[str, Seen]) -> list[str]:
    """Write what was found; the releases that were not asked keep their names. The result is the
    names of the files that changed. Raises :class:`RecordError`.
    """
    folder = results / FOLDER
    new = texts(merged(read(results), found))
    return [name for name, text in new.items() if replace(folder / name, text)]


def stale(results: Path, found: Mapping[str, Seen]) -> list[str]:
    """The files that would change. Raises :class:`RecordError`."""
    folder = results / FOLDER
    new = texts(merged(read(results), found))
    return [
        name
        for name, text in new.items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]


def merged(recorded: Mapping[str, Seen], found: Mapping[str, Seen]) -> dict[str, Seen]:
    """All releases in order. A name that is nowhere its module's own is left out."""
    own: dict[str, set[str]] = defaultdict(set)
    for seen in (*recorded.values(), *found.values()):
        for owner, names in seen.members.items():
            own[owner] |= names
    every = {**recorded, **found}
    return {
        pair.name: _with_kept(every[pair.name], own)
        for pair in catalogue.all_pairs()
        if pair.name in every
    }


def _with_kept(seen: Seen, own: Mapping[str, set[str]]) -> Seen:
    members = dict(seen.members)
    for owner, names in seen.foreign.items():
        if kept := names & own.get(owner, set()):
            members[owner] = members.get(owner, frozenset()) | kept
    return Seen(members, seen.warnings)


def _unfold(
    told: Mapping[str, Mapping[str, str]],
    order: Sequence[str],
    members: dict[str, dict[str, set[str]]],
) -> None:
    for owner, by_range in told.items():
        for where, names in by_range.items():
            told_apart = [name.partition("(") for name in names.split()]
            for release in ranges.read(where, order):
                into = members[release]
                into.setdefault(owner, set()).update(name for name, _, _ in told_apart)
                for name, is_called, taken in told_apart:
                    if is_called:
                        into[called(owner, name)] = {*filter(None, taken[:-1].split(","))}


def called(owner: str, name: str) -> str:
    """The owner whose members are the parameters of *name*."""
    return f"{owner}.{name}()"


def _members(part: Mapping[str, Seen], order: Sequence[str]) -> dict[str, dict[str, str]]:
    owners = sorted({owner for seen in part.values() for owner in seen.members})
    told: dict[str, dict[str, str]] = {}
    written_with_name: set[str] = set()
    # What is called comes after its owner, whose name is the beginning of its own.
    for owner in owners:
        if owner in written_with_name:
            continue
        by_range: dict[str, list[str]] = {}
        there = [name for name in order if owner in part[name].members]
        every = frozenset[str]().union(*(part[name].members[owner] for name in there))
        by_range[ranges.written(there, order)] = []
        for member in sorted(every):
            where = [name for name in there if member in part[name].members[owner]]
            taken = _always_taken(part, called(owner, member), where)
            if taken is not None:
                written_with_name.add(called(owner, member))
                member = f"{member}({','.join(sorted(taken))})"
            by_range.setdefault(ranges.written(where, order), []).append(member)
        told[owner] = {where: " ".join(names) for where, names in by_range.items()}
    return told


def _always_taken(
    part: Mapping[str, Seen], function: str, where: Sequence[str]
) -> frozenset[str] | None:
    """The parameters, if they are the same in these releases and known in no others."""
    known = {
        name: seen.members[function] for name, seen in part.items() if function in seen.members
    }
    if list(known) != list(where) or len(set(known.values())) != 1:
        return None
    return next(iter(known.values()))


def _warnings(part: Mapping[str, Seen], order: Sequence[str]) -> dict[str, dict[str, str]]:
    names = sorted({name for seen in part.values() for name in seen.warnings})
    told: dict[str, dict[str, str]] = {}
    for name in names:
        by_text: dict[str, list[str]] = {}
        for release in order:
            if text := part[release].warnings.get(name):
                by_text.setdefault(text, []).append(release)
        told[name] = {text: ranges.written(where, order) for text, where in by_text.items()}
    return told


def _of(seen: Seen, package: str) -> Seen:
    return Seen(
        {owner: names for owner, names in seen.members.items() if _package(owner) == package},
        {name: text for name, text in seen.warnings.items() if _package(name) == package},
    )


def _package(owner: str) -> str:
    root = owner.partition("(")[0].partition(".")[0]
    return "flask" if root in TOP else root


def _text(members: Mapping[str, Mapping[str, str]], warnings: Mapping[str, object]) -> str:
    """A line for each owner, so that a change is one line of a diff."""
    parts = []
    for part, rows in (("members", members), ("warnings", warnings)):
        lines = [
            f"  {json.dumps(key)}: {json.dumps(rows[key], ensure_ascii=False)}" for key in rows
        ]
        parts.append(f' "{part}": {{\n' + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"
