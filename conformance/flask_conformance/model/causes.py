"""Causes: the few things that are wrong, and all that follows from each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Failure, RequirementResult, Run
from flask_conformance.model.requirement import Level

_VALUE = re.compile(r"'[^']*'|\"[^\"]*\"|\b\d+\b")
_ATTRIBUTE = re.compile(r"AttributeError: .*has no attribute")

ALIKE = 2
"""From how many requirements on what fails alike is one cause."""


@dataclass(frozen=True)
class Cause:
    """One thing that is wrong."""

    what: str
    """In the reader's words; for a requirement that fails by itself, its sentence."""
    level: Level
    """The highest of the requirements that it breaks."""
    clauses: int
    requirements: tuple[str, ...]
    """The requirements that it breaks, in the order of the run."""
    chapters: tuple[str, ...]

    @property
    def is_requirement(self) -> bool:
        """Whether it explains nothing but one requirement."""
        return len(self.requirements) == 1


def causes(run: Run) -> list[Cause]:
    """What explains all failures of a run: the gravest first, then what explains most."""
    failing = [
        (result, clause)
        for result in run.requirements
        for clause in result.clauses
        if clause.outcome.is_failure
    ]
    obstacles = run.first_look.obstacles if run.first_look else ()
    whats = {found.need: f"{found.need}: {found.what}" for found in obstacles}
    keys = {
        clause.id: _alike(clause) for _, clause in failing if clause.outcome is not Outcome.BLOCKED
    }
    shared = _shared(failing, keys)
    groups: dict[str, list[tuple[RequirementResult, ClauseResult]]] = {}
    for result, clause in failing:
        groups.setdefault(_key(run, result, clause, keys, shared), []).append((result, clause))
    found = [_cause(key, members, whats) for key, members in groups.items()]
    order = list(Level)
    return sorted(found, key=lambda cause: (order.index(cause.level), -cause.clauses))


def _key(
    run: Run,
    result: RequirementResult,
    clause: ClauseResult,
    keys: dict[str, str],
    shared: frozenset[str],
) -> str:
    """What the clause's failure is put down to: an obstacle, what fails alike, a requirement."""
    if clause.outcome is Outcome.BLOCKED and clause.blocked_by:
        blocker = clause.blocked_by[0]
        below = next((r for r in run.requirements if r.id == blocker), None)
        if below is None:
            return f"need {blocker}"
        first = below.failures[0] if below.failures else None
        return _key(run, below, first, keys, shared) if first else f"requirement {blocker}"
    key = keys.get(clause.id, "")
    return f"alike {key}" if key in shared else f"requirement {result.id}"


def _shared(
    failing: list[tuple[RequirementResult, ClauseResult]], keys: dict[str, str]
) -> frozenset[str]:
    requirements: dict[str, set[str]] = {}
    for result, clause in failing:
        if key := keys.get(clause.id):
            requirements.setdefault(key, set()).add(result.id)
    return frozenset(key for key, ids in requirements.items() if len(ids) >= ALIKE)


def _alike(clause: ClauseResult) -> str:
    """What is the same wherever the same thing goes wrong; empty where nothing is to be told."""
    failure = clause.failure
    if failure is None:
        return ""
    if clause.outcome in (Outcome.TIMEOUT, Outcome.CRASH):
        return failure.got
    if _ATTRIBUTE.match(failure.got):
        return failure.got
    if _is_exception(failure):
        place = f" (raised in {failure.raised})" if failure.raised else ""
        text = _VALUE.sub("…", failure.got) if failure.raised else failure.got
        return f"{text}{place}"
    return f"{failure.got} where {failure.expected} is required" if _is_short(failure) else ""


def _is_exception(failure: Failure) -> bool:
    kind = failure.message.partition(":")[0]
    return failure.got.startswith(kind) and kind.isidentifier() and kind != "AssertionError"


def _is_short(failure: Failure) -> bool:
    texts = (failure.got, failure.expected)
    return all(text and len(text) <= 40 and "\n" not in text for text in texts)


def _cause(
    key: str, members: list[tuple[RequirementResult, ClauseResult]], whats: dict[str, str]
) -> Cause:
    kind, _, rest = key.partition(" ")
    results = list({result.id: result for result, _ in members}.values())
    if kind == "requirement":
        own = next((result for result in results if result.id == rest), results[0])
        what = own.text
        results.sort(key=lambda result: result.id != rest)
    else:
        what = whats.get(rest, f"{rest} is missing" if kind == "need" else rest)
    return Cause(
        what=what,
        level=min((result.level for result in results), key=list(Level).index),
        clauses=len(members),
        requirements=tuple(result.id for result in results),
        chapters=tuple(_chapters(results)),
    )


def _chapters(results: list[RequirementResult]) -> Iterator[str]:
    yield from dict.fromkeys(result.chapter for result in results)
