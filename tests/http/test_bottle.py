"""The application in bottle, written by somebody who read the page alone, conforms."""

from __future__ import annotations

from flask_conformance.http_profile import Settings, check
from flask_conformance.http_profile.checks import every
from flask_conformance.model.outcome import Outcome, Verdict


def test_it_conforms(bottle: str) -> None:
    run = check(Settings(bottle, seed=1))

    assert [clause.failure for clause in run.clauses() if clause.failure] == []
    assert run.counts() == {Outcome.PASS: len(every())}
    assert run.verdict is Verdict.CONFORMS
