"""Servers under test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.kit.servers.catalogue import KINDS, ServerKind

APART = [kind for kind in KINDS if kind.has_own_process]


@pytest.fixture(params=APART, ids=str)
def apart(request: pytest.FixtureRequest) -> ServerKind:
    """Each server that has a process of its own, and is installed."""
    kind: ServerKind = request.param
    if kind.missing():
        pytest.skip(f"{', '.join(kind.missing())} not installed")
    return kind


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``command("run", …)``: the command line in an empty directory."""

    def command(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "flask_conformance", *words],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=tmp_path,
            env={**os.environ, **variables},
        )

    return command
