"""Where ``flask-conformance matrix`` writes records, and what ``--check`` says of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from flask_conformance.cli import main
from flask_conformance.model.protocol import Status
from flask_conformance.records import store, sweep
from flask_conformance.records.observations import Observations
from flask_conformance.records.sweep import Row
from flask_conformance.releases import catalogue

FOLDER = Path(str(store.results_directory()))


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sweep that has seen what the reviewed records of Flask 3.1.3 say."""
    row = Row(catalogue.find("3.1.3"), store.reviewed(FOLDER)[-1])
    monkeypatch.setattr(sweep, "side_by_side", lambda *arguments: [row])


@pytest.fixture
def reviewed(tmp_path: Path) -> Path:
    """A copy of the records."""
    return Path(shutil.copytree(FOLDER, tmp_path / "records"))


@pytest.mark.parametrize("options", [[], ["--check"]], ids=["write", "check"])
def test_a_file_is_no_folder(
    options: list[str], reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = reviewed / "views.json"

    code = main(["matrix", "3.1.3", "--results", str(file), *options])

    output = capsys.readouterr()
    assert (code, output.out) == (2, "")
    assert f"--results {file}: " in output.err


@pytest.mark.usefixtures("seen")
def test_folder_is_made(tmp_path: Path) -> None:
    assert main(["matrix", "3.1.3", "--results", str(tmp_path / "new" / "results")]) == 0
    assert [seen.name for seen in store.reviewed(tmp_path / "new" / "results")] == ["3.1.3"]


@pytest.mark.usefixtures("seen")
def test_what_was_seen_before_changes_no_file(
    reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["matrix", "3.1.3", "--results", str(reviewed)]) == 0
    assert f"0 files in {reviewed} changed" in capsys.readouterr().out


@pytest.mark.usefixtures("seen")
def test_check_of_what_was_seen(reviewed: Path) -> None:
    assert main(["matrix", "3.1.3", "--check", "--results", str(reviewed)]) == 0


@pytest.mark.usefixtures("seen")
def test_check_names_what_differs(reviewed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = reviewed / "views.json"
    text = file.read_text()
    ids = "views/instances::one_for_all_requests, views/instances::true_is_the_default"
    line = next(line for line in text.splitlines() if "one_for_all_requests" in line)
    file.write_text(text.replace(line, line.replace('"pass"', '"known"')))

    code = main(["matrix", "3.1.3", "--check", "--results", str(reviewed)])

    assert code == 1
    assert capsys.readouterr().err == (
        f"{reviewed}: 3.1.3 differs in {ids}: run flask-conformance matrix\n"
    )


@pytest.mark.usefixtures("seen")
def test_check_tells_of_what_differs_where_nothing_is_asked_and_holds(
    reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = reviewed / "application.json"
    text = file.read_text()
    line = next(line for line in text.splitlines() if '"application/got-first-request"' in line)
    held = line.replace('"(fails)": "until 0.7.2, 3.0.0 on"', '"(holds)": "3.0.0 on"')
    file.write_text(text.replace(line, held))

    code = main(["matrix", "3.1.3", "--check", "--results", str(reviewed)])

    assert code == 0
    assert capsys.readouterr().err == (
        f"{reviewed}: 3.1.3 differs in application/got-first-request: "
        "nothing is asked of it there\n"
    )


@pytest.mark.usefixtures("seen")
def test_check_names_the_record_that_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["matrix", "3.1.3", "--check", "--results", str(tmp_path)])

    assert code == 1
    assert "3.1.3 differs in the whole release" in capsys.readouterr().err


@pytest.mark.usefixtures("seen")
def test_check_refuses_what_is_no_record(
    reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (reviewed / "views.json").write_text("{")

    code = main(["matrix", "3.1.3", "--check", "--results", str(reviewed)])

    assert code == 2
    assert f"{reviewed / 'views.json'}: not a record of releases" in capsys.readouterr().err


def test_what_was_run_of_some_requirements_takes_their_place_alone() -> None:
    recorded = store.reviewed(FOLDER)[-1]
    id = "views/methods::a"
    seen = Observations(recorded.name, {id: Status(1, "known")}, {id: "why"})

    (merged,) = store.with_some(FOLDER, [seen])

    others = {
        id: status
        for id, status in recorded.statuses.items()
        if id.partition("::")[0] != "views/methods"
    }
    assert merged.statuses == {**others, **seen.statuses}
    assert merged.known == {**recorded.known, **seen.known}
    assert merged.facts == recorded.facts


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["3.1.3", "--select", "views"], "name none, or say --check"),
        (["--select", "views", "--profile", "http"], "leave --profile and --python out"),
    ],
)
def test_what_a_part_cannot_be_of(
    options: list[str], message: str, reviewed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["matrix", *options, "--results", str(reviewed)]) == 2
    assert message in capsys.readouterr().err
