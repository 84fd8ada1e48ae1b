"""Results: what a whole run becomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.protocol.events import Failure, FirstLook
from flask_conformance.model.requirement import Level


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


_UNJUDGED = frozenset({Outcome.NOT_APPLICABLE, Outcome.KNOWN})
_RUN = frozenset({Outcome.PASS, Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT})


def _is_gone(clause: ClauseResult) -> bool:
    """Whether asking for a fact ended the process, or did not end."""
    return clause.outcome in (Outcome.CRASH, Outcome.TIMEOUT)


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
    def is_judged(self) -> bool:
        """Whether at least one clause gave a verdict, or should have."""
        return any(clause.outcome not in _UNJUDGED for clause in self._verdicts)

    @property
    def _verdicts(self) -> list[ClauseResult]:
        """The clauses that give a verdict: a fact that was recorded meets nothing."""
        return [clause for clause in self.clauses if not clause.is_fact or _is_gone(clause)]

    @property
    def is_failed(self) -> bool:
        return any(clause.outcome.is_failure for clause in self.clauses)

    @property
    def is_met(self) -> bool:
        """Whether clauses passed, and all others pass too, or are known not to."""
        outcomes = {clause.outcome for clause in self._verdicts}
        return Outcome.PASS in outcomes and not self.is_failed and Outcome.ERROR not in outcomes


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
    """Distributions that were installed beside the target."""
    seed: int
    over: str
    profile: str
    level: Level
    """The lowest level that was checked."""
    select: tuple[str, ...]
    seconds: float
    requirements: tuple[RequirementResult, ...]
    require: Level = Level.MUST
    """The lowest level of which no requirement may fail."""
    suite_faults: tuple[str, ...] = field(default=())
    """What of the suite itself could not be used, such as a chapter file that does not load."""
    server: str = ""
    """The server over which requests went; empty in-process."""
    asked: str = ""
    """The target as it was named on the command line, such as ``./framework.py``."""
    extensions: tuple[str, ...] = ()
    """What ``--with`` put on every application, or executed first."""
    names: tuple[str, ...] = ()
    """The target's own names for Flask's, each as ``Flask=MiniFlask``."""
    first_look: FirstLook | None = None
    declared: Mapping[str, str] = field(default_factory=dict)
    """What the target says that it lacks, each with the reason."""
    incomplete: str = ""
    """Why the run ended before every clause was over; empty if it did not."""

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
        by_chapter: dict[str, list[RequirementResult]] = {}
        for requirement in self.requirements:
            by_chapter.setdefault(requirement.chapter, []).append(requirement)
        return by_chapter

    @property
    def way(self) -> str:
        """How requests reached the target: ``over wsgi``, or ``over http (waitress)``."""
        return f"over {self.over} ({self.server})" if self.server else f"over {self.over}"

    @property
    def failed(self) -> list[RequirementResult]:
        """The requirements with clauses that failed by themselves."""
        return [requirement for requirement in self.requirements if requirement.failures]

    @property
    def has_errors(self) -> bool:
        """Whether the suite itself is at fault."""
        return bool(self.suite_faults) or Outcome.ERROR in self.counts()

    @property
    def verdict(self) -> Verdict:
        """Deviates where something that is required failed, whatever else happened; conforms
        where something was judged, by a suite that worked to the end. Where nothing was asked of
        the required level, all that was asked is required.
        """
        judged = [r for r in self.requirements if r.is_judged]
        required = [r for r in judged if r.level.reaches(self.require)] or judged
        if not _RUN & self.counts().keys():
            return Verdict.NONE
        if any(result.is_failed for result in required):
            return Verdict.DEVIATES
        return Verdict.NONE if self.has_errors or self.incomplete else Verdict.CONFORMS
