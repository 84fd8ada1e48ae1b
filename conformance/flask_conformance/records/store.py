"""Where the reviewed records are, and how they are kept."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import flask_conformance
from flask_conformance.catalogue import load
from flask_conformance.model.protocol import Status
from flask_conformance.records import chapter_files
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.observations import Observations, differences
from flask_conformance.releases import catalogue

T = TypeVar("T")

HERE = Path(flask_conformance.__file__).parent


def checkout_results() -> Path | None:
    """The releases' records of the source checkout that this interpreter runs, if it runs one."""
    folder = HERE.parents[1] / "results" / "flask"
    return folder if folder.is_dir() else None


def results_directory() -> Path | None:
    """The reviewed records: in a source checkout, else the ones that came with the package."""
    shipped = HERE / "results" / "flask"
    return checkout_results() or (shipped if shipped.is_dir() else None)


def reviewed(folder: Path | None = None, requirement: str = "") -> list[Observations]:
    """Every release with a reviewed record, oldest first, whole or of the requirement that is
    named; raises ``RecordError``.
    """
    place = folder or results_directory()
    if place is None or not (place / chapter_files.RELEASES).is_file():
        return []
    return chapter_files.read(place, requirement)


def keep(folder: Path, observed: Sequence[Observations]) -> list[str]:
    """Write what was found into the chapters' files; the result is the names of those that
    changed. Releases that were not run keep their records. Raises :class:`RecordError`.
    """
    texts = chapter_files.texts(_merged(reviewed(folder), observed))
    for path in folder.glob("*.json"):
        if path.name not in texts:
            path.unlink()
    return [name for name, text in texts.items() if replace(folder / name, text)]


def with_some(folder: Path, observed: Sequence[Observations]) -> list[Observations]:
    """The reviewed records, with what was *observed* of some requirements in the place of what
    they say of these, and without requirements that are no more. Raises :class:`RecordError`.
    """
    new = {release.name: release for release in observed}
    run_again = {_requirement(id) for release in observed for id in release.statuses}
    others = set(load.ids()) - run_again

    def put(old: Mapping[str, T], own: Mapping[str, T]) -> dict[str, T]:
        return {id: it for id, it in old.items() if _requirement(id) in others} | dict(own)

    return [
        Observations(
            old.name,
            put(old.statuses, new[old.name].statuses),
            put(old.known, new[old.name].known),
            put(old.facts, new[old.name].facts),
        )
        for old in reviewed(folder)
        if old.name in new
    ]


def _requirement(id: str) -> str:
    return id.partition("::")[0]


@dataclass(frozen=True)
class Stale:
    """The ids of which a release's reviewed record says something else than was seen."""

    asked: Sequence[str]
    unasked: Sequence[str] = ()
    """Those that lie outside of their interval by both."""


def stale(folder: Path, observed: Sequence[Observations]) -> dict[str, Stale]:
    """By release, what is stale in its reviewed record; without those where nothing is."""
    recorded = {release.name: release for release in reviewed(folder)}
    found = {}
    for release in observed:
        if release.name not in recorded:
            found[release.name] = Stale(["the whole release"])
        elif ids := differences(recorded[release.name], release):
            sides = (recorded[release.name], release)
            unasked = [id for id in ids if all(side.is_outside(id) for side in sides)]
            found[release.name] = Stale([id for id in ids if id not in unasked], unasked)
    return found


def _merged(
    recorded: Sequence[Observations], observed: Sequence[Observations]
) -> list[Observations]:
    every = {release.name: release for release in (*recorded, *observed)}
    new = {release.name for release in observed}
    ids = sorted({id for release in observed for id in release.statuses})
    return [
        every[pair.name] if pair.name in new else _ungrouped(every[pair.name], ids)
        for pair in catalogue.all_pairs()
        if pair.name in every
    ]


def _ungrouped(recorded: Observations, ids: Sequence[str]) -> Observations:
    """A record with a status for each of today's clauses, which it tells of in groups."""
    statuses, numbers = {}, Counter[str]()
    missing = set()
    for id in ids:
        for name in (id, id.partition("[")[0], id.partition("::")[0]):
            if name in recorded.statuses:
                status = recorded.statuses[name]
                statuses[id] = status if name == id else Status(1, status.word)
                numbers[name] += statuses[id].number
                break
        else:
            missing.add(id.partition("::")[0])
    for name, number in numbers.items():
        if number != recorded.statuses[name].number:
            missing.add(name.partition("::")[0])
    if missing:
        raise RecordError(
            f"the clauses of {', '.join(sorted(missing)[:5])} are not those that were run on "
            f"{recorded.name}; run all releases: flask-conformance matrix"
        )
    return Observations(recorded.name, statuses, recorded.known, recorded.facts)


def replace(path: Path, text: str) -> bool:
    """Write a file in one step; False if it already said the same."""
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=".", suffix=".new", delete=False
    ) as unfinished:
        unfinished.write(text)
    os.chmod(unfinished.name, 0o644)
    Path(unfinished.name).replace(path)
    return True
