"""Each command that a page shows is run, and prints what the page says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from examples import PAGES, ROOT, Page, Shown

SHOWING = [page for page in map(Page.of, PAGES) if page.shown]


@pytest.mark.parametrize("page", SHOWING, ids=lambda page: page.path.relative_to(ROOT).as_posix())
def test_prints_what_the_page_shows(page: Page, tmp_path: Path) -> None:
    for name, text in page.files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    for shown in page.shown:
        printed = subprocess.run(
            shown.command,
            shell=True,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=240,
            env={
                **os.environ,
                "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
                "PYTHONDONTWRITEBYTECODE": "1",
                "COLUMNS": "100",
            },
        ).stdout

        assert shown.fits(printed), (
            f"$ {shown.command}\nthe page has\n{shown.output}\ngot\n{printed}"
        )


@pytest.mark.parametrize(
    ("output", "printed", "fits"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\nb\n", "a\nc\n", False),
        ("a\n", "a\nb\n", False),
        ("seed ...\n", "seed 17\n", True),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\nd\n", "a\nd\n", True),
        ("a\n...\nd\n", "a\nb\n", False),
        ("a (b)\n", "a b\n", False),
    ],
)
def test_three_dots_stand_for_anything_and_all_else_for_itself(
    output: str, printed: str, fits: bool
) -> None:
    assert Shown("", output).fits(printed) is fits


def test_the_readme_is_short_and_shows_a_screen() -> None:
    readme = ROOT / "README.md"

    assert len(readme.read_text(encoding="utf-8").splitlines()) <= 150
    assert Page.of(readme).shown
