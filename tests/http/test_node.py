"""The application in Node.js conforms, and of each copy with one fault that fault is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from copies import FAULTS, Fault

from flask_conformance.http_profile import Settings, check
from flask_conformance.http_profile.checks import every, folder
from flask_conformance.model.causes import causes
from flask_conformance.model.outcome import Outcome, Verdict

SECOND = Path(__file__).with_name("second_runner.py")

Start = Callable[[Path], AbstractContextManager[str]]


def test_it_conforms(node: str) -> None:
    run = check(Settings(node, seed=1))

    assert [clause.failure for clause in run.clauses() if clause.failure] == []
    assert run.counts() == {Outcome.PASS: len(every())}
    assert run.verdict is Verdict.CONFORMS


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what.replace(" ", "-"))
def test_a_fault_is_named(fault: Fault, start: Start, tmp_path: Path) -> None:
    with start(fault.put(tmp_path)) as address:
        run = check(Settings(address, seed=2, require="MAY"))

    all_causes = causes(run)
    assert run.verdict is Verdict.DEVIATES
    assert fault.breaks in [id for cause in all_causes for id in cause.requirements]
    assert len(all_causes) <= 3, [(cause.what, cause.requirements) for cause in all_causes]


def test_an_application_that_knows_one_name_is_exposed(start: Start, tmp_path: Path) -> None:
    fault = Fault("", "", "views.mjs", "`Hello, ${escaped(name)}!`", '"Hello, World!"')

    with start(fault.put(tmp_path)) as address:
        run = subprocess.run(
            [sys.executable, "-m", "flask_conformance", "run", "--url", address],
            capture_output=True,
            text=True,
        )

    assert run.returncode == 2
    assert "does not answer as the page of the HTTP profile says" in run.stderr
    assert "got Hello, World!" in run.stderr


DECLARED = """\
[lacks]
templates = "answers are JSON alone"

[known]
"routing/trailing-slash" = "302, as our proxy wants it"
"""


def test_a_file_beside_it_declares(start: Start, tmp_path: Path) -> None:
    fault = next(fault for fault in FAULTS if fault.what == "302 for 308")
    (tmp_path / "conformance.toml").write_text(DECLARED, encoding="utf-8")

    with start(fault.put(tmp_path)) as address:
        run = subprocess.run(
            [sys.executable, "-m", "flask_conformance", "run", "--url", address],
            capture_output=True,
            text=True,
            cwd=tmp_path,
        )

    assert run.returncode == 0, run.stdout + run.stderr
    assert "302, as our proxy wants it" in run.stdout
    assert "answers are JSON alone" in run.stdout


def test_a_second_runner_says_the_same(node: str) -> None:
    lines = [line for line in SECOND.read_text(encoding="utf-8").splitlines() if line.strip()]
    run = subprocess.run(
        [sys.executable, str(SECOND), str(folder()), node], capture_output=True, text=True
    )

    assert (run.stdout.strip(), run.stderr) == ("", "")
    assert len(lines) <= 150


def test_a_second_runner_tells_a_fault(start: Start, tmp_path: Path) -> None:
    fault = next(fault for fault in FAULTS if fault.what == "redirect loses the query")
    with start(fault.put(tmp_path)) as address:
        run = subprocess.run(
            [sys.executable, str(SECOND), str(folder()), address], capture_output=True, text=True
        )

    assert run.stdout.split() == [
        check.id
        for check in every()
        if check.requirement == fault.breaks and check.id != "slashes/keeps-the-host"
    ]
