"""The files that a run writes are whole, or not touched."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.model.protocol import Run
from flask_conformance.reports import outputs
from flask_conformance.reports.outputs import OutputError, Outputs


@pytest.fixture
def run(check: Callable[..., Run]) -> Run:
    return check("good")


def test_every_form_is_written(run: Run, tmp_path: Path) -> None:
    paths = {form: str(tmp_path / f"out.{form}") for form in outputs.FORMS}

    Outputs(paths).write(run)

    assert {path.name for path in tmp_path.iterdir()} == {f"out.{form}" for form in outputs.FORMS}
    assert all(path.stat().st_size > 100 for path in tmp_path.iterdir())


def test_looking_whether_it_can_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("before")

    Outputs({"json": str(tmp_path / "out.json"), "html": str(tmp_path / "new.html")})

    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert (tmp_path / "out.json").read_text() == "before"


def test_a_file_that_cannot_be_finished_stays_as_it_was(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out.json").write_text("before")
    chosen = Outputs({"json": str(tmp_path / "out.json")})

    def full(self: Path, target: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputError, match=r"out\.json: cannot be written .*No space left"):
        chosen.write(run)

    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert (tmp_path / "out.json").read_text() == "before"


def test_permissions_and_links_are_kept(run: Run, tmp_path: Path) -> None:
    goal, link = tmp_path / "goal.json", tmp_path / "link.json"
    goal.write_text("before")
    goal.chmod(0o604)
    link.symlink_to(goal)

    Outputs({"json": str(link)}).write(run)

    assert link.is_symlink()
    assert goal.stat().st_mode & 0o777 == 0o604
    assert goal.read_text() != "before"


def test_a_new_file_has_the_usual_permissions(run: Run, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        Outputs({"json": str(tmp_path / "out.json")}).write(run)
    finally:
        os.umask(before)

    assert (tmp_path / "out.json").stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_in_place(run: Run) -> None:
    Outputs({"json": os.devnull}).write(run)

    assert Path(os.devnull).is_char_device()
