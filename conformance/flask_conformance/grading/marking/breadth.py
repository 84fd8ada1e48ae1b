"""Requirements whose clauses run beside a submission: breadth and feedback, and no proof."""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Mapping
from typing import Any

from flask_conformance.catalogue.load import find
from flask_conformance.grading.marking.bench import Observations
from flask_conformance.grading.marking.plan import Plan, PlannedCheck
from flask_conformance.grading.marking.result import CheckResult, CheckStatus
from flask_conformance.grading.marking.steady import steady
from flask_conformance.grading.rubrics import NAMES, Rubric
from flask_conformance.model.blocking import with_blocked
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Failure, RequirementResult
from flask_conformance.model.requirement import Requirement
from flask_conformance.sandbox.protocol import Job

LONGEST = 600
"""Characters of each text that a fork told."""


def plan_clauses(rubric: Rubric, seed: str, *, hidden: bool) -> Plan:
    """By requirement of the visible, or the hidden, items, what runs its clauses."""
    number = int(hashlib.sha256(seed.encode()).hexdigest()[:8], 16)
    return {
        id: PlannedCheck(item.id, id, ({"kind": "clauses", "requirement": id, "seed": number},))
        for item in rubric.items
        if item.hidden == hidden
        for id in item.requirements
    }


def required_clauses(shown: Mapping[str, list[Any]]) -> dict[str, tuple[str, ...]]:
    """By requirement, the clauses that the reference meets: what a submission is held to."""
    return {
        id: tuple(one["clause"] for one in results[0] if one["outcome"] == Outcome.PASS.value)
        for id, results in shown.items()
    }


def unmet_clauses(shown: Mapping[str, list[Any]]) -> dict[str, list[str]]:
    """By requirement, the clauses that the reference should meet and does not."""
    excused = (Outcome.PASS.value, Outcome.NOT_APPLICABLE.value)
    return {
        id: [one["clause"] for one in results[0] if one["outcome"] not in excused]
        for id, results in shown.items()
    }


def judge_clauses(
    plan: Plan, due: Mapping[str, tuple[str, ...]], observations: Observations, job: Job
) -> dict[str, CheckResult]:
    """What became of each requirement, as far as the fork can be believed."""
    results = [
        _requirement(
            known(id), due[id], _by_clause(observations, id), observations.deaths.get(id, "")
        )
        for id in plan
    ]
    seeds = {id: planned.programs[0]["seed"] for id, planned in plan.items()}
    target = _target(job.modules[0], observations.own)
    return {
        result.id: _concluded(result, target, seeds[result.id]) for result in with_blocked(results)
    }


def known(id: str) -> Requirement:
    """The requirement, which the rubric's reader has found."""
    entry = find(id)
    assert entry is not None
    return entry.requirement


def _by_clause(observations: Observations, id: str) -> dict[str, dict[str, str]]:
    """What was told of each clause, in texts of bounded size."""
    programs = observations.by_check.get(id) or [None]
    clauses = programs[0] if isinstance(programs[0], list) else []
    return {
        str(one["clause"]): {
            str(name): steady(text[:LONGEST]) for name, text in one.items() if isinstance(text, str)
        }
        for one in clauses
        if isinstance(one, dict) and isinstance(one.get("clause"), str)
    }


def _requirement(
    requirement: Requirement, due: tuple[str, ...], by_clause: dict[str, dict[str, str]], death: str
) -> RequirementResult:
    titles = {clause.name: clause.title for clause in requirement.clauses}
    clauses = []
    for id in due:
        name, _, case = id.partition("::")[2].partition("[")
        title = titles.get(name, name) + (f" [{case}" if case else "")
        clauses.append(_clause(id, title, by_clause.get(id, {}), death))
    return RequirementResult(
        requirement.id,
        requirement.level,
        requirement.text,
        requirement.notes,
        str(requirement.applies),
        requirement.depends,
        tuple(clauses),
    )


def _clause(id: str, title: str, texts: dict[str, str], death: str) -> ClauseResult:
    outcome = texts.get("outcome", "")
    if outcome == Outcome.PASS.value:
        return ClauseResult(id, title, Outcome.PASS)
    if lacks := texts.get("lacks"):
        cause = f"{lacks} was not recognised" if outcome == Outcome.BLOCKED.value else lacks
        return ClauseResult(id, title, Outcome.BLOCKED, blocked_by=(cause,))
    expected = texts.get("expected") or "a verdict"
    got = texts.get("got") or death or "none"
    failure = Failure(expected, got, got, timeline=texts.get("timeline", ""))
    return ClauseResult(id, title, Outcome.FAIL, failure=failure)


def _concluded(result: RequirementResult, target: list[str], seed: int) -> CheckResult:
    for clause in result.failures:
        assert clause.failure is not None
        return CheckResult(
            result.id,
            CheckStatus.FAILED,
            step=f"{result.text.replace('``', '')} Here: {clause.title}",
            expected=clause.failure.expected,
            got=clause.failure.got,
            timeline=clause.failure.timeline,
            script=_command(clause.id, target, seed),
        )
    for clause in result.clauses:
        if clause.outcome is Outcome.BLOCKED:
            return CheckResult(
                result.id, CheckStatus.BLOCKED, cause=" and ".join(clause.blocked_by)
            )
    return CheckResult(result.id, CheckStatus.MET)


def _target(module: str, own: Mapping[str, str]) -> list[str]:
    """The submission as an argument, with its own names, which the fork told."""
    words = [module]
    for name in sorted(own.keys() & set(NAMES)):
        if own[name].isidentifier() and len(own[name]) < LONGEST:
            words += ["--name", f"{name}={own[name]}"]
    return words


def _command(clause: str, target: list[str], seed: int) -> str:
    """What repeats the clause where the submission lies."""
    # Without the first look, which would leave out what an unusual answer lacks.
    words = ["flask-conformance", "run", *target, "--all"]
    words += ["--select", clause, "--seed", str(seed)]
    return shlex.join(words) + "\n"
