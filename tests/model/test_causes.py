"""How failures are put together into causes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flask_conformance.model.causes import Cause, causes
from flask_conformance.model.edition import NEWEST
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import (
    ClauseResult,
    Failure,
    FirstLook,
    Obstacle,
    RequirementResult,
    Run,
)
from flask_conformance.model.requirement import Level

RUN = Run(
    target="mini",
    asked="mini",
    edition=NEWEST,
    spec_version="1.0",
    date="2026-01-01T00:00:00+00:00",
    python="CPython 3.12",
    versions={},
    seed=1,
    over="wsgi",
    server="",
    profile="full",
    level=Level.MAY,
    require=Level.MUST,
    select=(),
    seconds=1.0,
    requirements=(),
)


def fails(*got: str, raised: str = "", expected: str = "no exception") -> list[ClauseResult]:
    return [
        ClauseResult(str(n), "it", Outcome.FAIL, failure=failure(text, raised, expected))
        for n, text in enumerate(got)
    ]


def failure(got: str, raised: str, expected: str) -> Failure:
    message = got if ": " in got else "AssertionError: it does not hold"
    return Failure(expected, got, message, "a/x.py:1", raised)


def blocked(need: str) -> list[ClauseResult]:
    return [ClauseResult("0", "it", Outcome.BLOCKED, blocked_by=(need,))]


def causes_of(
    levels: dict[str, list[ClauseResult]], *missing: str, level: Level = Level.MUST
) -> list[Cause]:
    """The causes of a run of requirements, each with its clauses, and of names that are missing."""
    requirements = tuple(
        RequirementResult(
            id,
            level,
            f"{id} holds.",
            {},
            "",
            (),
            tuple(replace(clause, id=f"{id}::{clause.id}") for clause in clauses),
        )
        for id, clauses in levels.items()
    )
    obstacles = tuple(Obstacle(need, "it is not there") for need in missing)
    look = FirstLook(own=(), borrowed={}, missing=missing, obstacles=obstacles)
    return causes(replace(RUN, requirements=requirements, first_look=look))


def counted_causes(levels: dict[str, list[ClauseResult]], *missing: str) -> dict[str, int]:
    return {cause.what: cause.clauses for cause in causes_of(levels, *missing)}


def test_a_few_missing_names_are_a_cause_each() -> None:
    assert counted_causes(
        {"a/x": blocked("flask.views"), "b/y": blocked("flask.views"), "c/z": blocked("flask.g")},
        "flask.views", "flask.g",
    ) == {"flask.views: it is not there": 2, "flask.g: it is not there": 1}  # fmt: skip


def test_that_nothing_is_answered_comes_before_what_explains_more() -> None:
    named = {f"a/{n}": blocked("flask.g") for n in range(3)}
    whats = [
        cause.what
        for cause in causes_of({**named, "b/y": blocked("an answer")}, "flask.g", "an answer")
    ]

    assert whats == ["an answer: it is not there", "flask.g: it is not there"]


def test_many_missing_names_are_one() -> None:
    names = [f"flask.name{n}" for n in range(10)]

    assert counted_causes({f"a/{name}": blocked(name) for name in names}, *names) == {
        "10 of Flask's names are missing: name0, name1, name2, name3, name4, name5, name6, name7 "
        "and 2 more": 10
    }


def test_an_attribute_error_is_put_down_to_the_member_that_is_missing() -> None:
    lacks = "AttributeError: 'Mini' object has no attribute 'test_client'"

    assert counted_causes(
        {"a/x": blocked("flask.Flask.test_client"), "b/y": fails(lacks)}, "flask.Flask.test_client"
    ) == {"flask.Flask.test_client: it is not there": 2}


@pytest.mark.parametrize(
    ("errors", "what"),
    [
        (
            [f"AttributeError: 'Mini' object has no attribute '{name}'" for name in "abcd"],
            "4 attributes are missing: Mini.a, Mini.b, Mini.c, Mini.d",
        ),
        (
            [f"TypeError: Mini.{name}() takes 1 positional argument but 2 were" for name in "abcd"],
            "4 functions take other arguments: Mini.a, Mini.b, Mini.c, Mini.d",
        ),
        (
            [
                "TypeError: 'Mini' object is not callable",
                "TypeError: 'Client' object does not support the context manager protocol",
                "AttributeError: property 'name' of 'Mini' object has no setter",
                "AttributeError: type object 'Mini' has no attribute 'a'",
            ],
            "4 attributes are missing: Mini.__call__, Client.__enter__, Mini.name (to set), Mini.a",
        ),
    ],
    ids=["attributes", "arguments", "protocols"],
)
def test_what_is_missing_of_many_objects_is_one_cause(errors: list[str], what: str) -> None:
    assert counted_causes({f"a/{n}": fails(error) for n, error in enumerate(errors)}) == {what: 4}


def test_the_same_error_of_the_same_line_is_one_cause() -> None:
    cause, other = causes_of(
        {
            "a/x": fails("ValueError: 'x' is bad", raised="mini/app.py:7"),
            "b/y": fails("ValueError: 'y' is bad", raised="mini/app.py:7"),
            "b/z": fails("ValueError: 'z' is bad", raised="mini/app.py:8"),
        }
    )

    assert (cause.what, cause.requirements, cause.chapters) == (
        "ValueError: … is bad (raised in mini/app.py:7)", ("a/x", "b/y"), ("a", "b"),
    )  # fmt: skip
    assert (other.what, other.is_requirement) == ("b/z holds.", True)


def test_a_value_is_told_where_it_is_the_same_everywhere() -> None:
    error = fails("RuntimeError: 'KEY' is not set", raised="mini/app.py:7")

    what = "RuntimeError: 'KEY' is not set (raised in mini/app.py:7)"
    assert counted_causes({"a/x": error, "b/y": error}) == {what: 2}


@pytest.mark.parametrize(
    ("place", "whats"),
    [
        ("mini/app.py:7", ["ValueError: 'x' is bad (raised in mini/app.py:7)"]),
        ("a/x.py:7", ["a/x holds.", "b/y holds."]),
    ],
    ids=["of the target", "of the clause"],
)
def test_the_same_error_behind_pages_is_one_cause(place: str, whats: list[str]) -> None:
    logged = f"ValueError: 'x' is bad, raised in {place}"
    failing = replace(failure("500", "", "200"), logged=logged)
    clauses = [ClauseResult("a/x::it", "it", Outcome.FAIL, failure=failing)]

    all_causes = causes_of({"a/x": clauses, "b/y": [replace(clauses[0], id="b/y::it")]})
    assert [cause.what for cause in all_causes] == whats


def test_what_explains_next_to_nothing_stays_with_its_requirements() -> None:
    rare = {f"a/{n}": fails("ValueError: bad", raised="mini/app.py:7") for n in range(2)}
    often = {"b/x": blocked("flask.g") * 300}

    assert counted_causes(rare | often, "flask.g") == {
        "flask.g: it is not there": 300,
        "a/0 holds.": 1,
        "a/1 holds.": 1,
    }


def test_a_value_in_the_place_of_another_is_one_cause_where_it_tells_something() -> None:
    def wrong(got: str, expected: str) -> dict[str, list[ClauseResult]]:
        return {f"a/{n}": fails(got, expected=expected) for n in range(3)}

    assert counted_causes(wrong("404", "405")) == {"404 where 405 is required": 3}
    assert len(counted_causes(wrong("False", "True"))) == 3


def test_musts_come_first() -> None:
    runs = causes_of({"a/x": blocked("flask.g")}, "flask.g", level=Level.SHOULD)

    assert [cause.level for cause in runs] == [Level.SHOULD]


def test_a_requirement_that_fails_in_several_ways_stands_there_once() -> None:
    lacks_one = fails("AttributeError: 'Shop' object has no attribute 'name'")
    other = replace(fails("2", expected="1")[0], id="1")

    (cause,) = causes_of({"a/x": [*lacks_one, other]})

    assert (cause.what, cause.clauses, cause.is_requirement) == ("a/x holds.", 2, True)
