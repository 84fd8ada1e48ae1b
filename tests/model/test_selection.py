"""What ``--select`` names: requirements by id, by chapter, and by their advisories."""

from __future__ import annotations

import pytest

from flask_conformance.model.requirement import MUST, Requirement, SpecError, requirement
from flask_conformance.model.selection import matches, names


def made(*advisories: str) -> Requirement:
    @requirement("a/b", MUST, advisory=advisories)
    class It:
        """It is so."""

    found: Requirement = It.__requirement__  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize(
    ("pattern", "is_named"),
    [
        ("a", True),
        ("a/b", True),
        ("a/*", True),
        ("b", False),
        ("advisories", True),
        ("advisories/*", True),
        ("advisories/CVE-2023-30861", True),
        ("advisories/CVE-2023-*", True),
        ("advisories/CVE-2024-30861", False),
    ],
)
def test_of_a_requirement_with_an_advisory(pattern: str, is_named: bool) -> None:
    assert matches(names(made("CVE-2023-30861", "GHSA-4grg-w6v8-c28g")), (pattern,)) is is_named


@pytest.mark.parametrize("pattern", ["advisories", "advisories/*"])
def test_one_without_advisories_is_none_of_them(pattern: str) -> None:
    assert not matches(names(made()), (pattern,))


@pytest.mark.parametrize("number", ["CVE-23-1", "30861", "GHSA-4grg", "cve-2023-30861", ""])
def test_a_number_that_is_none_is_told(number: str) -> None:
    with pytest.raises(SpecError, match=r"a/b: advisory"):
        made(number)
