"""Intervals are confirmed from both sides, or the report says what is in doubt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from packaging.version import Version

from flask_conformance.model.edition import Edition
from flask_conformance.model.protocol import Status
from flask_conformance.model.requirement import MUST, Requirement, applies, requirement
from flask_conformance.records.boundaries import Boundary, boundaries
from flask_conformance.records.intervals import Point, examine
from flask_conformance.records.observations import Observations
from flask_conformance.records.states import FAILS_OUTSIDE, HOLDS_OUTSIDE

VERSIONS = [Version(text) for text in ("1.0", "1.1", "2.0", "2.1")]


@pytest.mark.parametrize(
    ("intervals", "edges"),
    [
        ([">=1.1"], [("below", "1.0")]),
        (["<2.0"], [("above", "2.0")]),
        ([">=1.1,<2.1"], [("below", "1.0"), ("above", "2.1")]),
        ([">=1.0"], [("below", None)]),
        (["<3"], [("above", None)]),
        (["<1.1", ">=2.1"], [("above", "1.1"), ("below", "2.0")]),
        (["<1.1", ">=1.1"], []),
        (["!=2.0"], [("between", "2.0")]),
        (["==2.0"], [("below", "1.1"), ("above", "2.1")]),
        ([">=4"], [("inside", None)]),
    ],
)
def test_edges(intervals: list[str], edges: list[tuple[str, str | None]]) -> None:
    wanted = [Boundary(side, Version(text) if text else None) for side, text in edges]
    assert list(boundaries(intervals, VERSIONS)) == wanted


def point(flask: str, werkzeug: str, word: str, id: str = "a/b") -> Point:
    name = f"{flask}+{werkzeug}"
    return Point(name, Edition.of(flask, werkzeug), Observations(name, {id: Status(1, word)}))


def spec(decorate: Callable[[Any], Any] | None = None, **where: str) -> Requirement:
    """A requirement of one clause, which *decorate* may give an interval of its own."""

    class TestIt:
        """It is so."""

        def test_it(self) -> None: ...

    cls: Any = TestIt
    if decorate is not None:
        cls.test_it = decorate(cls.test_it)
    made: Requirement = requirement("a/b", MUST, **where)(cls).__requirement__
    return made


def doubts(requirement: Requirement, *points: Point) -> list[str]:
    return [str(doubt) for one in examine([requirement], points) for doubt in one.doubts]


def test_confirmed_from_both_sides() -> None:
    points = (
        point("1.0", "1.0", FAILS_OUTSIDE),
        point("1.1", "1.0", "pass"),
        point("2.0", "1.0", FAILS_OUTSIDE),
    )
    assert doubts(spec(flask=">=1.1,<2.0"), *points) == []


def test_holds_outside_too() -> None:
    points = (
        point("1.0", "1.0", HOLDS_OUTSIDE),
        point("1.1", "1.0", "pass"),
        point("2.0", "1.0", FAILS_OUTSIDE),
    )
    in_doubt = doubts(spec(flask=">=1.1,<2.0"), *points)
    assert in_doubt == ["below (Flask): holds outside too: 1.0+1.0"]


def test_no_release_on_that_side() -> None:
    in_doubt = doubts(spec(flask="<2.1"), point("1.0", "1.0", "pass"))
    assert in_doubt == ["above (Flask): no release on that side"]


def test_release_on_that_side_shows_nothing() -> None:
    points = (point("1.0", "1.0", "pass"), point("2.1", "1.0", "not-applicable"))
    in_doubt = doubts(spec(flask="<2.1"), *points)
    assert in_doubt == ["above (Flask): the release on that side shows nothing: 2.1+1.0"]


def test_not_met_inside() -> None:
    points = (point("1.0", "1.0", FAILS_OUTSIDE), point("1.1", "1.0", "fail"))
    assert doubts(spec(flask=">=1.1"), *points) == ["inside: not met inside: 1.1+1.0"]


def test_known_deviation_inside_is_no_doubt() -> None:
    points = (point("1.0", "1.0", FAILS_OUTSIDE), point("1.1", "1.0", "known"))
    assert doubts(spec(flask=">=1.1"), *points) == []


def test_never_seen_inside() -> None:
    points = (point("1.0", "1.0", FAILS_OUTSIDE), point("1.1", "1.0", "not-applicable"))
    assert doubts(spec(flask=">=1.1"), *points) == ["inside: no release inside shows it"]


def test_the_wrong_axis_shows_beside_another_werkzeug() -> None:
    points = (
        point("1.1", "1.0", FAILS_OUTSIDE),
        point("1.1", "2.0", HOLDS_OUTSIDE),
        point("2.0", "2.0", "pass"),
    )
    in_doubt = doubts(spec(flask=">=2.0"), *points)
    assert in_doubt == ["below (Flask): holds outside too: 1.1+2.0"]


def test_werkzeug_is_judged_by_the_nearest_flask() -> None:
    points = (
        point("1.0", "0.14", HOLDS_OUTSIDE),
        point("1.1", "0.14", FAILS_OUTSIDE),
        point("1.1", "0.15", "pass"),
    )
    assert doubts(spec(werkzeug=">=0.15"), *points) == []


def test_clause_is_judged_inside_its_requirement() -> None:
    points = (
        point("1.0", "1.0", HOLDS_OUTSIDE),
        point("1.1", "1.0", "pass"),
        point("2.0", "1.0", FAILS_OUTSIDE),
    )
    required = spec(applies(flask=">=1.1,<2.0"), flask=">=1.1")
    assert doubts(required, *points) == []
