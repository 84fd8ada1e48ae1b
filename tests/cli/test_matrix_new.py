"""``matrix --new``: Flask 3.1.3 taken out of a copy of the data, and taken in again."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from flask_conformance.cli import main, matrix_new
from flask_conformance.model.protocol import Status
from flask_conformance.records import store
from flask_conformance.records.observations import Observations
from flask_conformance.records.sweep import Row
from flask_conformance.releases import catalogue, installer

REVIEWED = Path(str(store.results_directory()))
TABLE = catalogue.TABLE.read_text()
RECORD = store.reviewed(REVIEWED)[-1]
PINS = TABLE.splitlines()[-1].split(",")[1:7]


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The records without 3.1.3."""
    folder = tmp_path_factory.mktemp("older")
    store.keep(folder, store.reviewed(REVIEWED)[:-1])
    return folder


@pytest.fixture
def results(older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the records without 3.1.3, beside a catalogue without it."""
    table = tmp_path / "releases.csv"
    lines = TABLE.splitlines(keepends=True)
    assert lines[-1].startswith("3.1.3,")
    assert lines[-2].startswith("3.1.2,")
    table.write_text("".join([*lines[:-2], lines[-2].rstrip("\n") + "yes\n"]))
    monkeypatch.setattr(catalogue, "TABLE", table)
    catalogue.read_again()
    shutil.copytree(older, tmp_path / "records")
    names = ("werkzeug", "jinja2", "markupsafe", "itsdangerous", "click", "blinker")
    pins = "".join(f"{name}=={pin}\n" for name, pin in zip(names, PINS, strict=True))
    monkeypatch.setattr(
        installer, "lock", lambda wanted, locked: locked.write_text(f"{wanted.read_text()}{pins}")
    )
    yield tmp_path / "records"
    monkeypatch.undo()
    catalogue.read_again()


def stands_in(
    monkeypatch: pytest.MonkeyPatch, record: Observations | None, problem: str = ""
) -> None:
    """What running the release shows."""
    monkeypatch.setattr(
        matrix_new,
        "side_by_side",
        lambda releases, jobs, row_of, tell: [Row(releases[0], record, problem)],
    )


def test_the_data_are_as_they_were(
    results: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stands_in(monkeypatch, RECORD)

    assert main(["matrix", "--new", "3.1.3", "--results", str(results)]) == 0

    assert catalogue.TABLE.read_text() == TABLE
    files = [path.name for path in REVIEWED.glob("*.json")]
    assert {name: (results / name).read_text() for name in files} == {
        name: (REVIEWED / name).read_text() for name in files
    }
    output = capsys.readouterr().out
    assert output.startswith("Flask 3.1.3 beside werkzeug==3.1.9 ")
    assert "3.1.2 -> 3.1.3: " in output
    assert "every interval may stay as it is" in output


def test_a_requirement_that_is_no_longer_met_gets_an_end(
    results: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_text() for path in results.glob("*.json")}
    broken = {
        id: Status(status.number, "fail") if id.startswith("routing/add-url-rule") else status
        for id, status in RECORD.statuses.items()
    }
    stands_in(monkeypatch, dataclasses.replace(RECORD, statuses=broken), "some fail")

    assert main(["matrix", "--new", "3.1.3", "--results", str(results)]) == 1

    output = capsys.readouterr().out
    assert "routing/add-url-rule: 3.1.3 does otherwise, inside of Flask >=0.2" in output
    assert 'flask=">=0.2,<3.1.3", or a deviation' in output
    assert "then flask-conformance matrix 3.1.3" in output
    assert {path: path.read_text() for path in results.glob("*.json")} == before
    assert catalogue.TABLE.read_text() == TABLE


def test_what_cannot_be_run_leaves_everything_as_it_was(
    results: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table = catalogue.TABLE.read_text()
    stands_in(monkeypatch, None, "cannot be installed: no such thing")

    assert main(["matrix", "--new", "3.1.3", "--results", str(results)]) == 2

    assert "cannot be installed: no such thing" in capsys.readouterr().err
    assert catalogue.TABLE.read_text() == table
    assert catalogue.releases()[-1].flask == "3.1.2"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--new", "3.1.2"], "Flask 3.1.2 is known already"),
        (["--new", "newest"], "'newest' is not a version"),
        (["--new", "3.1.3", "--check"], "--new takes one release in, by itself"),
    ],
)
@pytest.mark.usefixtures("results")
def test_words_that_cannot_be_used(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["matrix", *words]) == 2
    assert message in capsys.readouterr().err
