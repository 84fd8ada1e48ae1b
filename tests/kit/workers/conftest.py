"""Runs of a spec in miniature that is about workers alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from flask_conformance.model.protocol import Run
from flask_conformance.supervisor import Settings, conduct

HERE = Path(__file__).parent
TARGETS = HERE / "targets"


@pytest.fixture
def small_spec(monkeypatch: pytest.MonkeyPatch) -> None:
    """Subject processes find the spec in miniature first, and the targets each other."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(HERE / "spec"), str(TARGETS)]))


@pytest.fixture
def check(small_spec: None) -> Callable[..., Run]:
    """``check("good_store")``: a run of the spec in miniature on one of the targets."""
    return _check


@cache
def _check(target: str, **settings: Any) -> Run:
    """A run, done once for all tests that look at it."""
    return conduct(
        Settings(target=str(TARGETS / f"{target}.py"), seed=7, **{"jobs": 1, **settings})
    )


@pytest.fixture
def command(small_spec: None) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``command("run", …)``: the command line, beside the targets."""
    return lambda *words: _start("flask_conformance", *words)


@pytest.fixture
def run_pytest(small_spec: None) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``run_pytest(…)``: plain pytest, or that in a process that *through* sets up."""

    def run_pytest(*words: str, through: str = "") -> subprocess.CompletedProcess[str]:
        start = (through, "--module", "pytest") if through else ("pytest",)
        return _start(*start, "-p", "no:cacheprovider", *words)

    return run_pytest


def _start(module: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *words],
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        cwd=TARGETS,
    )
