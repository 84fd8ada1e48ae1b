"""Only the chapters and files that are asked for are imported."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import flask_spec
from flask_conformance.plugin.collection import pytest_ignore_collect

SPEC = Path(flask_spec.__path__[0])


def is_left_out(path: str, *select: str, profile: str = "full") -> bool:
    config: Any = SimpleNamespace(option=SimpleNamespace(select=list(select), profile=profile))
    return pytest_ignore_collect(SPEC / path, config) is True


@pytest.mark.parametrize(
    ("chapter", "select", "profile", "left_out"),
    [
        ("routing", [], "full", False),
        ("routing", [], "locals", True),
        ("locals", [], "locals", False),
        ("routing", ["routing"], "full", False),
        ("routing", ["locals"], "full", True),
        ("routing", ["locals", "rout*/trailing-slash"], "full", False),
    ],
)
def test_chapters(chapter: str, select: list[str], profile: str, left_out: bool) -> None:
    assert is_left_out(chapter, *select, profile=profile) is left_out


@pytest.mark.parametrize(
    ("select", "left_out"),
    [
        (["routing/trailing-slash"], True),
        (["locals/nothing-leaks"], False),
        (["locals/nothing-leaks::a_popped_value_dies"], False),
        (["routing/trailing-slash", "locals/nothing-leaks"], False),
        (["routing/trailing-slash", "locals"], False),
        (["locals/*"], False),
        ([], False),
    ],
)
def test_files(select: list[str], left_out: bool) -> None:
    assert is_left_out("locals/leaks.py", *select) is left_out


def test_package_of_a_chapter_is_kept() -> None:
    assert not is_left_out("locals/__init__.py", "routing/trailing-slash")
