"""Where ``flask-conformance matrix`` writes records, and what ``--check`` says of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from flask_adapters.releases import catalogue
from flask_conformance.cli import main, matrix
from flask_conformance.matrix import record, store
from flask_conformance.matrix.sweep import Row

NAME = "flask-3.1.3.json"


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sweep that has seen what the reviewed record of Flask 3.1.3 says."""
    found = record.read(Path(str(store.results_directory())) / NAME)
    row = Row(catalogue.find("3.1.3"), found)
    monkeypatch.setattr(matrix, "sweep", lambda releases, jobs, tell: [row])


@pytest.fixture
def reviewed(tmp_path: Path) -> Path:
    """A copy of that record."""
    return Path(shutil.copy(Path(str(store.results_directory())) / NAME, tmp_path))


@pytest.mark.parametrize("options", [[], ["--check"]], ids=["write", "check"])
def test_a_file_is_no_folder(
    options: list[str], reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["matrix", "3.1.3", "--results", str(reviewed), *options])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert f"--results {reviewed}: " in told.err


@pytest.mark.usefixtures("seen")
def test_folder_is_made(tmp_path: Path) -> None:
    assert main(["matrix", "3.1.3", "--results", str(tmp_path / "new" / "results")]) == 0
    assert (tmp_path / "new" / "results" / NAME).is_file()


@pytest.mark.usefixtures("seen")
def test_check_of_what_was_seen(reviewed: Path) -> None:
    assert main(["matrix", "3.1.3", "--check", "--results", str(reviewed.parent)]) == 0


@pytest.mark.usefixtures("seen")
def test_check_names_what_differs(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(reviewed.read_text())
    told["statuses"]["views/instances"] = "1 pass"
    reviewed.write_text(json.dumps(told))

    code = main(["matrix", "3.1.3", "--check", "--results", str(reviewed.parent)])

    assert code == 1
    assert capsys.readouterr().err == (
        f"{reviewed} differs in views/instances: run flask-conformance matrix 3.1.3\n"
    )


@pytest.mark.usefixtures("seen")
def test_check_names_the_record_that_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["matrix", "3.1.3", "--check", "--results", str(tmp_path)])

    assert code == 1
    assert f"{tmp_path / NAME} is missing" in capsys.readouterr().err


@pytest.mark.usefixtures("seen")
def test_check_refuses_what_is_no_record(
    reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reviewed.write_text("{")

    code = main(["matrix", "3.1.3", "--check", "--results", str(reviewed.parent)])

    assert code == 2
    assert f"{reviewed}: not a record of a release" in capsys.readouterr().err
