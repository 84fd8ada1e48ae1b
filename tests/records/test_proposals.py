"""The intervals that a new release asks for."""

from __future__ import annotations

import pytest

from flask_conformance.model.edition import Applicability
from flask_conformance.model.protocol import Status
from flask_conformance.model.requirement import Clause, Level, Requirement
from flask_conformance.records.observations import Observations
from flask_conformance.records.proposals import proposals
from flask_conformance.records.states import FAILS_OUTSIDE, HOLDS_OUTSIDE


def clause(name: str, *flask: str) -> Clause:
    return Clause(name, Applicability(flask), needs=(), is_fact=False)


def requirement(applies: Applicability, *clauses: Clause) -> Requirement:
    return Requirement("paths/slash", Level.MUST, "It holds.", {}, applies, (), (), clauses)


def record(release: str, **words: str) -> Observations:
    return Observations(release, {f"paths/slash::{n}": Status(1, w) for n, w in words.items()})


@pytest.mark.parametrize(
    ("applies", "later", "proposed"),
    [
        (Applicability(), (), ("<3.2",)),
        (Applicability((">=0.9",)), (), (">=0.9,<3.2",)),
        (Applicability((">=0.9",)), ("3.3",), (">=0.9,!=3.2",)),
        (Applicability(("<1.0", ">=2.0")), (), ("<1.0", ">=2.0,<3.2")),
        (Applicability(werkzeug=(">=1",)), (), ("<3.2",)),
    ],
)
def test_what_fails_inside_gets_an_end(
    applies: Applicability, later: tuple[str, ...], proposed: tuple[str, ...]
) -> None:
    required = requirement(applies, clause("a"), clause("b"))
    before, new = record("3.1", a="pass", b="pass"), record("3.2", a="fail", b="fail")

    (proposal,) = proposals([required], before, new, later)

    assert (proposal.clauses, proposal.is_met, proposal.proposed) == ((), False, proposed)


def test_what_holds_again_gets_another_part() -> None:
    required = requirement(Applicability((">=0.9,<2.0",)), clause("a"))
    before, new = record("3.1", a=FAILS_OUTSIDE), record("3.2", a=HOLDS_OUTSIDE)

    (proposal,) = proposals([required], before, new)

    assert (proposal.is_met, proposal.proposed) == (True, (">=0.9,<2.0", ">=3.2"))


def test_some_clauses_get_an_interval_of_their_own() -> None:
    required = requirement(Applicability(), clause("a"), clause("b"), clause("c", ">=2.2"))
    before = record("3.1", a="pass", b="pass", c="pass")
    new = record("3.2", a="fail", b="pass", c="fail")

    all_proposals = list(proposals([required], before, new))

    assert [(one.clauses, one.proposed) for one in all_proposals] == [
        (("a",), ("<3.2",)),
        (("c",), (">=2.2,<3.2",)),
    ]


@pytest.mark.parametrize(
    ("before", "new"),
    [("pass", "pass"), (HOLDS_OUTSIDE, HOLDS_OUTSIDE), (FAILS_OUTSIDE, FAILS_OUTSIDE),
     ("pass", "known"), (HOLDS_OUTSIDE, FAILS_OUTSIDE)],
)  # fmt: skip
def test_what_stays_as_its_interval_says_is_not_proposed(before: str, new: str) -> None:
    required = requirement(Applicability(), clause("a"))

    assert list(proposals([required], record("3.1", a=before), record("3.2", a=new))) == []


def test_a_pre_release_counts_as_its_release() -> None:
    required = requirement(Applicability(), clause("a"))

    (proposal,) = proposals([required], record("3.1", a="pass"), record("3.2rc1", a="fail"))

    assert proposal.proposed == ("<3.2",)
