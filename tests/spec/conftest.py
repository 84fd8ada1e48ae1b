"""The targets that the vectors are checked against."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.target import load

VECTORS = Path(__file__).parents[2] / "spec" / "vectors"
sys.path.insert(0, str(VECTORS))

TARGETS = ["reference"]
if importlib.util.find_spec("flask") is not None:
    TARGETS.append("flask")


@pytest.fixture(params=TARGETS)
def target(request: pytest.FixtureRequest) -> Adapter:
    """The reference, and real Flask where it is installed."""
    return load(request.param)
