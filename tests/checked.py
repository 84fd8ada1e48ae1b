"""A run of the requirements that a file's wrong implementation is told to fail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from flask_conformance.model.protocol import Run
from flask_conformance.supervisor import Settings, conduct


def checked(file: Path, ids: Sequence[str]) -> Run:
    """A run of these requirements on the file; skips where what they need is not installed."""
    run = conduct(Settings(target=str(file), select=ids, timeout=60))
    missing = sorted({clause.reason for clause in run.clauses() if clause.kind == "package"})
    if missing and not run.failed:
        pytest.skip("; ".join(missing))
    return run
