"""The words and groupings that the reports for people share."""

from __future__ import annotations

from collections import Counter

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import RequirementResult, Run
from flask_conformance.model.requirement import Level

TITLES = {
    Outcome.PASS: "pass",
    Outcome.FAIL: "fail",
    Outcome.CRASH: "crash",
    Outcome.TIMEOUT: "timeout",
    Outcome.BLOCKED: "blocked",
    Outcome.NOT_APPLICABLE: "n/a",
    Outcome.KNOWN: "known",
    Outcome.ERROR: "error",
}
"""The outcomes as column heads, in the order of the columns."""

_KINDS = {
    "edition": "outside the edition that the target claims",
    "fact": "a fact without a value",
}


def columns(run: Run) -> list[Outcome]:
    """The outcomes worth a column: pass and fail always, others where they occur."""
    counts = run.counts()
    return [o for o in TITLES if counts[o] or o in (Outcome.PASS, Outcome.FAIL)]


def subject_line(run: Run) -> str:
    return f"{run.target} ({run.edition})"


def plural(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def tried(run: Run) -> str:
    """In how many orders of their steps workers were run."""
    return f"{run.schedules:,} {'schedule' if run.schedules == 1 else 'schedules'} tried"


def verdict(run: Run) -> str:
    """One sentence: whether the target conforms, and by how many clauses."""
    counts = run.counts()
    if run.has_errors:
        faults = counts[Outcome.ERROR] + len(run.suite_faults)
        return f"No verdict: {plural(faults, 'error')} of the suite itself or of its records."
    if not run.has_verdicts:
        return "Nothing was checked: no clause applies to this target."
    failed = sum(count for outcome, count in counts.items() if outcome.is_failure)
    passed = f"{counts[Outcome.PASS]} of {plural(failed + counts[Outcome.PASS], 'clause')} pass"
    if not failed:
        return f"{run.target} conforms: {passed}."
    if run.conforms:
        required = " and ".join(
            f"every {level.value}" for level in Level if level.reaches(run.require)
        )
        return f"{run.target} conforms, as {required} is met; {passed}."
    return f"{run.target} does not conform: {passed}."


def by_level(run: Run) -> str:
    """The requirements met of those that apply: ``MUST 180/180 · SHOULD 301/310 · MAY 90/97``."""
    parts = []
    for level in Level:
        checked = [r for r in run.requirements if r.level is level and r.is_checked]
        if checked:
            parts.append(f"{level.value} {sum(r.is_met for r in checked)}/{len(checked)}")
    return " · ".join(parts)


def inapplicable_reasons(run: Run) -> Counter[str]:
    """How many clauses gave no verdict, by reason; the editions' intervals count as one."""
    return Counter(
        _KINDS.get(clause.kind, clause.reason)
        for clause in run.clauses()
        if clause.outcome is Outcome.NOT_APPLICABLE
    )


def blocked_by(run: Run, cause: str) -> dict[str, int]:
    """The requirements that a failed one blocks, each with its number of blocked clauses."""
    found = {r.id: sum(cause in c.blocked_by for c in r.clauses) for r in run.requirements}
    return {id: count for id, count in found.items() if count}


def chapter_counts(requirements: list[RequirementResult]) -> Counter[Outcome]:
    return Counter(clause.outcome for found in requirements for clause in found.clauses)


def met(requirements: list[RequirementResult]) -> str:
    """How many of the requirements that apply are met: ``17/18``, or their number."""
    checked = [found for found in requirements if found.is_checked]
    kept = sum(found.is_met for found in checked)
    return f"{kept}/{len(checked)}" if kept < len(checked) else str(len(checked))
