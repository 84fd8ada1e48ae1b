"""``flask-conformance report``: the forms it writes, and what it refuses."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from xml.etree import ElementTree as ET

import pytest

from flask_conformance.records.history import History
from flask_conformance.site.build import SiteError, build

Command = Callable[..., CompletedProcess[str]]


def test_json_tells_states_ranges_and_doubts(
    records: Path, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "matrix.json"

    assert command("report", records, "--json", path).returncode == 0

    document = json.loads(path.read_text())
    by_id = {one["id"]: one for one in document["requirements"]}
    assert len(document["releases"]) == 67
    assert by_id["paths/slash"]["holds"] == ["0.1 - 3.1.3"]
    assert by_id["paths/redirect"]["holds"] == ["1.1.0 - 3.1.3"]
    assert by_id["greetings/hello"]["states"][:3] == "PPP"
    assert by_id["greetings/hello"]["clauses"]["says_hello_twice"].startswith("O")
    assert [one["id"] for one in document["intervals"]["in_doubt"]] == ["paths/slash"]


def test_intervals_are_printed(records: Path, command: Command) -> None:
    done = command("report", records, "--intervals")

    assert done.returncode == 0
    assert "paths/slash  [Flask <2.0]\n  above (Flask): holds outside too: 2.0.0" in done.stdout
    assert "3 of 4 intervals are confirmed from both sides" in done.stdout


def test_markdown_is_printed_without_an_option(records: Path, command: Command) -> None:
    done = command("report", records)

    assert done.stdout.startswith("# 4 requirements in 62 releases of Flask\n")
    assert "| 0.9 | 0.14.1 | 1 | 1 | 0 | 1 |" in done.stdout


def test_badges_of_the_matrix(records: Path, command: Command, tmp_path: Path) -> None:
    svg, shields = tmp_path / "badge.svg", tmp_path / "badge.json"

    command("report", records, "--badge", svg, "--shields", shields)

    document = json.loads(shields.read_text())
    assert (document["schemaVersion"], document["message"]) == (1, "4 requirements, 62 releases")
    texts = [node.text for node in ET.parse(svg).iter("{http://www.w3.org/2000/svg}text")]
    assert texts == ["Flask conformance", "4 requirements, 62 releases"]


def test_unmet_requirement_shows_on_the_badge(
    records: Path, command: Command, tmp_path: Path
) -> None:
    folder = shutil.copytree(records, tmp_path / "records")
    path = folder / "paths.json"
    seen = '"pass": "until 1.1.4+werkzeug2.0.3"'
    path.write_text(path.read_text().replace(seen, '"pass": "until 0.12.5", "fail": "1.0"'))
    shields = tmp_path / "badge.json"

    done = command("report", folder, "--shields", shields, "--markdown", tmp_path / "out.md")

    assert done.returncode == 0
    assert json.loads(shields.read_text())["message"] == "1 not met"
    assert "- `paths/slash`: 1.0" in (tmp_path / "out.md").read_text()


@pytest.fixture
def run_results(command: Command, tmp_path: Path) -> Path:
    """The results of one run, of a target that meets one requirement of three."""
    target, path = tmp_path / "target.py", tmp_path / "run.json"
    target.write_text("class Flask: ...\npath = '/a/'\nlanguage = 'Latin'\n")
    done = command("run", target, "--edition", "1.0,werkzeug=0.14.1", "--json", path)
    assert done.returncode == 1, done.stderr
    return path


def test_one_run(run_results: Path, command: Command, tmp_path: Path) -> None:
    shields = tmp_path / "badge.json"

    done = command("report", run_results, "--html", tmp_path / "page", "--shields", shields)

    assert done.returncode == 0
    document = json.loads(shields.read_text())
    assert (document["label"], document["message"]) == ("Flask 1.0 conformance", "1 of 3 met")
    assert "greetings/farewell" in (tmp_path / "page" / "index.html").read_text()


def test_one_run_has_no_intervals(run_results: Path, command: Command) -> None:
    done = command("report", run_results, "--intervals")

    assert (done.returncode, done.stdout) == (2, "")
    assert "--intervals needs a folder of records" in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["{none}"], "nonesuch: there is no such folder or file"),
        (["{empty}"], "empty: there are no records in it; make them: flask-conformance matrix"),
        (["{record}"], "paths.json: is a part of the releases' records; name its folder"),
        (["{text}"], "notes.txt: is not JSON"),
        (["{records}", "--badge", "{none}/b.svg"], "b.svg: cannot be written (No such file"),
        (["{records}", "--html", "{text}"], "notes.txt: is a file; name a folder"),
        (["{records}", "--html", "{full}"], "full: is neither empty nor a site written before"),
    ],
)
def test_what_cannot_be_used_is_named(
    records: Path, command: Command, tmp_path: Path, words: list[str], message: str
) -> None:
    places = {
        "none": tmp_path / "nonesuch",
        "empty": tmp_path / "empty",
        "text": tmp_path / "notes.txt",
        "full": tmp_path / "full",
        "record": records / "paths.json",
        "records": records,
    }
    places["empty"].mkdir()
    places["full"].mkdir()
    (places["full"] / "letter.txt").write_text("Dear")
    places["text"].write_text("Dear")

    done = command("report", *(word.format(**places) for word in words))

    assert done.returncode == 2
    assert done.stderr.startswith("flask-conformance report: ")
    assert message in done.stderr
    assert (places["full"] / "letter.txt").read_text() == "Dear"


def test_missing_jinja_is_named(
    records: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)

    with pytest.raises(SiteError, match=r"pip install 'flask-conformance\[reports\]'"):
        build(History.read(records), tmp_path / "site")

    assert not (tmp_path / "site").exists()
