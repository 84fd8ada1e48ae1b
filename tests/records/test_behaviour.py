"""What two observations differ in, also where their records are folded differently."""

from __future__ import annotations

from flask_conformance.model.protocol import Status
from flask_conformance.records.changes import Change, changes, distance, fact_changes
from flask_conformance.records.identity import classes, identify
from flask_conformance.records.observations import Observations


def observed(name: str, facts: dict[str, object] | None = None, **statuses: str) -> Observations:
    """Statuses by keyword: ``a__b`` stands for the clause ``c/a::b``, ``a`` for all of ``c/a``."""
    ids = {f"c/{key.replace('__', '::')}": value for key, value in statuses.items()}
    by_id = {id: Status(int(text[0]), text[2:]) for id, text in ids.items()}
    return Observations(name, by_id, facts=facts or {})


def test_whole_requirement_changes() -> None:
    before, after = observed("1", a="3 (fails)"), observed("2", a="3 pass")

    assert list(changes(before, after)) == [Change("c/a", ("c/a",), True, 3)]


def test_change_back_is_no_longer() -> None:
    before, after = observed("1", a="3 pass"), observed("2", a="3 (fails)")

    assert [change.now_hold for change in changes(before, after)] == [False]


def test_another_interval_is_no_change_of_behaviour() -> None:
    before, after = observed("1", a="3 (holds)"), observed("2", a="3 pass")

    assert list(changes(before, after)) == []


def test_folded_record_is_compared_with_single_clauses() -> None:
    before = observed("1", a="2 pass")
    after = observed("2", a__x="1 pass", a__y="1 (fails)")

    assert list(changes(before, after)) == [Change("c/a", ("c/a::y",), False, 1)]


def test_what_was_not_seen_is_no_difference() -> None:
    before, after = observed("1", a="2 not-applicable"), observed("2", a="2 pass")

    assert list(changes(before, after)) == []


def test_known_deviation_does_not_hold() -> None:
    before, after = observed("1", a="1 known"), observed("2", a="1 pass")

    assert [change.now_hold for change in changes(before, after)] == [True]


def test_facts_that_both_recorded_are_compared() -> None:
    before, after = observed("1", {"c/f::x": 301}), observed("2", {"c/f::x": 308, "c/f::y": 1})

    assert list(fact_changes(before, after)) == [("c/f::x", 301, 308)]


def test_distance_counts_clauses_and_facts() -> None:
    before = observed("1", {"c/f::x": 301}, a="3 pass", b="2 pass")
    after = observed("2", {"c/f::x": 308}, a="3 (fails)", b="2 pass")

    assert distance(before, after) == 4


def test_nearest_release_is_identified() -> None:
    old, new = (
        observed("1", a="3 (fails)", b="1 pass"),
        observed("2", a="3 pass", b="1 pass"),
    )
    target = observed("t", a__x="1 pass", a__y="1 pass", a__z="1 fail", b="1 pass")

    likeness = identify(target, [old, new])

    assert ([release.name for release in likeness.nearest], likeness.distance) == (["2"], 1)


def test_releases_that_are_alike_form_a_class() -> None:
    releases = [
        observed("1", a="3 pass"),
        observed("2", a="3 (holds)"),
        observed("3", a="3 fail"),
    ]

    assert [[member.name for member in group] for group in classes(releases)] == [["1", "2"], ["3"]]
