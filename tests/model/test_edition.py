"""Which editions there are, and which intervals they lie in."""

from __future__ import annotations

import pytest

from flask_conformance.model.edition import NEWEST, Applicability, Edition, EditionError
from flask_conformance.releases.catalogue import releases


@pytest.mark.parametrize(
    ("version", "interval", "lies"),
    [
        ("3.2.0.dev0", ">=3.2", True),
        ("3.2.0rc1", "<3.2", False),
        ("3.1.3.post1", ">3.1.3", False),
        ("3.1.3", ">=3.2", False),
    ],
)
def test_a_prerelease_counts_as_its_release(version: str, interval: str, lies: bool) -> None:
    assert Applicability.of(flask=interval).covers(Edition.of(version, "3.1")) is lies


@pytest.mark.parametrize("version", ["9.9", "0.13", "2.4.0", "5.0.dev0", "2026.1"])
def test_what_never_was_is_refused(version: str) -> None:
    with pytest.raises(EditionError, match=f"there is no Flask {version}"):
        Edition.parse(version, werkzeug="3.1")


@pytest.mark.parametrize("version", ["0.1", "0.12.5", "2.3", "3.1.3", "3.2.0.dev0", "4.0"])
def test_what_was_and_what_comes_next_is_taken(version: str) -> None:
    assert str(Edition.parse(version, werkzeug="3.1").flask) == version


def test_the_newest_edition_is_the_newest_release() -> None:
    newest = releases()[-1]

    assert Edition.of(newest.flask, newest.werkzeug) == NEWEST


@pytest.mark.parametrize(
    ("flask", "werkzeug", "is_newer"),
    [
        ("3.1.3", "3.1.9", False),
        ("3.1.3.post1", "3.1.9", False),
        ("3.2.0.dev0", "3.1.9", True),
        ("3.1.3", "3.2.0", True),
        ("2.3.3", "2.3.8", False),
    ],
)
def test_what_is_newer_than_anything_measured(flask: str, werkzeug: str, is_newer: bool) -> None:
    assert Edition.of(flask, werkzeug).is_newer_than_known is is_newer
