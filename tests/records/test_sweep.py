"""What a sweep does not let into a record."""

import pytest

from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run
from flask_conformance.model.requirement import Level
from flask_conformance.records.sweep import problems


def run_with(*clauses: ClauseResult) -> Run:
    found = RequirementResult("routing/rule", Level.MUST, "It holds.", {}, "", (), clauses)
    edition = Edition.parse("3.1.3", werkzeug="3.1.8")
    return Run(
        "flask", edition, "0.1.0", "2026-01-01T00:00:00Z", "CPython 3.11", {}, 1, "wsgi",
        "full", "MAY", (), 1.0, (found,),
    )  # fmt: skip


def result(outcome: Outcome, observed: Outcome | None = None, name: str = "a") -> ClauseResult:
    return ClauseResult(f"routing/rule::{name}", name, outcome, observed)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (result(Outcome.FAIL), ["1 fail: routing/rule::a"]),
        (
            result(Outcome.NOT_APPLICABLE, Outcome.TIMEOUT),
            ["1 timeout outside of the interval: routing/rule::a"],
        ),
        (result(Outcome.NOT_APPLICABLE, Outcome.FAIL), []),
        (result(Outcome.PASS), []),
        (result(Outcome.KNOWN), []),
    ],
    ids=["fails", "hangs-outside", "fails-outside", "passes", "known"],
)
def test_what_is_no_reviewed_result(clause: ClauseResult, told: list[str]) -> None:
    assert list(problems(run_with(clause))) == told


def test_the_first_five_are_named() -> None:
    clauses = [result(Outcome.FAIL, name=letter) for letter in "abcdefg"]

    (told,) = problems(run_with(*clauses))

    assert told.startswith("7 fail: routing/rule::a, ")
    assert told.endswith("routing/rule::e and 2 more")
