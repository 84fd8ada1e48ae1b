"""What the spec sees in two frameworks as they were published."""

from __future__ import annotations

import pytest

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult
from flask_conformance.supervisor import Settings, conduct

LATE = "isolation/requests::a_form_that_is_read_late"


def results(target: str, *select: str) -> dict[str, ClauseResult]:
    run = conduct(Settings(target=target, select=select, timeout=60))
    return {clause.id: clause for clause in run.clauses()}


def test_zan_hands_out_the_sessions_of_others() -> None:
    pytest.importorskip("zan")

    by_id = results("zan", "isolation/served-sessions")

    next_visit = by_id["isolation/served-sessions::on_the_next_visit"]
    assert {clause.outcome for clause in by_id.values()} == {Outcome.FAIL}
    assert next_visit.failure is not None
    assert "GET /user  user-" in next_visit.failure.got


def test_bottle_mixes_up_greenlets_and_keeps_threads_apart() -> None:
    pytest.importorskip("bottle")
    pytest.importorskip("greenlet")

    by_id = results("bottle", LATE, "isolation/served-requests")

    greenlet = by_id.pop(f"{LATE}[greenlet]")
    assert (greenlet.outcome, by_id[f"{LATE}[thread]"].outcome) == (Outcome.FAIL, Outcome.PASS)
    assert greenlet.failure is not None
    assert (greenlet.failure.expected, greenlet.failure.got) == ("'ada'", "'grace'")
    served = [clause.outcome for id, clause in by_id.items() if "served-requests" in id]
    assert set(served) == {Outcome.PASS}
