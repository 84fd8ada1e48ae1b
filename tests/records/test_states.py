"""The state of a requirement in a release, and the words for many of them."""

from __future__ import annotations

import pytest

from flask_conformance.model.protocol import Status
from flask_conformance.records import ranges
from flask_conformance.records.observations import Observations
from flask_conformance.records.states import FAILS_OUTSIDE, HOLDS_OUTSIDE, State, state_of


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


def seen(**statuses: str) -> Observations:
    ids = {id.replace("__", "::"): Status(2, word) for id, word in statuses.items()}
    return Observations("1.0", ids, {"a::one": "why", "b": "whole"})


def test_clause_of_a_folded_requirement() -> None:
    assert seen(a="pass").clause("a", "one") is State.MET


def test_clause_with_cases_that_differ() -> None:
    record = Observations("1.0", {"a::one[x]": Status(1, "pass"), "a::one[y]": Status(1, "known")})
    assert record.clause("a", "one") is State.KNOWN


def test_facts_give_no_verdict() -> None:
    record = seen(a__one=FAILS_OUTSIDE, a__value="pass")

    assert record.requirement("a", ["value"]) is State.OTHERWISE


def test_requirement_that_was_not_there() -> None:
    assert seen(a="pass").requirement("c") is State.UNSEEN


def test_known_deviations_of_one_requirement() -> None:
    assert list(seen(a="pass").deviations("a")) == [("one", "why")]


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        ("1111", "0 - 3"),
        ("1101", "0 - 1, 3"),
        ("0110", "1 - 2"),
        ("0000", ""),
        ("1", "0"),
    ],
)
def test_neighbours_are_joined(marks: str, words: str) -> None:
    order = [str(number) for number in range(len(marks))]
    assert ranges.for_people([n for n in order if marks[int(n)] == "1"], order) == words


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        ("1111", "all"),
        ("1101", "until 1, 3"),
        ("0110", "1 to 2"),
        ("0011", "2 on"),
        ("1000", "0"),
        ("1", "all"),
    ],
)
def test_words_for_releases_say_which_they_are(marks: str, words: str) -> None:
    order = [str(number) for number in range(len(marks))]
    names = [name for name in order if marks[int(name)] == "1"]

    assert (ranges.written(names, order), ranges.read(words, order)) == (words, names)


@pytest.mark.parametrize("words", ["", "9", "1 to", "on 2", "0 to 9"])
def test_words_that_name_no_releases(words: str) -> None:
    with pytest.raises(ranges.RangeError):
        ranges.read(words, ["0", "1", "2"])
