"""The words and groupings that the reports for people share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from flask_conformance.model.edition import NEWEST
from flask_conformance.model.outcome import Outcome, Verdict
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

_WAITING = {Outcome.PASS, Outcome.BLOCKED, Outcome.NOT_APPLICABLE, Outcome.KNOWN}

MOST_OWN = 3
"""Names of a target's own that are told one by one where all of it holds."""


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


def unmeasured(run: Run) -> str:
    """That the spec was measured on nothing as new as the target; empty if it was."""
    if not run.edition.is_newer_than_known:
        return ""
    return f"Newer than all that the spec was measured on, up to {NEWEST}."


def verdict(run: Run) -> str:
    """One sentence: what the run says of the target, and beside it what it does not say."""
    counts = run.counts()
    failed = sum(count for outcome, count in counts.items() if outcome.is_failure)
    passed = f"{counts[Outcome.PASS]} of {plural(failed + counts[Outcome.PASS], 'clause')} pass"
    beside = "".join(f", {text}" for text in _beside(run))
    if run.verdict is Verdict.CONFORMS:
        if not failed:
            return f"{run.target} conforms{beside}: {passed}."
        levels = [f"every {level.value}" for level in Level if level.reaches(run.require)]
        return f"{run.target} conforms{beside}, as {' and '.join(levels)} is met; {passed}."
    if run.verdict is Verdict.DEVIATES and run.edition.is_newer_than_known:
        # Nobody has measured yet what it should do.
        number = plural(len(run.failed), "requirement")
        return (
            f"{run.target} differs from {NEWEST}, the newest known, in {number}{beside}: {passed}."
        )
    if run.verdict is Verdict.DEVIATES:
        return f"{run.target} does not conform{beside}: {passed}."
    return f"No verdict: {_why_none(run)}{beside}."


def _why_none(run: Run) -> str:
    counts = run.counts()
    if run.incomplete:
        return run.incomplete
    if run.has_errors:
        faults = counts[Outcome.ERROR] + len(run.suite_faults)
        stale = sum(clause.kind == "stale" for clause in run.clauses())
        if stale == faults:
            verb = "is" if stale == 1 else "are"
            return f"{plural(stale, 'known deviation')} {verb} none any more"
        return f"{plural(faults, 'error')} of the suite itself"
    if counts[Outcome.BLOCKED]:
        return f"nothing could be asked of {run.target}, for want of what stands above"
    return f"nothing was asked of {run.target} that applies to it"


def _beside(run: Run) -> Iterator[str]:
    """What stands beside a verdict, in numbers."""
    counts = run.counts()
    if counts[Outcome.KNOWN]:
        yield f"{counts[Outcome.KNOWN]} known"
    if declared := {clause.reason for clause in run.clauses() if clause.kind == "capability"}:
        number = sum(clause.kind == "capability" for clause in run.clauses())
        gaps = plural(len(declared), "gap")
        yield f"{gaps} declared ({plural(number, 'clause')})"
    if run.incomplete and run.verdict is not Verdict.NONE:
        yield f"incomplete ({run.incomplete})"


def by_level(run: Run) -> str:
    """The requirements met of those that apply: ``MUST 180/180 · SHOULD 301/310 · MAY 90/97``."""
    parts = []
    for level in Level:
        checked = [r for r in run.requirements if r.level is level and r.is_judged]
        if checked:
            parts.append(f"{level.value} {sum(r.is_met for r in checked)}/{len(checked)}")
    return " · ".join(parts)


def what_holds(run: Run) -> str:
    """How much holds, where nothing fails that could be asked and the rest waits for what is
    missing; else nothing."""
    counts = run.counts()
    if set(counts) - _WAITING or not {Outcome.PASS, Outcome.BLOCKED} <= set(counts):
        return ""
    holding = sum(any(c.outcome is Outcome.PASS for c in r.clauses) for r in run.requirements)
    own = run.first_look.own if run.first_look else ()
    of = ", ".join(own) if 0 < len(own) <= MOST_OWN else "it"
    passed = plural(counts[Outcome.PASS], "clause")
    return f"All that could be asked of {of} holds: {passed} of {plural(holding, 'requirement')}."


def inapplicable_reasons(run: Run) -> Counter[str]:
    """How many clauses gave no verdict, by reason; the editions' intervals count as one."""
    return Counter(
        _KINDS.get(clause.kind, clause.reason)
        for clause in run.clauses()
        if clause.outcome is Outcome.NOT_APPLICABLE
    )


def missing_needs(run: Run) -> Counter[str]:
    """How many clauses are blocked by what the target lacks, name by name; those that a failed
    requirement blocks are told with it.
    """
    return Counter(
        ", ".join(needs)
        for clause in run.clauses()
        if clause.outcome is Outcome.BLOCKED
        and (needs := [need for need in clause.blocked_by if "/" not in need])
    )


def blocked_by(run: Run, cause: str) -> dict[str, int]:
    """The requirements that a failed one blocks, each with its number of blocked clauses."""
    counts = {r.id: sum(cause in c.blocked_by for c in r.clauses) for r in run.requirements}
    return {id: count for id, count in counts.items() if count}


def chapter_counts(requirements: list[RequirementResult]) -> Counter[Outcome]:
    return Counter(clause.outcome for result in requirements for clause in result.clauses)


def met(requirements: list[RequirementResult]) -> str:
    """How many of the requirements that apply are met: ``17/18``, or their number."""
    checked = [result for result in requirements if result.is_judged]
    number = sum(result.is_met for result in checked)
    return f"{number}/{len(checked)}" if number < len(checked) else str(len(checked))
