"""On which interpreters the releases were seen to run: a file of its own beside the records."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flask_conformance import codec
from flask_conformance.records import ranges
from flask_conformance.records.chapter_files import RecordError, read_as
from flask_conformance.records.store import replace
from flask_conformance.releases import catalogue

FILE = Path("pythons", "seen.json")


@dataclass(frozen=True)
class Pythons:
    """By minor version of Python, the releases that ran there without a problem, in few words."""

    ran: Mapping[str, str] = field(default_factory=dict)


def read(results: Path) -> dict[str, list[str]]:
    """By minor version of Python, the releases; raises :class:`RecordError`."""
    path = results / FILE
    if not path.is_file():
        return {}
    try:
        ran_by_version = read_as(path, Pythons, "interpreters").ran
        return {
            version: ranges.read(text, _order()) for version, text in ran_by_version.items() if text
        }
    except ranges.RangeError as error:
        raise RecordError(f"{path}: {error}") from None


def keep(results: Path, version: str, ran: Collection[str], tried: Collection[str]) -> bool:
    """Write that of the releases that were *tried* on that Python these *ran*; whether that is
    new. Raises :class:`RecordError`.
    """
    by_version = read(results)
    by_version[version] = [
        *(name for name in by_version.get(version, ()) if name not in tried),
        *ran,
    ]
    order = _order()
    words = {
        one: ranges.written(names, order)
        for one, names in sorted(by_version.items(), key=_by_number)
    }
    return replace(results / FILE, codec.to_json(Pythons(words)))


def _by_number(item: tuple[str, list[str]]) -> tuple[int, ...]:
    return tuple(map(int, item[0].split(".")))


def _order() -> list[str]:
    return [release.name for release in catalogue.all_pairs()]
