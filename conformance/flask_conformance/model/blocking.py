"""Which failures are only the consequence of another requirement's failure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import RequirementResult

OUTDATED = "outdated"
"""The kind of a clause that passes although a deviation of it is recorded: nobody's consequence."""


def with_blocked(requirements: Sequence[RequirementResult]) -> tuple[RequirementResult, ...]:
    """The same results, with ``fail`` turned to ``blocked`` below a failed requirement.

    The order of the results plays no part. Two failed requirements that depend on each other
    block neither, so that a failure never hides behind itself.
    """
    depends = {result.id: result.depends for result in requirements}
    broken = {result.id for result in requirements if result.failures}
    needed = {id: _all_below(id, depends) for id in depends}
    blockers = {
        id: {below for below in needed[id] & broken if id not in needed[below]} for id in depends
    }
    return tuple(
        _blocked(result, tuple(sorted(id for id in blockers[result.id] if not blockers[id])))
        for result in requirements
    )


def _all_below(id: str, depends: Mapping[str, Sequence[str]]) -> set[str]:
    """Every requirement on which *id* depends, directly or through others."""
    all_below: set[str] = set()
    waiting = list(depends.get(id, ()))
    while waiting:
        below = waiting.pop()
        if below not in all_below:
            all_below.add(below)
            waiting.extend(depends.get(below, ()))
    return all_below


def _blocked(requirement: RequirementResult, causes: tuple[str, ...]) -> RequirementResult:
    if not causes:
        return requirement
    clauses = tuple(
        replace(clause, outcome=Outcome.BLOCKED, blocked_by=causes)
        if clause.outcome is Outcome.FAIL and clause.kind != OUTDATED
        else clause
        for clause in requirement.clauses
    )
    return replace(requirement, clauses=clauses)
