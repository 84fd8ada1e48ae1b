"""A run: what became of every clause, and what that says of the target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.requirement import Level


@dataclass(frozen=True)
class Failure:
    """How a clause failed: what its requirement expected, and what came instead."""

    expected: str
    got: str
    message: str = ""
    """The whole message, as far as it is of bearable length."""
    where: str = ""
    """File and line of the clause."""
    raised: str = ""
    """File and line where the exception was raised, if that is elsewhere."""
    schedule: str = ""
    """The order of the workers' steps in which it fails by itself, such as ``0110``."""
    timeline: str = ""
    """What the workers did, a line for each step, under a line that says which schedule it is."""
    again: str = ""
    """The command that runs the clause again, in that schedule alone."""


@dataclass(frozen=True)
class ClauseResult:
    """What became of one clause."""

    id: str
    title: str
    outcome: Outcome
    observed: Outcome | None = None
    """What it showed outside of its interval, where it was run there; no verdict."""
    seconds: float = 0.0
    schedules: int = 0
    """In how many orders of their steps its workers were run."""
    is_fact: bool = False
    value: Any = None
    """What a fact recorded."""
    kind: str = ""
    """Why it does not apply: ``edition``, ``package``, ``capability``, ``skipped``, ``fact``."""
    reason: str = ""
    """Why it does not apply, or why its deviation is known."""
    failure: Failure | None = None
    blocked_by: tuple[str, ...] = ()
    """The failed requirements without which it cannot hold."""


@dataclass(frozen=True)
class RequirementResult:
    """One requirement, as the subject knows it, with the results of its clauses."""

    id: str
    level: Level
    text: str
    notes: Mapping[str, str]
    applies: str
    depends: tuple[str, ...]
    clauses: tuple[ClauseResult, ...]

    @property
    def chapter(self) -> str:
        return self.id.partition("/")[0]

    @property
    def failures(self) -> tuple[ClauseResult, ...]:
        """The clauses that failed by themselves: not blocked ones."""
        return tuple(
            clause
            for clause in self.clauses
            if clause.outcome.is_failure and clause.outcome is not Outcome.BLOCKED
        )

    @property
    def is_met(self) -> bool:
        return not any(clause.outcome.is_failure for clause in self.clauses)

    @property
    def is_checked(self) -> bool:
        """Whether at least one clause applied."""
        return any(clause.outcome is not Outcome.NOT_APPLICABLE for clause in self.clauses)


@dataclass(frozen=True)
class Run:
    """The results of one run of the spec on one target."""

    target: str
    edition: Edition
    spec_version: str
    date: str
    """When it began: ISO 8601, UTC."""
    python: str
    versions: Mapping[str, str]
    seed: int
    over: str
    profile: str
    level: str
    select: tuple[str, ...]
    seconds: float
    requirements: tuple[RequirementResult, ...]
    suite_faults: tuple[str, ...] = field(default=())
    """What of the suite itself could not be used, such as a chapter file that does not load."""
    server: str = ""
    """The server over which requests went; empty in-process."""
    asked: str = ""
    """The target as it was named on the command line, such as ``./framework.py``."""

    def clauses(self) -> Iterator[ClauseResult]:
        for requirement in self.requirements:
            yield from requirement.clauses

    def counts(self) -> Counter[Outcome]:
        return Counter(clause.outcome for clause in self.clauses())

    @property
    def schedules(self) -> int:
        """How many orders of steps were tried by all clauses together."""
        return sum(clause.schedules for clause in self.clauses())

    def chapters(self) -> dict[str, list[RequirementResult]]:
        """The requirements by chapter, in the order of the run."""
        found: dict[str, list[RequirementResult]] = {}
        for requirement in self.requirements:
            found.setdefault(requirement.chapter, []).append(requirement)
        return found

    @property
    def way(self) -> str:
        """How requests reached the target: ``over wsgi``, or ``over http (waitress)``."""
        return f"over {self.over} ({self.server})" if self.server else f"over {self.over}"

    @property
    def failed(self) -> list[RequirementResult]:
        """The requirements with clauses that failed by themselves."""
        return [requirement for requirement in self.requirements if requirement.failures]

    @property
    def has_verdicts(self) -> bool:
        """Whether any clause applied to the target at all."""
        return any(requirement.is_checked for requirement in self.requirements)

    @property
    def has_errors(self) -> bool:
        """Whether the suite itself is at fault, or a recorded deviation is out of date."""
        return bool(self.suite_faults) or Outcome.ERROR in self.counts()

    @property
    def conforms(self) -> bool:
        """Whether every MUST that applies is met, by a suite that worked."""
        unmet = (not found.is_met for found in self.requirements if found.level is Level.MUST)
        return not self.has_errors and not any(unmet)
