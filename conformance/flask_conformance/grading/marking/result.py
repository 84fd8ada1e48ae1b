"""What a grading gives: the form of result files, whose JSON Schema is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from flask_conformance.grading.slug import slug


class Status(str, Enum):
    """What became of a submission."""

    GRADED = "graded"
    UNGRADABLE = "ungradable"
    """It could not be run at all; the reason says why. That is no zero."""
    FAULT = "fault"
    """The grader failed; the submission is to be graded again."""


class CheckStatus(str, Enum):
    """What became of a check, or of a requirement."""

    MET = "met"
    LENT = "lent"
    """Met with a ready part in the place of a broken one."""
    FAILED = "failed"
    BLOCKED = "blocked"
    """What it needs is missing or failed."""
    NOT_APPLICABLE = "not-applicable"
    """Not required in the edition that the submission follows."""

    @property
    def earns(self) -> bool:
        return self in (CheckStatus.MET, CheckStatus.LENT)


@dataclass(frozen=True)
class CheckResult:
    """One sealed check, or one requirement whose clauses ran beside the submission."""

    id: str
    status: CheckStatus
    cause: str = ""
    """What blocks it, or which part was lent."""
    step: str = ""
    expected: str = ""
    got: str = ""
    timeline: str = ""
    script: str = ""
    """Repeats it without the grader."""


@dataclass(frozen=True)
class ItemResult:
    """One item of the rubric."""

    id: str
    title: str
    points: float
    earned: float
    hidden: bool
    bonus: bool
    hint: str
    checks: tuple[CheckResult, ...]
    requirements: tuple[CheckResult, ...] = ()
    """What their clauses said, which a submission can forge: never more than the checks earn."""
    sealed: bool = True
    """Whether checks decide. If not, all the points can be forged."""

    @property
    def is_met(self) -> bool:
        return all(c.status.earns or c.status is CheckStatus.NOT_APPLICABLE for c in self.parts)

    @property
    def parts(self) -> tuple[CheckResult, ...]:
        return (*self.checks, *self.requirements)

    @property
    def is_asked(self) -> bool:
        """Whether it is required in the edition that the submission follows."""
        deciding = self.checks if self.sealed else self.requirements
        return any(c.status is not CheckStatus.NOT_APPLICABLE for c in deciding)


@dataclass(frozen=True)
class Flag:
    """Something that a teacher should look at; it costs no points."""

    what: str
    evidence: str


@dataclass(frozen=True)
class Result:
    """What became of one submission."""

    name: str
    key: str
    """A digest of its content."""
    rubric: str
    seed: int
    own_seed: str
    """What was drawn for it was drawn from this."""
    status: Status
    reason: str = ""
    """Why there is no score."""
    score: float = 0.0
    points: float = 0.0
    """What the rubric is worth without bonus."""
    edition: str = ""
    """The edition that fits the submission best."""
    own_names: Mapping[str, str] = field(default_factory=dict)
    """Its own name for each that was recognised under another."""
    missing: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    """What is wrong, each once, with how many checks it blocks."""
    items: tuple[ItemResult, ...] = ()
    printed: str = ""
    """The beginning of what it printed when its visible items ran."""
    limits: tuple[str, ...] = ()
    """The limits that it hit."""
    flags: tuple[Flag, ...] = ()

    @property
    def slug(self) -> str:
        return slug(self.name, self.key)
