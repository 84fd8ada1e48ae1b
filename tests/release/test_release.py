"""What the release command asks of the tree."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

FILE = Path(__file__).resolve().parents[2] / ".ci" / "release.py"
SPEC = importlib.util.spec_from_file_location("release", FILE)
assert SPEC is not None
assert SPEC.loader is not None
release = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(release)

PROJECT = '[project]\nname = "flask-conformance"\nversion = "0.2.0"\n'
CHANGELOG = """\
# Changelog

## [Unreleased]

## [0.2.0] - 2027-01-31

### Added

- Something.

## [0.1.0] - 2026-12-01

- The first.
"""


def faults(version: str = "0.2.0", changelog: str = CHANGELOG, tags: str = "v0.1.0") -> list[str]:
    return list(release.faults(version, PROJECT, changelog, tags.split()))


def test_a_tree_that_says_what_it_is_can_be_released() -> None:
    assert faults() == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"version": "0.2.1"}, ['write version = "0.2.1"', "## [0.2.1] - YYYY-MM-DD"]),
        ({"changelog": CHANGELOG.replace(" - 2027-01-31", "")}, ["[0.2.0] has no date"]),
        (
            {"changelog": CHANGELOG.replace("### Added\n\n- Something.\n", "")},
            ["[0.2.0] tells nothing"],
        ),
        (
            {"changelog": CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n- More.\n")},
            ["still under [Unreleased]"],
        ),
        ({"tags": "v0.1.0 v0.2.0"}, ["v0.2.0 is tagged already"]),
    ],
)
def test_what_does_not_say_so_is_named(changed: dict[str, str], told: list[str]) -> None:
    found = faults(**changed)

    assert len(found) == len(told)
    for fault, words in zip(found, told, strict=True):
        assert words in fault
