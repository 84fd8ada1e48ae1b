"""What subjects tell and results hold, as types: events, results, records.

All JSON of the project has these forms. They are plain dataclasses, since the subject side, which
is installed beside old pins, writes events with the standard library alone; the supervising side
reads, checks and describes them with :mod:`flask_conformance.codec`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.requirement import Level

PROTOCOL = 2
"""The version of the events: both sides must have the same."""


@dataclass(frozen=True)
class Instructions:
    """What a subject process is started with."""

    events: int
    """The descriptor to write events to."""
    share: int
    shares: int
    first: int
    """How many clauses of the share are over already."""
    options: tuple[str, ...]
    """For pytest."""


# Events, in the order in which a subject process sends them.


@dataclass(frozen=True)
class Hello:
    """The subject lives."""

    protocol: int


@dataclass(frozen=True)
class Unusable:
    """The target or an option cannot be used; *message* says why and what to do."""

    message: str


@dataclass(frozen=True)
class Broken:
    """A part of the spec cannot be collected."""

    where: str
    message: str


@dataclass(frozen=True)
class ListedRequirement:
    """A requirement of which clauses were collected."""

    id: str
    level: Level
    text: str
    notes: Mapping[str, str]
    applies: str
    """The interval in words."""
    depends: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedClause:
    """A clause, or one case of it, that was collected."""

    id: str
    title: str
    requirement: str
    share: int
    """Which of the subjects runs it; the one behind all others is a patched process."""
    is_fact: bool = False
    kind: str = ""
    """Why it is not run: ``edition``, ``package``, ``capability`` or ``blocked``."""
    reason: str = ""
    outside: str = ""
    """Set where it is run although the target's edition lies outside of its interval."""


@dataclass(frozen=True)
class Obstacle:
    """Something that a target lacks or cannot do, and without which clauses cannot be asked."""

    need: str
    """Such as ``flask.Flask``, ``an application``, ``an answer``."""
    what: str
    """What was found instead, in the reader's words."""


@dataclass(frozen=True)
class FirstLook:
    """What a target offers, seen before any clause runs."""

    own: tuple[str, ...]
    """Flask's names, and Werkzeug's parts, that the target defines itself."""
    borrowed: Mapping[str, str]
    """Those that it hands on, by name: from which package."""
    missing: tuple[str, ...]
    """Flask's names of the edition that it does not offer, and those of parts that it offers."""
    application: str = ""
    """How an application is made: ``with an import name``, ``without``; empty if it cannot be."""
    answer: str = ""
    """The status of the answer to one request; empty if there was none."""
    obstacles: tuple[Obstacle, ...] = ()
    advice: str = ""
    """What to say on the command line, where that would help."""


@dataclass(frozen=True)
class Start:
    """All that there is to run, before the first clause."""

    target: str
    edition: Edition
    python: str
    seed: int
    over: str
    server: str
    versions: Mapping[str, str]
    first_look: FirstLook
    declared: Mapping[str, str]
    """What the target says that it lacks, each with the reason."""
    requirements: tuple[ListedRequirement, ...]
    clauses: tuple[ListedClause, ...]


@dataclass(frozen=True)
class Begin:
    """A clause begins."""

    clause: str


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
class Result:
    """What became of the clause that had begun."""

    clause: str
    outcome: Outcome
    seconds: float = 0.0
    schedules: int = 0
    kind: str = ""
    reason: str = ""
    value: Any = None
    failure: Failure | None = None
    blocked_by: str = ""
    """What the target lacks, where that ended the clause."""


@dataclass(frozen=True)
class Stopped:
    """Something wanted to end the run."""


@dataclass(frozen=True)
class End:
    """Every clause of the share is over."""


Event = Hello | Unusable | Broken | Start | Begin | Result | Stopped | End

EVENTS: Mapping[str, type[Event]] = {
    kind.__name__.lower(): kind
    for kind in (Hello, Unusable, Broken, Start, Begin, Result, Stopped, End)
}
"""The events by the name that each carries as ``event``."""


# Results: what a whole run becomes.


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
        return any(clause.outcome not in _UNJUDGED for clause in self.clauses)

    @property
    def is_failed(self) -> bool:
        return any(clause.outcome.is_failure for clause in self.clauses)

    @property
    def is_met(self) -> bool:
        """Whether clauses passed, and all others pass too, or are known not to."""
        outcomes = {clause.outcome for clause in self.clauses}
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


# Records: what releases and targets were seen to do, small enough to be reviewed.


@dataclass(frozen=True)
class Status:
    """How many clauses are alike, and what they are."""

    number: int
    word: str
    """An outcome's value, or one of the two words for what lies outside of an interval."""


@dataclass(frozen=True)
class Record:
    """What one release or target does, whatever was asked of it."""

    name: str
    statuses: Mapping[str, Status]
    """By the id of a requirement whose clauses are all alike, else of a clause whose cases are
    all alike, else of a case."""
    known: Mapping[str, str] = field(default_factory=dict)
    """Deviations: by clause id, the reason."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Recorded values, by clause id."""


@dataclass(frozen=True)
class Releases:
    """The releases and pairs of which there are records, oldest first: ``releases.json``."""

    releases: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """Clauses that were always seen alike, and in which releases they were seen how."""

    number: int
    """How many clauses these are."""
    seen: Mapping[str, str]
    """By word, as in :class:`Status`, the releases: ``all``, ``0.9 on``, ``0.3 to 0.8.1``."""


@dataclass(frozen=True)
class Told:
    """A value that a fact recorded, or the reason of a deviation, and the releases of it."""

    what: Any
    releases: str


@dataclass(frozen=True)
class ChapterRecord:
    """All releases' records of one chapter: a reviewed file of ``results/``."""

    statuses: Mapping[str, Line]
    known: Mapping[str, tuple[Told, ...]] = field(default_factory=dict)
    facts: Mapping[str, tuple[Told, ...]] = field(default_factory=dict)
