"""The page of both figures says what the files say."""

from __future__ import annotations

from both_sides import PAGE, page, selected


def test_is_not_stale() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python tests/both_sides.py"


def test_a_chapter_selects_its_requirements_and_a_pattern_those_that_match() -> None:
    ids = ["cli/routes", "cli/routes-order", "cli/run", "signals/sent"]

    found = [*selected(("signals", "cli/*-order::by*"), ids)]
    assert found == ["cli/routes-order", "signals/sent"]
