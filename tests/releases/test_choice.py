"""Which releases the words of a command line mean."""

from __future__ import annotations

import pytest

from flask_conformance.releases.catalogue import UnknownReleaseError
from flask_conformance.releases.choice import chosen


def names(*words: str) -> list[str]:
    return [release.name for release in chosen(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["lines", ">=2.2"], ["2.2.5", "2.3.3", "3.0.3", "3.1.3"], id="from-on"),
        pytest.param([">=2.2,<3", "lines"], ["2.2.5", "2.3.3"], id="in-any-order"),
        pytest.param(["lines", ">=2.2", "<2.3"], ["2.2.5"], id="several"),
    ],
)
def test_specifiers_narrow_lines(words: list[str], expected: list[str]) -> None:
    assert names(*words) == expected


def test_other_words_add_to_lines() -> None:
    assert names("lines", "3.1.1") == sorted({*names("lines"), "3.1.1"}, key=_number)


def _number(name: str) -> list[int]:
    return [int(part) for part in name.split(".")]


def test_no_line_is_left() -> None:
    with pytest.raises(UnknownReleaseError, match="no line of Flask ends in"):
        names("lines", "<2.2.5,>=2.2")
