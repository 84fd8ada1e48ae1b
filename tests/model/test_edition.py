"""Which editions there are, and which intervals they lie in."""

from __future__ import annotations

import pytest

from flask_conformance.model.edition import Applicability, Edition, EditionError


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
