"""Which releases ran on which Python is kept in few words, and put together over several runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from flask_conformance.cli import main
from flask_conformance.records import pythons
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.releases import catalogue

EVERY = [release.name for release in catalogue.all_pairs()]


def test_what_was_not_asked_stays(tmp_path: Path) -> None:
    pythons.keep(tmp_path, "3.13", EVERY, tried=EVERY)
    pythons.keep(tmp_path, "3.9", ["3.0.3"], tried=["3.0.3", "3.1.3"])

    pythons.keep(tmp_path, "3.13", [], tried=["0.1"])

    assert pythons.read(tmp_path) == {"3.9": ["3.0.3"], "3.13": EVERY[1:]}
    assert (tmp_path / pythons.FILE).read_text(encoding="utf-8") == (
        '{\n "ran": {\n  "3.9": "3.0.3",\n  "3.13": "0.2 on"\n }\n}\n'
    )


def test_nothing_is_known_without_a_file(tmp_path: Path) -> None:
    assert pythons.read(tmp_path) == {}


def test_a_file_that_names_no_release_is_told(tmp_path: Path) -> None:
    path = tmp_path / pythons.FILE
    path.parent.mkdir()
    path.write_text('{"ran": {"3.13": "7.0 on"}}')

    with pytest.raises(RecordError, match=f"{path}: .*7.0 on"):
        pythons.read(tmp_path)


def test_what_is_no_python_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["matrix", "3.1.3", "--python", "/no/python", "--results", str(tmp_path)])

    output = capsys.readouterr()
    assert (code, output.out) == (2, "")
    assert "--python /no/python is not a Python that runs" in output.err
