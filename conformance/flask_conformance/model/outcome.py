"""Outcomes: what may become of a clause in a run."""

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
    """It failed, and a requirement that it depends on failed too."""
    NOT_APPLICABLE = "not-applicable"
    """Outside the target's edition, or a capability that it does not claim."""
    KNOWN = "known"
    """It failed as a recorded deviation says it does."""
    ERROR = "error"
    """The suite's own fault, or a recorded deviation that no longer fails."""

    @property
    def is_failure(self) -> bool:
        """Whether the clause did what its requirement forbids."""
        return self in (Outcome.FAIL, Outcome.CRASH, Outcome.TIMEOUT, Outcome.BLOCKED)
