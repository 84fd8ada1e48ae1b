"""A run as JSON: the form in which results are kept and handed on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from flask_conformance import codec
from flask_conformance.model.causes import Cause, causes
from flask_conformance.model.edition import NEWEST
from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.protocol import RequirementResult, Run
from flask_conformance.model.requirement import Level

SCHEMA = "flask-conformance/results-2"
"""Name and version of the form; ``schema/results-2.json`` is its JSON Schema."""


class ResultsError(Exception):
    """A file that holds no results; the message names it and what is wrong."""


@dataclass(frozen=True)
class Met:
    """Requirements of which at least one clause applied, and how many of them are met."""

    requirements: int
    checked: int
    met: int


@dataclass(frozen=True)
class ChapterSummary:
    """One chapter in figures."""

    requirements: int
    checked: int
    met: int
    clauses: Mapping[Outcome, int]


@dataclass(frozen=True)
class Summary:
    """What follows from the clauses, for readers that do not want to count."""

    schema: str
    verdict: Verdict
    conforms: bool
    """Whether the verdict is that it conforms."""
    causes: tuple[Cause, ...]
    """What explains all failures, the gravest first."""
    schedules: int
    counts: Mapping[Outcome, int]
    levels: Mapping[Level, Met]
    chapters: Mapping[str, ChapterSummary]
    newer_than: str = ""
    """The newest edition that the spec was measured on, where the target claims a newer one."""


def text(run: Run) -> str:
    return json.dumps(as_json(run), indent=1, ensure_ascii=False) + "\n"


def as_json(run: Run) -> dict[str, Any]:
    """The run as plain data, its summary first; :func:`read_results` reads it."""
    document: dict[str, Any] = codec.plain(_summary(run)) | codec.plain(run)
    return document


def read_results(path: Path) -> Run:
    """The run that a result file holds; raises :class:`ResultsError`."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ResultsError(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError) as error:
        raise ResultsError(f"{path}: is not JSON ({error})") from None
    form = document.get("schema") if isinstance(document, dict) else None
    if form != SCHEMA:
        raise ResultsError(f"{path}: its schema is {form!r:.60}, not {SCHEMA!r}; {AGAIN}")
    try:
        run = codec.from_plain(document, Run)
        summary = codec.from_plain(document, Summary)
    except codec.FormError as error:
        raise ResultsError(f"{path}: {error}; {AGAIN}") from None
    # How failures are put together, and what is the newest, is another version's business.
    if _lasting(summary) != _lasting(_summary(run)):
        raise ResultsError(f"{path}: its summary contradicts the outcomes of its clauses; {AGAIN}")
    return run


AGAIN = "write it with flask-conformance run --json"


def schema() -> dict[str, Any]:
    """The JSON Schema of results."""
    return codec.schema("Results of one run of flask-conformance", Summary, Run)


def _lasting(summary: Summary) -> Summary:
    return replace(summary, causes=(), newer_than="")


def _summary(run: Run) -> Summary:
    return Summary(
        schema=SCHEMA,
        verdict=run.verdict,
        conforms=run.verdict is Verdict.CONFORMS,
        causes=tuple(causes(run)),
        schedules=run.schedules,
        counts=_counts(run.requirements),
        levels={level: met([r for r in run.requirements if r.level is level]) for level in Level},
        chapters={name: _chapter(requirements) for name, requirements in run.chapters().items()},
        newer_than=str(NEWEST) if run.edition.is_newer_than_known else "",
    )


def met(requirements: list[RequirementResult]) -> Met:
    checked = [result for result in requirements if result.is_judged]
    return Met(len(requirements), len(checked), sum(result.is_met for result in checked))


def _chapter(requirements: list[RequirementResult]) -> ChapterSummary:
    figures = met(requirements)
    return ChapterSummary(**vars(figures), clauses=_counts(requirements))


def _counts(requirements: Any) -> dict[Outcome, int]:
    counts: dict[Outcome, int] = {}
    for result in requirements:
        for clause in result.clauses:
            counts[clause.outcome] = counts.get(clause.outcome, 0) + 1
    return dict(sorted(counts.items()))
