"""A run as JSON: the form in which results are kept and handed on."""

from __future__ import annotations

import json
from typing import Any

from flask_conformance.model.run import ClauseResult, RequirementResult, Run
from flask_conformance.reports.words import chapter_counts

SCHEMA = "flask-conformance/results-1"
"""Name and version of the form; ``schema/results-1.json`` is its JSON Schema."""


def text(run: Run) -> str:
    return json.dumps(as_json(run), indent=1, ensure_ascii=False) + "\n"


def as_json(run: Run) -> dict[str, Any]:
    """The run as plain data; :func:`flask_conformance.reports.reading.read_results` reads it."""
    return {
        "schema": SCHEMA,
        "target": run.target,
        "edition": {"flask": str(run.edition.flask), "werkzeug": str(run.edition.werkzeug)},
        "conforms": run.conforms,
        "spec_version": run.spec_version,
        "date": run.date,
        "python": run.python,
        "versions": dict(run.versions),
        "seed": run.seed,
        "over": run.over,
        "server": run.server,
        "profile": run.profile,
        "level": run.level,
        "select": list(run.select),
        "seconds": run.seconds,
        "schedules": run.schedules,
        "counts": {outcome.value: count for outcome, count in sorted(run.counts().items())},
        "chapters": {name: _chapter(found) for name, found in run.chapters().items()},
        "suite_faults": list(run.suite_faults),
        "requirements": [_requirement(found) for found in run.requirements],
    }


def _chapter(requirements: list[RequirementResult]) -> dict[str, Any]:
    checked = [found for found in requirements if found.is_checked]
    return {
        "requirements": len(requirements),
        "checked": len(checked),
        "met": sum(found.is_met for found in checked),
        "clauses": {o.value: n for o, n in sorted(chapter_counts(requirements).items())},
    }


def _requirement(found: RequirementResult) -> dict[str, Any]:
    return {
        "id": found.id,
        "level": found.level.value,
        "text": found.text,
        "notes": dict(found.notes),
        "applies": found.applies,
        "depends": list(found.depends),
        "clauses": [_clause(clause) for clause in found.clauses],
    }


def _clause(clause: ClauseResult) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": clause.id,
        "title": clause.title,
        "outcome": clause.outcome.value,
        "seconds": clause.seconds,
    }
    if clause.schedules:
        told["schedules"] = clause.schedules
    if clause.is_fact:
        told |= {"fact": True, "value": clause.value}
    if clause.observed is not None:
        told["observed"] = clause.observed.value
    for name, value in (("kind", clause.kind), ("reason", clause.reason)):
        if value:
            told[name] = value
    if clause.failure is not None:
        told["failure"] = {name: value for name, value in vars(clause.failure).items() if value}
    if clause.blocked_by:
        told["blocked_by"] = list(clause.blocked_by)
    return told
