"""Scripts of ``repro``: short, and run with the framework alone."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.catalogue.load import chapters
from flask_conformance.cli import main
from flask_conformance.kit.module_adapter import NEWEST

Run = Callable[[str], "subprocess.CompletedProcess[str]"]

SLASH = "routing/trailing-slash::redirects_to_the_slash"

SUITE = ("flask_conformance", "flask_spec", "flask_adapters", "pytest", "requests")
"""What an environment with the framework alone does not have."""


NEEDS_BLINKER = ("signals",)


def repro(*words: str) -> str:
    """The script that the command prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(["repro", *words]) == 0
    return printed.getvalue()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a script where the suite cannot be imported, nor pytest."""
    blocker = f"import sys; sys.modules.update(dict.fromkeys({SUITE!r}))"
    (tmp_path / "sitecustomize.py").write_text(blocker)

    def run(text: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "script.py").write_text(text, encoding="utf-8")
        return subprocess.run(
            [sys.executable, "script.py"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


@pytest.fixture
def framework(tmp_path: Path) -> Path:
    """A file with the installed Flask's names, whose rules do not redirect to the slash."""
    pytest.importorskip("flask")
    path = tmp_path / "framework.py"
    path.write_text(
        "from flask import *\n"
        "class Flask(Flask):\n"
        "    def __init__(self, name):\n"
        "        super().__init__(name)\n"
        "        self.url_map.strict_slashes = False\n"
    )
    return path


def first_alone(chapter: str) -> str | None:
    """The script of the chapter's first clause that holds in the newest Flask and needs only it."""
    entries = next(found.entries for found in chapters() if found.name == chapter)
    clauses = (
        f"{entry.requirement.id}::{clause.name}"
        for entry in entries
        for clause in entry.requirement.clauses
        if entry.requirement.applies.covers(NEWEST)
        and clause.applies.covers(NEWEST)
        and not any(need.startswith("python:") for need in clause.needs)
    )
    scripts = map(repro, clauses)
    return next((text for text in scripts if "It needs flask alone." in one_line(text)), None)


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_a_script_is_short(run: Run) -> None:
    pytest.importorskip("flask")

    text = repro(SLASH)

    assert text.count("\n") <= 80
    assert run(text).returncode == 0


@pytest.mark.parametrize("chapter", [chapter.name for chapter in chapters()])
def test_runs_with_flask_alone(run: Run, chapter: str) -> None:
    pytest.importorskip("flask")
    text = first_alone(chapter)

    if text is None:
        assert chapter in NEEDS_BLINKER
    else:
        result = run(text)
        assert (result.returncode, result.stderr) == (0, "")


def test_a_requirement_runs_all_its_clauses(run: Run) -> None:
    pytest.importorskip("flask")

    text = repro("routing/method-not-allowed")

    assert text.count("\ntest_") > 3
    assert run(text).returncode == 0


def test_a_clause_that_compares_in_words_of_the_suite_says_so() -> None:
    slash = "routing/trailing-slash::characters_that_may_stand_in_a_path_mean_the_same"

    assert "It needs flask-conformance installed: it uses link." in one_line(repro(slash))


def test_a_clause_that_fails_tells_expected_and_got(run: Run, framework: Path) -> None:
    result = run(repro(SLASH, "--target", str(framework)))

    assert result.returncode == 1
    assert "expected a redirect to /downloads/, got 200 OK" in result.stderr


def test_a_comparison_that_fails_tells_both_sides(run: Run, framework: Path) -> None:
    clause = "routing/trailing-slash::view_is_not_called_without_the_slash"

    result = run(repro(clause, "--target", str(framework)))

    assert result.returncode == 1
    assert "AssertionError: expected (True, []), got (False, ['view'])" in result.stderr


def test_a_case_is_run_alone(run: Run) -> None:
    pytest.importorskip("flask")

    text = repro("routing/merge-slashes::redirects_to_single_slashes[//a//b]")

    assert 'for path in ["//a//b"]:' in text
    assert run(text).returncode == 0


@pytest.mark.parametrize(
    "clause", ["isolation/served-sessions::on_the_next_visit", "isolation/request-contexts"]
)
def test_a_clause_for_workers_says_what_it_needs(clause: str) -> None:
    assert "It needs flask-conformance installed" in one_line(repro(clause))


def test_a_script_with_the_suite_runs_the_clause_on_the_target(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(repro("isolation/served-sessions", "--target", "reference"))

    result = subprocess.run([sys.executable, str(script)], capture_output=True, text=True)

    assert result.returncode == 0
    assert " passed" in result.stdout


def test_what_is_said_of_the_target_is_said_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.py").write_text("import flask\nclass Own(flask.Flask): pass\n")
    (tmp_path / "loose.py").write_text("def init_app(app): app.url_map.strict_slashes = False")

    text = repro(SLASH, "--target", "./own.py", "--name", "Flask=Own", "--with", "loose:init_app")

    (tmp_path / "script.py").write_text(text)
    run = subprocess.run(
        [sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 1
    assert "1 failed" in run.stdout


@pytest.mark.parametrize(
    "id", ["routing/no-such", f"{SLASH}[no-case]", "routing/trailing-slash::no_such_clause"]
)
def test_an_unknown_id_is_an_error(id: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["repro", id]) == 2
    assert capsys.readouterr().err.startswith("flask-conformance repro: ")


def test_a_clause_may_begin_with_a_decorated_function(run: Run) -> None:
    text = repro("locals/manager-decorator::name_and_documentation_are_kept", "--target", "flask")

    assert ".middleware\n" in text
    assert run(text).stdout == "holds\n"
