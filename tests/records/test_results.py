"""The reviewed records in ``results/`` speak of today's spec, and of no failure."""

from __future__ import annotations

from functools import cache

import pytest

from flask_conformance.catalogue.load import entries
from flask_conformance.records import store
from flask_conformance.records.observations import Observations
from flask_conformance.releases import catalogue
from flask_conformance.releases.catalogue import Release

RELEASES = [pytest.param(release, id=release.name) for release in catalogue.all_pairs()]
FAULTS = ("fail", "error", "timeout", "crash", "blocked")


@cache
def records() -> dict[str, Observations]:
    return {release.name: release for release in store.reviewed()}


@cache
def clauses() -> dict[str, set[str]]:
    """The names of the clauses, by requirement."""
    return {
        entry.requirement.id: {clause.name for clause in entry.requirement.clauses}
        for entry in entries()
    }


@pytest.mark.parametrize("release", RELEASES)
def test_release_has_records(release: Release) -> None:
    assert release.name in records()


@pytest.mark.parametrize("release", RELEASES)
def test_record_speaks_of_no_other_requirement(release: Release) -> None:
    spoken = {id.partition("::")[0] for id in records()[release.name].statuses}

    assert spoken - set(clauses()) == set()


@pytest.mark.parametrize("release", RELEASES)
def test_record_speaks_of_every_requirement(release: Release) -> None:
    spoken = {id.partition("::")[0] for id in records()[release.name].statuses}

    assert set(clauses()) - spoken == set()


@pytest.mark.parametrize("release", RELEASES)
def test_clauses_of_the_record_exist(release: Release) -> None:
    named = [id.partition("[")[0].split("::") for id in records()[release.name].statuses]

    assert [name for name in named if len(name) > 1 and name[1] not in clauses()[name[0]]] == []


@pytest.mark.parametrize("release", RELEASES)
def test_no_clause_fails(release: Release) -> None:
    counts = records()[release.name].counts()

    assert {fault: counts.get(fault, 0) for fault in FAULTS} == dict.fromkeys(FAULTS, 0)


@pytest.mark.parametrize("release", RELEASES)
def test_deviations_are_rare(release: Release) -> None:
    counts = records()[release.name].counts()

    assert counts["known"] <= 0.03 * (counts["pass"] + counts["known"])


@pytest.mark.parametrize(("name", "share"), [("1.0", 0.6), ("0.1", 0.25)])
def test_spec_does_not_shrink_history_to_the_newest_release(name: str, share: float) -> None:
    counts = records()[name].counts()

    assert counts["pass"] + counts["known"] >= share * sum(counts.values())
