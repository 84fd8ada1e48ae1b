"""A release's record: what it does, small and stable enough to be reviewed as a diff."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from flask_adapters.releases import catalogue
from flask_adapters.releases.catalogue import Release
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.run import ClauseResult, Run

SCHEMA = "flask-conformance/record-1"

HOLDS_OUTSIDE, FAILS_OUTSIDE = "outside, holds", "outside, fails"
"""What a clause shows in an edition outside of its interval; neither is a verdict."""


class RecordError(ValueError):
    """A record that cannot be read; the message names the file."""


@dataclass(frozen=True)
class Status:
    """How many clauses are alike, and what they are."""

    number: int
    word: str
    """An outcome's value, or one of the two outside of the interval."""

    def __str__(self) -> str:
        return f"{self.number} {self.word}"

    @classmethod
    def parse(cls, text: str) -> Status:
        number, _, word = text.partition(" ")
        return cls(int(number), word)


@dataclass(frozen=True)
class Record:
    """What one release, beside one Werkzeug, was seen to do."""

    flask: str
    werkzeug: str
    pins: tuple[str, ...]
    statuses: Mapping[str, Status]
    """By the id of a requirement whose clauses are all alike, else of a clause whose cases are
    all alike, else of a case."""
    known: Mapping[str, str]
    """Deviations: by clause id, the reason."""
    facts: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The release as the catalogue names it."""
        return next(
            release.name
            for release in catalogue.all_pairs()
            if (release.flask, release.werkzeug) == (self.flask, self.werkzeug)
        )

    def status_of(self, id: str) -> str | None:
        """The status of one clause or case; None for one that was not there."""
        for name in (id, id.partition("[")[0], id.partition("::")[0]):
            if name in self.statuses:
                return self.statuses[name].word
        return None

    def counts(self) -> dict[str, int]:
        """Clauses by outcome; those outside their interval are not applicable."""
        found = dict.fromkeys(("pass", "known", "fail", "error", "timeout", "not-applicable"), 0)
        for status in self.statuses.values():
            is_outside = status.word in (HOLDS_OUTSIDE, FAILS_OUTSIDE)
            key = Outcome.NOT_APPLICABLE.value if is_outside else status.word
            found[key] = found.get(key, 0) + status.number
        return found


def of_run(run: Run, release: Release) -> Record:
    """The record of a run that went everywhere."""
    return Record(
        flask=release.flask,
        werkzeug=release.werkzeug,
        pins=release.pins,
        statuses=statuses(run),
        known={c.id: c.reason for c in run.clauses() if c.outcome is Outcome.KNOWN},
        facts=facts(run),
    )


def differences(one: Record, other: Record) -> list[str]:
    """The ids of which two records of a release say different things."""
    parts = (
        (one.statuses, other.statuses),
        (one.known, other.known),
        (one.facts, other.facts),
    )
    return sorted({id for a, b in parts for id in {*a, *b} if a.get(id) != b.get(id)})


def statuses(run: Run) -> dict[str, Status]:
    """The clauses' statuses, under the shortest ids that say the same."""
    return _folded({clause.id: _status(clause) for clause in run.clauses()})


def facts(run: Run) -> dict[str, Any]:
    """The values that facts recorded, by clause id."""
    return {
        clause.id: clause.value
        for clause in run.clauses()
        if clause.is_fact and clause.outcome is Outcome.PASS
    }


def _status(clause: ClauseResult) -> str:
    if clause.observed is None:
        return clause.outcome.value
    return HOLDS_OUTSIDE if clause.observed is Outcome.PASS else FAILS_OUTSIDE


def text(record: Record) -> str:
    """The record as JSON text, in the order of ids."""
    told = {
        "schema": SCHEMA,
        "flask": record.flask,
        "werkzeug": record.werkzeug,
        "pins": list(record.pins),
        "counts": record.counts(),
        "known": dict(sorted(record.known.items())),
        "facts": dict(sorted(record.facts.items())),
        "statuses": {id: str(status) for id, status in sorted(record.statuses.items())},
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def read(path: Path) -> Record:
    """The record in a file; raises :class:`RecordError`."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["schema"] != SCHEMA:
            raise RecordError(f"{path}: its schema is {told['schema']!r}, not {SCHEMA!r}")
        return Record(
            flask=told["flask"],
            werkzeug=told["werkzeug"],
            pins=tuple(told["pins"]),
            statuses={id: Status.parse(status) for id, status in told["statuses"].items()},
            known=told["known"],
            facts=told["facts"],
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        if isinstance(error, RecordError):
            raise
        raise RecordError(f"{path}: not a record of a release ({error!r})") from None


def _folded(words: Mapping[str, str]) -> dict[str, Status]:
    """Statuses under the shortest ids that say the same."""
    folded: dict[str, Status] = {}
    for requirement, ids in _groups(words, "::"):
        if len({words[id] for id in ids}) == 1:
            folded[requirement] = Status(len(ids), words[ids[0]])
            continue
        for clause, cases in _groups(ids, "["):
            if len({words[id] for id in cases}) == 1:
                folded[clause] = Status(len(cases), words[cases[0]])
            else:
                folded.update({id: Status(1, words[id]) for id in cases})
    return folded


def _groups(ids: Iterable[str], separator: str) -> Iterator[tuple[str, list[str]]]:
    """The ids by what stands before the separator."""
    for name, group in groupby(sorted(ids), key=lambda id: id.partition(separator)[0]):
        yield name, list(group)
