"""The catalogue of releases."""

from __future__ import annotations

import pytest
from packaging.version import Version

from flask_conformance.releases import catalogue
from flask_conformance.releases.old_sources.shims import shim_needed


def test_lists_every_release_once_oldest_first() -> None:
    versions = [Version(release.flask) for release in catalogue.releases()]

    assert len(versions) == 62
    assert versions == sorted(set(versions))
    assert (versions[0], versions[-1]) == (Version("0.1"), Version("3.1.3"))


def test_marks_the_last_release_of_each_minor_line() -> None:
    newest: dict[tuple[int, ...], str] = {}
    for release in catalogue.releases():
        newest[Version(release.flask).release[:2]] = release.flask

    marked = [release.flask for release in catalogue.last_of_each_line()]

    assert marked == list(newest.values())
    assert len(marked) == 20


def test_pins_every_package_exactly_and_flask_first() -> None:
    for pair in catalogue.all_pairs():
        assert pair.pins[0] == f"flask=={pair.flask}"
        assert f"werkzeug=={pair.werkzeug}" in pair.pins
        assert all(Version(pin.partition("==")[2]) for pin in pair.pins)


def test_additional_pairs_differ_from_their_release_in_werkzeug_alone() -> None:
    extra = [pair for pair in catalogue.all_pairs() if not pair.is_default]

    assert {pair.name for pair in extra} == {
        "1.0.4+werkzeug0.16.1",
        "1.1.4+werkzeug0.15.6",
        "1.1.4+werkzeug0.16.1",
        "1.1.4+werkzeug2.0.3",
        "3.0.3+werkzeug3.1.8",
    }
    for pair in extra:
        own = catalogue.find(pair.flask)
        assert set(pair.pins) ^ set(own.pins) == {
            f"werkzeug=={pair.werkzeug}",
            f"werkzeug=={own.werkzeug}",
        }


def test_finds_what_names_call_themselves() -> None:
    for pair in catalogue.all_pairs():
        assert catalogue.find(pair.name) is pair


def test_own_werkzeug_may_be_named_too() -> None:
    assert catalogue.find("3.0.3+werkzeug3.0.6") is catalogue.find("3.0.3")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("0.0.9", "'0.0.9' is not a release"),
        ("3.0.3+werkzeug2.0.0", r"write one of 3\.0\.3, 3\.0\.3\+werkzeug3\.1\.8"),
    ],
)
def test_unknown_name_is_an_error_that_names_it(name: str, message: str) -> None:
    with pytest.raises(catalogue.UnknownReleaseError, match=message):
        catalogue.find(name)


@pytest.mark.parametrize(
    ("version", "shim"),
    [
        ("0.1", "python2-source"),
        ("0.9", "python2-source"),
        ("0.10", "collections-abc"),
        ("1.0.4", "collections-abc"),
        ("1.1.0", "none"),
        ("1.0.99", "collections-abc"),
        ("3.2.dev0", "none"),
        ("0.0.1", "python2-source"),
    ],
)
def test_shim_of_any_version_is_that_of_the_nearest_release(version: str, shim: str) -> None:
    assert shim_needed(version) == shim
