"""Reading results back into a Run, checking what is read."""

from __future__ import annotations

import dataclasses
import json
from enum import Enum
from pathlib import Path
from typing import TypeVar

from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.requirement import Level
from flask_conformance.model.run import ClauseResult, Failure, RequirementResult, Run
from flask_conformance.reports.fields import FieldError, Fields
from flask_conformance.reports.results import SCHEMA

FAILURE = tuple(field.name for field in dataclasses.fields(Failure))

E = TypeVar("E", bound=Enum)


class ResultsError(Exception):
    """A file that holds no results; the message names it and what is wrong."""


def read_results(path: Path) -> Run:
    """The run that a result file holds; raises :class:`ResultsError`."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ResultsError(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError) as error:
        raise ResultsError(f"{path}: is not JSON ({error})") from None
    try:
        return _run(Fields(data, "the file"))
    except (FieldError, EditionError) as error:
        raise ResultsError(f"{path}: {error}; write it with flask-conformance run --json") from None


def _run(fields: Fields) -> Run:
    if fields.any("schema") != SCHEMA:
        raise FieldError(f"schema is {fields.any('schema')!r:.60}, not {SCHEMA!r}")
    edition = fields.inner("edition")
    run = Run(
        target=fields.of(str, "target"),
        edition=Edition.of(edition.of(str, "flask"), edition.of(str, "werkzeug")),
        spec_version=fields.of(str, "spec_version"),
        date=fields.of(str, "date"),
        python=fields.of(str, "python"),
        versions=fields.mapping("versions"),
        seed=fields.of(int, "seed"),
        over=fields.of(str, "over"),
        server=fields.of(str, "server", ""),
        profile=fields.of(str, "profile"),
        level=fields.of(str, "level"),
        select=fields.texts("select"),
        seconds=fields.number("seconds"),
        requirements=tuple(_requirement(found) for found in fields.list("requirements")),
        suite_faults=fields.texts("suite_faults"),
    )
    if fields.of(bool, "conforms") != run.conforms:
        raise FieldError("'conforms' contradicts the outcomes of the clauses")
    return run


def _requirement(fields: Fields) -> RequirementResult:
    return RequirementResult(
        id=fields.of(str, "id"),
        level=_member(Level, fields, "level"),
        text=fields.of(str, "text"),
        notes=fields.mapping("notes"),
        applies=fields.of(str, "applies"),
        depends=fields.texts("depends"),
        clauses=tuple(_clause(found) for found in fields.list("clauses")),
    )


def _clause(fields: Fields) -> ClauseResult:
    failure = None
    if "failure" in fields:
        told = fields.inner("failure")
        failure = Failure(**{name: told.of(str, name, "") for name in FAILURE})
    return ClauseResult(
        id=fields.of(str, "id"),
        title=fields.of(str, "title"),
        outcome=_member(Outcome, fields, "outcome"),
        observed=_member(Outcome, fields, "observed") if "observed" in fields else None,
        seconds=fields.number("seconds"),
        schedules=fields.of(int, "schedules", 0),
        is_fact=fields.of(bool, "fact", False),
        value=fields.any("value"),
        kind=fields.of(str, "kind", ""),
        reason=fields.of(str, "reason", ""),
        failure=failure,
        blocked_by=fields.texts("blocked_by"),
    )


def _member(kind: type[E], fields: Fields, name: str) -> E:
    value = fields.of(str, name)
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise FieldError(f"{name} {value!r} is none of {known}") from None
