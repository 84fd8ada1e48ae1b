"""The records of all releases on disk: a reviewed file for each chapter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from flask_conformance import codec
from flask_conformance.model.protocol import ChapterRecord, Line, Releases, Status, ValueInReleases
from flask_conformance.records import ranges
from flask_conformance.records.observations import Observations, groups

RELEASES = "releases.json"
"""The file that tells of which releases there are records."""

WHAT = "releases"

TIMES = "*"
"""Between a clause and how many cases it has."""

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
            for id, lines in record.statuses.items():
                if requirement in ("", id):
                    for name, own_statuses in _statuses(id, lines, order):
                        statuses[name] |= own_statuses
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


def _statuses(
    requirement: str, lines: Iterable[Line], order: Sequence[str]
) -> Iterator[tuple[str, dict[str, Status]]]:
    """By release, what the lines of a requirement say."""
    for line in lines:
        numbers = {f"{requirement}::{clause}": number for clause, number in _counted(line.clauses)}
        for clause, cases in line.cases.items():
            numbers |= {f"{requirement}::{clause}[{case}]": 1 for case in cases}
        numbers = numbers or {requirement: line.number}
        for word, where in line.seen.items():
            statuses = {id: Status(number, word) for id, number in numbers.items()}
            for name in ranges.read(where, order):
                yield name, statuses


def _counted(clauses: str) -> Iterator[tuple[str, int]]:
    for clause in clauses.split():
        name, _, number = clause.partition(TIMES)
        yield name, int(number or 1)


def _lines(
    ids: list[str], observed: Sequence[Observations], order: Sequence[str]
) -> dict[str, tuple[Line, ...]]:
    """By requirement, its clauses: those together that were alike in every release."""
    words = {
        id: tuple(status.word if (status := o.statuses.get(id)) else "" for o in observed)
        for id in ids
    }
    numbers = {id: max(s.number for o in observed if (s := o.statuses.get(id))) for id in ids}
    seen = _Seen(words, numbers, order)
    lines = {requirement: tuple(seen.lines(members)) for requirement, members in groups(ids, "::")}
    return dict(sorted(lines.items()))


@dataclass(frozen=True)
class _Seen:
    """What was seen of each clause and case, and how many cases it stands for."""

    words: Mapping[str, tuple[str, ...]]
    """A word for each release, empty where there is none."""
    numbers: Mapping[str, int]
    order: Sequence[str]

    def lines(self, ids: Sequence[str]) -> Iterator[Line]:
        """Those of a requirement: one if all its clauses were alike."""
        if self._are_alike(ids):
            yield Line(self._where(self.words[ids[0]]), number=self._number(ids))
            return
        alike: dict[tuple[str, ...], tuple[list[str], dict[str, list[str]]]] = {}
        for id, cases in groups(ids, "["):
            clause = id.partition("::")[2]
            if self._are_alike(cases):
                number = self._number(cases)
                plain, _ = alike.setdefault(self.words[cases[0]], ([], {}))
                plain.append(clause if number == 1 else f"{clause}{TIMES}{number}")
                continue
            for case in cases:
                plain, apart = alike.setdefault(self.words[case], ([], {}))
                if case == id:  # of the value "", which leaves nothing in brackets
                    plain.append(clause)
                else:
                    apart.setdefault(clause, []).append(case.removeprefix(f"{id}[")[:-1])
        for words, (clauses, apart) in alike.items():
            of_cases = {clause: tuple(cases) for clause, cases in apart.items()}
            yield Line(self._where(words), " ".join(clauses), of_cases)

    def _are_alike(self, ids: Sequence[str]) -> bool:
        return len({self.words[id] for id in ids}) == 1

    def _number(self, ids: Sequence[str]) -> int:
        return sum(self.numbers[id] for id in ids)

    def _where(self, words: Sequence[str]) -> dict[str, str]:
        releases: dict[str, list[str]] = {}
        for name, word in zip(self.order, words, strict=True):
            if word:
                releases.setdefault(word, []).append(name)
        return {word: ranges.written(names, self.order) for word, names in releases.items()}


def _values(
    chapter: str, recorded: Sequence[Mapping[str, Any]], order: Sequence[str]
) -> dict[str, tuple[ValueInReleases, ...]]:
    """By clause id, the values in the order in which they came up, each with its releases."""
    ids = sorted({id for one in recorded for id in one if id.partition("/")[0] == chapter})
    table: dict[str, tuple[ValueInReleases, ...]] = {}
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
        table[id] = tuple(
            ValueInReleases(value, ranges.written(names, order)) for value, names in values
        )
    return table


def _text(record: ChapterRecord) -> str:
    """A line for what is alike, so that a change is a line or two of a diff."""
    parts = []
    for part, members in codec.plain(record).items():
        rows = []
        for id, values in members.items():
            lines = [json.dumps(value, ensure_ascii=False) for value in values]
            rows.append(f"  {json.dumps(id)}: [" + ",\n   ".join(lines) + "]")
        parts.append(f' "{part}": {{\n' + ",\n".join(rows) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"
