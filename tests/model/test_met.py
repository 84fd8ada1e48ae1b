"""When a requirement counts as asked, and as met."""

from __future__ import annotations

import pytest

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult
from flask_conformance.model.requirement import Level

PASSES = ClauseResult("a/x::0", "it", Outcome.PASS)
FAILS = ClauseResult("a/x::1", "it", Outcome.FAIL)
RECORDED = ClauseResult("a/x::2", "it", Outcome.PASS, is_fact=True, value=404)
NOT_RECORDED = ClauseResult("a/x::3", "it", Outcome.BLOCKED, is_fact=True)
ENDLESS = ClauseResult("a/x::4", "it", Outcome.TIMEOUT, is_fact=True)


@pytest.mark.parametrize(
    ("clauses", "is_judged", "is_met"),
    [
        ((PASSES, RECORDED), True, True),
        ((FAILS, RECORDED), True, False),
        ((RECORDED,), False, False),
        ((RECORDED, NOT_RECORDED), False, False),
        ((RECORDED, ENDLESS), True, False),
    ],
    ids=["passes", "fails", "recorded", "in part", "endless"],
)
def test_a_recorded_fact_meets_nothing(
    clauses: tuple[ClauseResult, ...], is_judged: bool, is_met: bool
) -> None:
    result = RequirementResult("a/x", Level.MAY, "x holds.", {}, "", (), clauses)

    assert (result.is_judged, result.is_met) == (is_judged, is_met)
