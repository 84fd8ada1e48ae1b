"""``matrix`` writes what a release offers, and ``--check`` compares it."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from flask_conformance.cli import main
from flask_conformance.records import store, sweep
from flask_conformance.records.names import files
from flask_conformance.records.names.release_names import ReleaseNames
from flask_conformance.records.sweep import Row
from flask_conformance.releases import catalogue

FOLDER = Path(str(store.results_directory()))


@pytest.fixture
def reviewed(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "records"))


@pytest.fixture
def another_name(monkeypatch: pytest.MonkeyPatch) -> ReleaseNames:
    """A sweep in which Flask 3.1.3 has one name more."""
    recorded = files.read(FOLDER)["3.1.3"]
    more = {**recorded.members, "flask": recorded.members["flask"] | {"brand_new"}}
    changed = dataclasses.replace(recorded, members=more)
    row = Row(catalogue.find("3.1.3"), store.reviewed(FOLDER)[-1], names=changed)
    monkeypatch.setattr(sweep, "side_by_side", lambda *arguments: [row])
    return changed


@pytest.mark.usefixtures("another_name")
def test_check_names_the_file(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["matrix", "3.1.3", "--results", str(reviewed), "--check"])

    assert code == 1
    assert "flask.json tell other names: run flask-conformance matrix" in capsys.readouterr().err


def test_what_was_seen_is_written(
    reviewed: Path, another_name: ReleaseNames, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "keep", lambda folder, observed: [])

    assert main(["matrix", "3.1.3", "--results", str(reviewed)]) == 0

    now, before = files.read(reviewed), files.read(FOLDER)
    assert now["3.1.3"].members == another_name.members
    assert now["3.1.2"] == before["3.1.2"]
