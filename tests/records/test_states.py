"""The state of a requirement in a release, and the words for many of them."""

from __future__ import annotations

import pytest

from flask_conformance.matrix.record import FAILS_OUTSIDE, HOLDS_OUTSIDE, Record, Status
from flask_conformance.matrix.states import Seen, State, state_of
from flask_conformance.site.history import ranges


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (["pass", "pass"], State.MET),
        (["pass", "not-applicable"], State.MET),
        (["pass", HOLDS_OUTSIDE], State.MET),
        (["pass", FAILS_OUTSIDE], State.PARTLY),
        (["pass", "known", FAILS_OUTSIDE], State.KNOWN),
        (["pass", "known", "fail"], State.FAILS),
        (["error"], State.FAILS),
        (["blocked", "pass"], State.FAILS),
        ([HOLDS_OUTSIDE, FAILS_OUTSIDE], State.OTHERWISE),
        ([HOLDS_OUTSIDE, "not-applicable"], State.SAME),
        (["not-applicable"], State.NOT_APPLICABLE),
        ([], State.UNSEEN),
    ],
)
def test_state_of_many_clauses(words: list[str], state: State) -> None:
    assert state_of(words) is state


def seen(**statuses: str) -> Seen:
    ids = {id.replace("__", "::"): Status(2, word) for id, word in statuses.items()}
    return Seen(Record("1.0", "0.14.1", (), ids, {"a::one": "why", "b": "whole"}, {}))


def test_clause_of_a_folded_requirement() -> None:
    assert seen(a="pass").clause("a", "one") is State.MET


def test_clause_with_cases_that_differ() -> None:
    found = Seen(
        Record(
            "1.0",
            "0.14.1",
            (),
            {"a::one[x]": Status(1, "pass"), "a::one[y]": Status(1, "known")},
            {},
            {},
        )
    )
    assert found.clause("a", "one") is State.KNOWN


def test_facts_give_no_verdict() -> None:
    found = seen(a__one=FAILS_OUTSIDE, a__value="pass")

    assert found.requirement("a", frozenset({"value"})) is State.OTHERWISE


def test_requirement_that_was_not_there() -> None:
    assert seen(a="pass").requirement("c") is State.UNSEEN


def test_known_deviations_of_one_requirement() -> None:
    assert list(seen(a="pass").known("a")) == [("one", "why")]


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ("1111", ["0 - 3"]),
        ("1101", ["0 - 1", "3"]),
        ("0110", ["1 - 2"]),
        ("0000", []),
        ("1", ["0"]),
    ],
)
def test_neighbours_are_joined(marks: str, told: list[str]) -> None:
    assert ranges([(str(n), mark == "1") for n, mark in enumerate(marks)]) == told
