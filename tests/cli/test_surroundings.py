"""Streams, folders and variables around a command: each is answered in words."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]

ONE = ("--select", "steps/first")


def shell(line: str, target: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """A line for the shell, in which ``$run`` is a run of two clauses."""
    run = f"{sys.executable} -m flask_conformance run {target} {' '.join(ONE)}"
    return subprocess.run(
        ["sh", "-c", line.replace("$run", run)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
    )


@pytest.mark.parametrize(
    ("line", "code", "printed", "complaint"),
    [
        ("$run >&-", 0, "", ""),
        ("$run <&- 2>&- | tail -n 1", 0, "good conforms: 2 of 2 clauses pass.\n", ""),
        ("$run > /dev/full", 2, "", "the output cannot be written (No space left on device)\n"),
        (
            "mkdir gone; cd gone; rmdir ../gone; $run",
            2,
            "",
            "the working directory is gone; change to one that is there\n",
        ),
    ],
    ids=["closed", "others closed", "full", "folder gone"],
)
def test_streams_and_folders(
    small_spec: None,
    targets: Path,
    tmp_path: Path,
    line: str,
    code: int,
    printed: str,
    complaint: str,
) -> None:
    run = shell(line, targets / "good.py", tmp_path)

    said = complaint and f"flask-conformance: {complaint}"
    assert (run.returncode, run.stdout, run.stderr) == (code, printed, said)


def test_a_reader_that_leaves_is_no_deviation() -> None:
    line = f"{sys.executable} -m flask_conformance list; echo $? >&2"
    run = subprocess.run(
        ["sh", "-c", f"({line}) | true"], capture_output=True, text=True, timeout=60
    )

    assert run.stderr == "141\n"


BENT = {
    "PYTHONOPTIMIZE": "1",
    "PYTHONWARNINGS": "error",
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
}


def test_variables_that_would_change_verdicts(command: Command, targets: Path) -> None:
    run = command("run", str(targets / "needs_its_surroundings.py"), *ONE, env=os.environ | BENT)

    assert run.returncode == 0, run.stdout + run.stderr


def test_pytest_without_assertions(run_pytest: Command, targets: Path) -> None:
    target = ("--target", str(targets / "good.py"))
    run = run_pytest("--pyargs", "flask_spec", *target, PYTHONOPTIMIZE="1")

    assert run.returncode == 4
    assert "Python is told to leave assertions out" in run.stderr


@pytest.mark.parametrize("place", ["/dev/null", "relative"])
def test_a_run_needs_no_cache(command: Command, targets: Path, tmp_path: Path, place: str) -> None:
    variables = {**os.environ, "XDG_CACHE_HOME": place, "HOME": str(tmp_path)}
    run = command("run", str(targets / "good.py"), *ONE, env=variables)

    assert run.returncode == 0, run.stdout + run.stderr
    assert {path.name for path in tmp_path.iterdir()} <= {".cache"}


def test_a_matrix_says_what_cache_it_needs(command: Command) -> None:
    variables = {**os.environ, "XDG_CACHE_HOME": "/dev/null"}
    run = command("matrix", "3.1.3", "--results", "results", env=variables)

    assert run.returncode == 2
    assert "set XDG_CACHE_HOME to a folder that may be written" in run.stderr
    assert "Traceback" not in run.stderr
