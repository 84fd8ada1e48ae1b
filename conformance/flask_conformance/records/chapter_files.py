"""The records of all releases on disk: a reviewed file for each chapter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from flask_conformance import codec
from flask_conformance.model.protocol import ChapterRecord, Line, Releases, Status, Told
from flask_conformance.records import ranges
from flask_conformance.records.observations import Observations, groups

RELEASES = "releases.json"
"""The file that tells of which releases there are records."""

WHAT = "releases"

T = TypeVar("T")


class RecordError(ValueError):
    """A record that cannot be read or written; the message names the file."""


def read(folder: Path, requirement: str = "") -> list[Observations]:
    """The releases' observations, oldest release first, of all requirements or the one named.

    Raises :class:`RecordError`.
    """
    order = read_as(folder / RELEASES, Releases, WHAT).releases
    names = sorted(path.stem for path in folder.glob("*.json") if path.name != RELEASES)
    wanted = [name for name in names if not requirement or requirement.startswith(f"{name}/")]
    statuses: dict[str, dict[str, Status]] = {name: {} for name in order}
    known: dict[str, dict[str, str]] = {name: {} for name in order}
    facts: dict[str, dict[str, Any]] = {name: {} for name in order}
    for chapter in wanted:
        path = folder / f"{chapter}.json"
        record = read_as(path, ChapterRecord, WHAT)
        try:
            for id, line in record.statuses.items():
                if requirement and id.partition("::")[0] != requirement:
                    continue
                for word, where in line.seen.items():
                    status = Status(line.number, word)
                    for name in ranges.read(where, order):
                        statuses[name][id] = status
            for table, into in ((record.known, known), (record.facts, facts)):
                for id, values in table.items():
                    for value in values:
                        for name in ranges.read(value.releases, order):
                            into[name][id] = value.what
        except ranges.RangeError as error:
            raise RecordError(f"{path}: {error}") from None
    return [Observations(name, statuses[name], known[name], facts[name]) for name in order]


def texts(observed: Sequence[Observations]) -> dict[str, str]:
    """What the files of these releases say, by file name; all know the same clauses."""
    order = [release.name for release in observed]
    files = {RELEASES: codec.to_json(Releases(tuple(order)))}
    ids = sorted({id for release in observed for id in release.statuses})
    for chapter, members in groups(ids, "/"):
        record = ChapterRecord(
            statuses=_lines(members, observed, order),
            known=_values(chapter, [release.known for release in observed], order),
            facts=_values(chapter, [release.facts for release in observed], order),
        )
        files[f"{chapter}.json"] = _text(record)
    return files


def read_as(path: Path, form: type[T], what: str) -> T:
    """A file of records, which says *what* it holds; raises :class:`RecordError`."""
    try:
        return codec.from_json(path.read_text(encoding="utf-8"), form)
    except OSError as error:
        raise RecordError(f"{path}: cannot be read ({error.strerror})") from None
    except ValueError as error:
        raise RecordError(f"{path}: not a record of {what} ({error})") from None


def _lines(
    ids: list[str], observed: Sequence[Observations], order: Sequence[str]
) -> dict[str, Line]:
    """The clauses under the shortest ids whose clauses are alike in every release."""
    words = {
        id: tuple(status.word if (status := o.statuses.get(id)) else "" for o in observed)
        for id in ids
    }
    numbers = {id: max(s.number for o in observed if (s := o.statuses.get(id))) for id in ids}

    def line(members: Sequence[str]) -> Line:
        seen: dict[str, list[str]] = {}
        for name, word in zip(order, words[members[0]], strict=True):
            if word:
                seen.setdefault(word, []).append(name)
        where = {word: ranges.written(names, order) for word, names in seen.items()}
        return Line(where, sum(numbers[id] for id in members))

    def alike(members: Sequence[str]) -> bool:
        return len({words[id] for id in members}) == 1

    lines: dict[str, Line] = {}
    for requirement, all_ids in groups(ids, "::"):
        if alike(all_ids):
            lines[requirement] = line(all_ids)
            continue
        for clause, cases in groups(all_ids, "["):
            lines |= {clause: line(cases)} if alike(cases) else {id: line([id]) for id in cases}
    return dict(sorted(lines.items()))


def _values(
    chapter: str, recorded: Sequence[Mapping[str, Any]], order: Sequence[str]
) -> dict[str, tuple[Told, ...]]:
    """By clause id, the values in the order in which they came up, each with its releases."""
    ids = sorted({id for one in recorded for id in one if id.partition("/")[0] == chapter})
    table: dict[str, tuple[Told, ...]] = {}
    for id in ids:
        values: list[tuple[Any, list[str]]] = []
        for name, one in zip(order, recorded, strict=True):
            if id not in one:
                continue
            for value, names in values:
                if value == one[id]:
                    names.append(name)
                    break
            else:
                values.append((one[id], [name]))
        table[id] = tuple(Told(value, ranges.written(names, order)) for value, names in values)
    return table


def _text(record: ChapterRecord) -> str:
    """A line for each id, so that a change is one line of a diff."""
    parts = []
    for part, members in codec.plain(record).items():
        rows = [
            f"  {json.dumps(id)}: {json.dumps(value, ensure_ascii=False)}"
            for id, value in members.items()
        ]
        parts.append(f' "{part}": {{\n' + ",\n".join(rows) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"
