"""A folder with a framework and its ``conformance.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest
from mini_project import FILE, MINI


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mini.py").write_text(MINI)
    (tmp_path / "conformance.toml").write_text(FILE)
    return tmp_path
