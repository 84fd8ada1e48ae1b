"""Events: what a subject process is started with, and what it tells, in that order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.requirement import Level

PROTOCOL = 3
"""The version of the events: both sides must have the same."""

ESSENTIAL = ("an application", "an answer")
"""Needs of almost every clause."""


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
    hurry: bool = False
    """Whether a thread of the target was stuck in an earlier process, so that the next ones are
    not waited for as long."""


# In the order in which a subject process sends them.


@dataclass(frozen=True)
class Hello:
    """The subject lives."""

    protocol: int


@dataclass(frozen=True)
class Unusable:
    """The target or an option cannot be used; *message* says why and what to do."""

    message: str


@dataclass(frozen=True)
class Loaded:
    """The target was imported."""

    changed: tuple[str, ...]
    """What it has changed of the interpreter, on which the suite relies too."""


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

    @property
    def stops_most(self) -> str:
        """What keeps most clauses from being asked, and what to do about it; empty if nothing."""
        found = {gap.need: gap.what for gap in self.obstacles}
        essential = (f"{need}: {found[need]}" for need in ESSENTIAL if need in found)
        return self.advice or next(essential, "")


@dataclass(frozen=True)
class Looked:
    """The target was looked over, which takes a moment; to list the clauses takes longer."""

    first_look: FirstLook


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
    logged: str = ""
    """The exception that the application logged, such as that behind a page of status 500."""
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


Event = Hello | Unusable | Loaded | Looked | Broken | Start | Begin | Result | Stopped | End

KINDS = (Hello, Unusable, Loaded, Looked, Broken, Start, Begin, Result, Stopped, End)

EVENTS: Mapping[str, type[Event]] = {kind.__name__.lower(): kind for kind in KINDS}
"""The events by the name that each carries as ``event``."""
