"""The application in bottle, written by somebody who read the page alone, conforms."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flask_conformance.http_profile import Settings, check
from flask_conformance.http_profile.checks import every
from flask_conformance.model.outcome import Outcome, Verdict


@pytest.fixture
def bottle() -> Iterator[str]:
    """The address of the application; it ends with the test."""
    pytest.importorskip("bottle")
    process = subprocess.Popen(
        [sys.executable, "-m", "bottle_application"],
        cwd=Path(__file__).parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


def test_it_conforms(bottle: str) -> None:
    run = check(Settings(bottle, seed=1))

    assert [clause.failure for clause in run.clauses() if clause.failure] == []
    assert run.counts() == {Outcome.PASS: len(every())}
    assert run.verdict is Verdict.CONFORMS
