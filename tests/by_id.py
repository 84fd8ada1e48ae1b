"""Results by the id of their clause."""

from __future__ import annotations

from flask_conformance.model.protocol import ClauseResult, Run


def by_id(run: Run) -> dict[str, ClauseResult]:
    return {clause.id: clause for clause in run.clauses()}
