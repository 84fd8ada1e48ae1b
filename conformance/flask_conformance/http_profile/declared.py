"""What a target declares of itself, applied to what was seen of it from outside."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run


def as_declared(run: Run, lacks: Mapping[str, str], known: Mapping[str, str]) -> Run:
    """The run, as what the target declares has it judged."""
    known = {id.partition("::")[0]: reason for id, reason in known.items()}
    requirements = tuple(
        dataclasses.replace(
            one, clauses=tuple(_judged(one, clause, lacks, known) for clause in one.clauses)
        )
        for one in run.requirements
    )
    return dataclasses.replace(run, requirements=requirements)


def _judged(
    one: RequirementResult,
    clause: ClauseResult,
    lacks: Mapping[str, str],
    known: Mapping[str, str],
) -> ClauseResult:
    for name in (one.id, one.chapter):
        if reason := lacks.get(name):
            return dataclasses.replace(
                clause,
                outcome=Outcome.NOT_APPLICABLE,
                kind="capability",
                reason=reason,
                failure=None,
                blocked_by=(),
            )
    if clause.outcome in (Outcome.FAIL, Outcome.TIMEOUT) and one.id in known:
        return dataclasses.replace(
            clause, outcome=Outcome.KNOWN, reason=known[one.id], failure=None
        )
    return clause
