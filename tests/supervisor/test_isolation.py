"""What lies around in a user's directory and environment does not change a run."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]

SURROUNDINGS = {
    "pytest.ini": "[pytest]\naddopts = --no-such-option\npython_classes = Nothing\n",
    "conftest.py": "raise RuntimeError('conftest was loaded')\n",
    "random.py": "raise RuntimeError('random of the working directory was imported')\n",
    "pytest.py": "raise RuntimeError('pytest of the working directory was imported')\n",
    "json.py": "raise RuntimeError('json of the working directory was imported')\n",
}


def test_files_of_the_working_directory(
    command: Command, targets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in SURROUNDINGS.items():
        (tmp_path / name).write_text(text)
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    # The command is started as its script starts it: without the working directory on the path.
    monkeypatch.setenv("PYTHONSAFEPATH", "1")

    run = command("run", str(targets / "good.py"), "--select", "steps")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "good conforms: 6 of 6 clauses pass." in run.stdout


def test_a_module_of_the_working_directory_is_a_target(
    command: Command, targets: Path, tmp_path: Path
) -> None:
    (tmp_path / "homework.py").write_text((targets / "good.py").read_text())

    run = command("run", "homework", "--select", "steps/first")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "homework conforms" in run.stdout


def test_nothing_is_left_in_the_working_directory(
    command: Command, targets: Path, tmp_path: Path
) -> None:
    command("run", str(targets / "good.py"), "--select", "steps/first", "--json", "out.json")

    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
