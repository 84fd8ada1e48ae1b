"""Outcomes of a clause, and the verdict of a run."""

from __future__ import annotations

from enum import Enum


class Outcome(str, Enum):
    """What became of a clause. The values are those of the JSON results."""

    PASS = "pass"
    FAIL = "fail"
    CRASH = "crash"
    """The subject process died while the clause ran."""
    TIMEOUT = "timeout"
    """The clause was still running at its time limit."""
    BLOCKED = "blocked"
    """What it needs is missing or broken: not run, or failed below another failed requirement."""
    NOT_APPLICABLE = "not-applicable"
    """Outside the target's edition, or a capability that it does not claim."""
    KNOWN = "known"
    """It failed as a recorded deviation says it does."""
    ERROR = "error"
    """The suite's own fault."""

    @property
    def is_failure(self) -> bool:
        """Whether the clause did what its requirement forbids."""
        return self in (Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT, Outcome.BLOCKED)


class Verdict(str, Enum):
    """What a whole run says of its target."""

    CONFORMS = "conforms"
    DEVIATES = "deviates"
    NONE = "none"
    """Nothing was judged, the suite failed, or the run ended early."""
