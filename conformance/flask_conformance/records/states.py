"""What a record says of a whole clause, requirement or choice of clauses, in one word."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from flask_conformance.model.outcome import Outcome

HOLDS_OUTSIDE, FAILS_OUTSIDE = "(holds)", "(fails)"
"""What a clause shows in an edition outside of its interval; neither is a verdict, and a file of
records has two thousand of them."""


class State(str, Enum):
    """The value is the letter that stands for it in compact tables."""

    MET = "M"
    PARTLY = "P"
    """Met by the clauses that are in force; the others hold in other editions alone."""
    KNOWN = "K"
    FAILS = "F"
    OTHERWISE = "O"
    SAME = "S"
    NOT_APPLICABLE = "N"
    UNSEEN = "."

    @property
    def meaning(self) -> str:
        return MEANINGS[self]

    @property
    def holds(self) -> bool | None:
        """Whether the framework does what is said, asked to or not; None: nobody saw."""
        if self in (State.NOT_APPLICABLE, State.UNSEEN):
            return None
        return self in (State.MET, State.PARTLY, State.SAME)


MEANINGS = {
    State.MET: "in force and met",
    State.PARTLY: "in force and met; some of its clauses hold in other releases alone",
    State.KNOWN: "in force, with a known deviation",
    State.FAILS: "in force and not met",
    State.OTHERWISE: "outside of its interval, and behaves otherwise",
    State.SAME: "outside of its interval, and behaves the same",
    State.NOT_APPLICABLE: "not applicable",
    State.UNSEEN: "no record",
}

_FAILURES = {outcome.value for outcome in Outcome if outcome.is_failure} | {Outcome.ERROR.value}


def state_of(words: Iterable[str]) -> State:
    """One state for the statuses of all clauses or cases concerned."""
    statuses = set(words)
    if statuses & _FAILURES:
        return State.FAILS
    if Outcome.KNOWN.value in statuses:
        return State.KNOWN
    if Outcome.PASS.value in statuses:
        return State.PARTLY if FAILS_OUTSIDE in statuses else State.MET
    if FAILS_OUTSIDE in statuses:
        return State.OTHERWISE
    if HOLDS_OUTSIDE in statuses:
        return State.SAME
    return State.NOT_APPLICABLE if statuses else State.UNSEEN
