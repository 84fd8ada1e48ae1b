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
from flask_conformance.records.names.release_names import ReleaseNames
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


def read(results: Path) -> dict[str, ReleaseNames]:
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
        file = read_as(path, NamesFile, WHAT)
        try:
            _unfold(file.members, order, members)
            for name, texts in file.warnings.items():
                for text, where in texts.items():
                    for release in ranges.read(where, order):
                        warnings[release][name] = text
        except ranges.RangeError as error:
            raise RecordError(f"{path}: {error}") from None
    return {
        name: ReleaseNames(
            {owner: frozenset(names) for owner, names in members[name].items()}, warnings[name]
        )
        for name in order
    }


def known(results: Path) -> frozenset[str]:
    """The releases of which names are recorded. Raises :class:`RecordError`."""
    path = results / FOLDER / RELEASES
    return frozenset(read_as(path, Releases, WHAT).releases) if path.is_file() else frozenset()


def texts(by_release: Mapping[str, ReleaseNames]) -> dict[str, str]:
    """What the files say, by file name."""
    order = list(by_release)
    files = {RELEASES: codec.to_json(Releases(tuple(order)))}
    packages = {
        _package(owner) for release_names in by_release.values() for owner in release_names.members
    }
    for package in sorted(packages):
        part = {name: _of(release_names, package) for name, release_names in by_release.items()}
        files[f"{package}.json"] = _text(_members(part, order), _warnings(part, order))
    return files


def keep(results: Path, collected: Mapping[str, ReleaseNames]) -> list[str]:
    """Write what was found; the releases that were not asked keep their names. The result is the
    names of the files that changed. Raises :class:`RecordError`.
    """
    folder = results / FOLDER
    new = texts(merged(read(results), collected))
    return [name for name, text in new.items() if replace(folder / name, text)]


def stale(results: Path, collected: Mapping[str, ReleaseNames]) -> list[str]:
    """The files that would change. Raises :class:`RecordError`."""
    folder = results / FOLDER
    new = texts(merged(read(results), collected))
    return [
        name
        for name, text in new.items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]


def merged(
    recorded: Mapping[str, ReleaseNames], collected: Mapping[str, ReleaseNames]
) -> dict[str, ReleaseNames]:
    """All releases in order. A name that is nowhere its module's own is left out."""
    own: dict[str, set[str]] = defaultdict(set)
    for release_names in (*recorded.values(), *collected.values()):
        for owner, names in release_names.members.items():
            own[owner] |= names
    every = {**recorded, **collected}
    return {
        pair.name: _with_kept(every[pair.name], own)
        for pair in catalogue.all_pairs()
        if pair.name in every
    }


def _with_kept(release_names: ReleaseNames, own: Mapping[str, set[str]]) -> ReleaseNames:
    members = dict(release_names.members)
    for owner, names in release_names.foreign.items():
        if own_names := names & own.get(owner, set()):
            members[owner] = members.get(owner, frozenset()) | own_names
    return ReleaseNames(members, release_names.warnings)


def _unfold(
    by_owner: Mapping[str, Mapping[str, str]],
    order: Sequence[str],
    members: dict[str, dict[str, set[str]]],
) -> None:
    for owner, by_range in by_owner.items():
        for where, names in by_range.items():
            members_in_parts = [name.partition("(") for name in names.split()]
            for release in ranges.read(where, order):
                into = members[release]
                into.setdefault(owner, set()).update(name for name, _, _ in members_in_parts)
                for name, is_called, taken in members_in_parts:
                    if is_called:
                        into[called(owner, name)] = {*filter(None, taken[:-1].split(","))}


def called(owner: str, name: str) -> str:
    """The owner whose members are the parameters of *name*."""
    return f"{owner}.{name}()"


def _members(part: Mapping[str, ReleaseNames], order: Sequence[str]) -> dict[str, dict[str, str]]:
    owners = sorted({owner for release_names in part.values() for owner in release_names.members})
    by_owner: dict[str, dict[str, str]] = {}
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
        by_owner[owner] = {where: " ".join(names) for where, names in by_range.items()}
    return by_owner


def _always_taken(
    part: Mapping[str, ReleaseNames], function: str, where: Sequence[str]
) -> frozenset[str] | None:
    """The parameters, if they are the same in these releases and known in no others."""
    known = {
        name: release_names.members[function]
        for name, release_names in part.items()
        if function in release_names.members
    }
    if list(known) != list(where) or len(set(known.values())) != 1:
        return None
    return next(iter(known.values()))


def _warnings(part: Mapping[str, ReleaseNames], order: Sequence[str]) -> dict[str, dict[str, str]]:
    names = sorted({name for release_names in part.values() for name in release_names.warnings})
    by_name: dict[str, dict[str, str]] = {}
    for name in names:
        by_text: dict[str, list[str]] = {}
        for release in order:
            if text := part[release].warnings.get(name):
                by_text.setdefault(text, []).append(release)
        by_name[name] = {text: ranges.written(where, order) for text, where in by_text.items()}
    return by_name


def _of(release_names: ReleaseNames, package: str) -> ReleaseNames:
    return ReleaseNames(
        {
            owner: names
            for owner, names in release_names.members.items()
            if _package(owner) == package
        },
        {name: text for name, text in release_names.warnings.items() if _package(name) == package},
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
