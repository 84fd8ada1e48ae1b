"""``diff A B --for PATH``: exit codes, forms, and what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flask_conformance.cli import main
from flask_conformance.records.names import files, lookup

APPS = Path(__file__).with_name("apps")


@pytest.fixture(autouse=True)
def read_once(names: lookup.Names, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "read", lambda results: dict(names.by_release))


def ask(*words: str) -> int:
    return main(["diff", "1.1.4", "3.1.3", "--for", *words])


def test_something_concerns_it(capsys: pytest.CaptureFixture[str]) -> None:
    code = ask(str(APPS / "late_setup.py"))

    output = capsys.readouterr().out
    assert code == 1
    assert "raises when it runs" in output
    assert f"at       {APPS / 'late_setup.py'}:10" in output
    assert "measured application/setup-finished" in output


def test_nothing_concerns_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "main.py").write_text("import flask\napp = flask.Flask(__name__)\n")

    code = ask(str(tmp_path))

    assert code == 0
    assert "nothing that is known concerns 1 file" in capsys.readouterr().out


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    ask(str(APPS / "late_setup.py"), "--json", "-")

    (entry,) = json.loads(capsys.readouterr().out)["entries"]
    assert (entry["id"], entry["effect"]) == ("late-setup", "request")
    assert [place["line"] for place in entry["places"]] == [10]


def test_markdown(tmp_path: Path) -> None:
    ask(str(APPS / "joined_path.py"), "--markdown", str(tmp_path / "upgrade.md"))

    text = (tmp_path / "upgrade.md").read_text()
    assert f"- safe_join has moved (`{APPS / 'joined_path.py'}:3`, " in text
    assert "  - instead: from werkzeug.utils import safe_join" in text


def test_new_things_only_with_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "main.py").write_text("from flask.globals import app_ctx\n")

    assert ask(str(tmp_path)) == 0
    assert ask(str(tmp_path), "--all") == 1
    assert "flask.globals.app_ctx is new" in capsys.readouterr().out


def test_what_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "main.py").write_text("from flask import request\ngetattr(request, name)\n")
    (tmp_path / "two.py").write_text("print 'x'\n")
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'\n")

    ask(str(tmp_path))

    output = capsys.readouterr().out
    assert f"{tmp_path}/main.py:2  getattr(request, name)" in output
    assert f"{tmp_path}/two.py:1  is not Python 3" in output
    assert f"{tmp_path}/latin.py:1  is not text of the encoding" in output


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such file or folder"),
        (b"print 'x'\n", "is not Python 3"),
        (b"\x00\x01", "is not Python 3"),
        (b"x = '\xe9'\n", "is not text of the encoding that it declares"),
        (b"# -*- coding: klingon -*-\n", "is not text of the encoding that it declares"),
    ],
)
def test_a_file_that_cannot_be_used(
    content: bytes | None, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "main.py"
    if content is not None:
        path.write_bytes(content)

    code = ask(str(path))

    output = capsys.readouterr()
    assert (code, output.out) == (2, "")
    assert str(path) in output.err
    assert message in output.err


def test_a_folder_without_python(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(str(tmp_path)) == 2
    assert "no Python file in it" in capsys.readouterr().err


def test_no_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "1.1.4", "9.9", "--for", str(APPS)]) == 2
    assert "9.9: with --for, give Flask releases" in capsys.readouterr().err


def test_options_without_a_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "1.1.4", "3.1.3", "--markdown", "-"]) == 2
    assert "are for --for: name a source" in capsys.readouterr().err


def test_a_report_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(str(APPS), "--json", str(tmp_path / "no" / "file")) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_nothing_is_imported(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")

    ask(str(tmp_path))

    assert not (tmp_path / "ran").exists()


def test_of_a_line_the_last_is_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "main.py").write_text("import flask\n")

    assert main(["diff", "2.2", "3.1", "--for", str(tmp_path)]) == 0
    assert "Flask 2.2.5 -> 3.1.3: " in capsys.readouterr().out


def test_the_older_comes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "3.1.3", "2.2.5", "--for", str(tmp_path)]) == 2
    assert "2.2.5 is older than 3.1.3" in capsys.readouterr().err
