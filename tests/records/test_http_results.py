"""The reviewed records of what each release answers over HTTP: all checks, and no failure."""

from __future__ import annotations

from functools import cache

import pytest

from flask_conformance.http_profile import checks
from flask_conformance.model.edition import Edition
from flask_conformance.records import over_http, store
from flask_conformance.records.observations import Observations
from flask_conformance.releases import catalogue
from flask_conformance.releases.catalogue import Release

RELEASES = [pytest.param(release, id=release.name) for release in catalogue.all_pairs()]
FAULTS = ("fail", "error", "timeout", "crash", "blocked")


@cache
def records() -> dict[str, Observations]:
    folder = store.results_directory()
    assert folder is not None
    return {release.name: release for release in store.reviewed(folder / over_http.FOLDER)}


@pytest.mark.parametrize("release", RELEASES)
def test_record_speaks_of_every_check(release: Release) -> None:
    spoken = {id.partition("::")[0] for id in records()[release.name].statuses}

    edition = Edition.of(release.flask, release.werkzeug)
    asked = {check.requirement for check in checks.every() if check.applies.covers(edition)}
    assert spoken == asked


@pytest.mark.parametrize("release", RELEASES)
def test_no_check_fails(release: Release) -> None:
    counts = records()[release.name].counts()

    assert {fault: counts.get(fault, 0) for fault in FAULTS} == dict.fromkeys(FAULTS, 0)


@pytest.mark.parametrize(("name", "share"), [("3.1.3", 0.99), ("1.0", 0.9), ("0.1", 0.4)])
def test_checks_do_not_shrink_to_the_newest_release(name: str, share: float) -> None:
    assert records()[name].counts()["pass"] >= share * len(checks.every())
