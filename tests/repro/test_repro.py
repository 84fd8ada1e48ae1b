"""Scripts of ``repro`` run with the framework alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flask_conformance.catalogue.load import Entry, find
from flask_conformance.repro.script import script


def run(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script in an interpreter that cannot import the suite, nor pytest."""
    path = folder / "script.py"
    path.write_text(text, encoding="utf-8")
    hidden = "flask_conformance", "flask_spec", "flask_adapters", "pytest", "requests"
    blocker = f"import sys; sys.modules.update(dict.fromkeys({hidden!r}))"
    (folder / "sitecustomize.py").write_text(blocker)
    return subprocess.run(
        [sys.executable, str(path)],
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def entry(id: str) -> Entry:
    found = find(id)
    assert found is not None
    return found


def test_requirement_holds_on_flask_alone(tmp_path: Path) -> None:
    pytest.importorskip("flask")

    result = run(script(entry("routing/trailing-slash"), None), tmp_path)

    assert (result.returncode, result.stderr) == (0, "")
    assert "holds  redirects to the slash" in result.stdout


def test_served_visitors_come_at_once_without_the_suite(tmp_path: Path) -> None:
    pytest.importorskip("flask")

    result = run(script(entry("isolation/served-sessions"), None), tmp_path)

    assert (result.returncode, result.stderr) == (0, "")
    assert "holds  on the next visit" in result.stdout


def test_single_clause_is_run_alone(tmp_path: Path) -> None:
    pytest.importorskip("flask")
    clause = "outer_application_is_current_again_after_an_error"

    result = run(script(entry("contexts/nested-apps"), clause), tmp_path)

    assert [line[:5] for line in result.stdout.splitlines()].count("holds") == 1


def test_a_version_in_a_title_has_its_point(tmp_path: Path) -> None:
    pytest.importorskip("flask")

    result = run(script(entry("url-map/build-safe-characters"), "path_since_2_3"), tmp_path)

    assert (result.returncode, result.stderr) == (0, "")
    assert "path since 2.3" in result.stdout


def test_failing_clause_exits_with_one(tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text("class Flask:\n    pass\n")

    result = run(script(entry("routing/trailing-slash"), None), tmp_path)

    assert result.returncode == 1
    assert "FAILS  redirects to the slash" in result.stdout
