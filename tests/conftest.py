"""The machine under test, with a spec in miniature in place of the real one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from not_run import pytest_terminal_summary as pytest_terminal_summary
from sharing import pytest_xdist_make_scheduler as pytest_xdist_make_scheduler
from warmed import Warmed

from flask_conformance.model.protocol import Run
from flask_conformance.supervisor import Settings, conduct, starting

HERE = Path(__file__).parent / "small"


@pytest.fixture(scope="session")
def warmed() -> Iterator[Warmed]:
    """A process that has collected the spec, started when the first asks for it."""
    found = Warmed()
    yield found
    found.close()


@pytest.fixture
def in_a_fork(warmed: Warmed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Supervisors take a fork of the warmed process where they would start a subject."""
    monkeypatch.setattr(starting, "subprocess", warmed.stand_in)


@pytest.fixture
def targets() -> Path:
    return HERE / "targets"


@pytest.fixture
def small_spec(monkeypatch: pytest.MonkeyPatch) -> None:
    """Subject processes find the spec in miniature first."""
    monkeypatch.setenv("PYTHONPATH", str(HERE / "spec"), prepend=os.pathsep)


@pytest.fixture
def check(small_spec: None) -> Callable[..., Run]:
    """``check("good", jobs=2)``: a run of the spec in miniature on one of the targets."""
    return _check


@cache
def _check(target: str, **settings: Any) -> Run:
    """A run, done once for all tests that look at it."""
    settings = {"select": ("steps",), "jobs": 1, **settings}
    return conduct(Settings(target=str(HERE / "targets" / f"{target}.py"), **settings))


@pytest.fixture
def command(small_spec: None, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``command("run", …)``: the command line in an empty directory."""

    def command(*words: str, **options: Any) -> subprocess.CompletedProcess[str]:
        options.setdefault("cwd", tmp_path)
        return subprocess.run(
            [sys.executable, "-m", "flask_conformance", *words],
            capture_output=True,
            text=True,
            timeout=60,
            stdin=subprocess.DEVNULL,
            **options,
        )

    return command


@pytest.fixture
def run_pytest(small_spec: None, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``run_pytest(…)``: plain pytest in an empty directory, with every installed plugin."""

    def run_pytest(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pytest", *words],
            capture_output=True,
            text=True,
            timeout=60,
            cwd=tmp_path,
            env={**os.environ, **variables},
        )

    return run_pytest
