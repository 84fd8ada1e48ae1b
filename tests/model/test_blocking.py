"""Which failures count as the consequence of others."""

from __future__ import annotations

import itertools

import pytest

from flask_conformance.model.blocking import with_blocked
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult
from flask_conformance.model.requirement import Level


def requirement(id: str, depends: tuple[str, ...], *outcomes: Outcome) -> RequirementResult:
    clauses = [ClauseResult(f"{id}::{at}", str(at), o) for at, o in enumerate(outcomes)]
    return RequirementResult(id, Level.MUST, "It holds.", {}, "", depends, tuple(clauses))


PASS, FAIL, CRASH, KNOWN = Outcome.PASS, Outcome.FAIL, Outcome.CRASH, Outcome.KNOWN


def judged(*results: RequirementResult) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    return {
        r.id: [(c.outcome.value, c.blocked_by) for c in r.clauses] for r in with_blocked(results)
    }


CHAIN = (
    requirement("a", (), FAIL, PASS),
    requirement("b", ("a",), PASS),
    requirement("c", ("b",), FAIL, PASS, CRASH),
    requirement("d", ("c", "a"), FAIL),
)


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_a_cause_reaches_through_others_in_any_order(order: tuple[int, ...]) -> None:
    assert judged(*(CHAIN[at] for at in order)) == {
        "a": [("fail", ()), ("pass", ())],
        "b": [("pass", ())],
        "c": [("blocked", ("a",)), ("pass", ()), ("crash", ())],
        "d": [("blocked", ("a",))],
    }


def test_known_deviations_block_nothing() -> None:
    outcomes = judged(requirement("a", (), KNOWN), requirement("b", ("a",), FAIL))

    assert outcomes["b"] == [("fail", ())]


def test_requirements_that_depend_on_each_other_block_neither() -> None:
    outcomes = judged(
        requirement("a", ("b",), FAIL),
        requirement("b", ("a",), FAIL),
        requirement("c", ("a",), FAIL),
    )

    assert outcomes == {
        "a": [("fail", ())],
        "b": [("fail", ())],
        "c": [("blocked", ("a", "b"))],
    }


def test_two_causes_are_both_named() -> None:
    outcomes = judged(
        requirement("a", (), FAIL),
        requirement("b", (), CRASH),
        requirement("c", ("b", "a"), FAIL),
    )

    assert outcomes["c"] == [("blocked", ("a", "b"))]


def test_what_it_depends_on_may_be_outside_the_run() -> None:
    assert judged(requirement("a", ("elsewhere",), FAIL)) == {"a": [("fail", ())]}
