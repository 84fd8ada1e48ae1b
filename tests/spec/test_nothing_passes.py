"""No requirement is met by a framework in which everything is there and nothing does anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import Run
from flask_conformance.supervisor import Settings, conduct

NOTHING = Path(__file__).with_name("does_nothing.py")

PASS, OUT = Outcome.PASS, Outcome.NOT_APPLICABLE


@pytest.fixture(scope="module")
def run() -> Run:
    return conduct(Settings(target=str(NOTHING), level="SHOULD", all=True))


def test_no_requirement_is_met(run: Run) -> None:
    outcomes = {one.id: {clause.outcome for clause in one.clauses} for one in run.requirements}
    assert len(outcomes) > 500

    assert [id for id, seen in outcomes.items() if PASS in seen and seen <= {PASS, OUT}] == []


def test_few_clauses_pass(run: Run) -> None:
    """Those whose control is another clause, or another case, of the requirement."""
    outcomes = [clause.outcome for clause in run.clauses()]

    assert outcomes.count(PASS) * 40 < len(outcomes)
