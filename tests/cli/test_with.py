"""``run --with``: the difference to the same target without the extension."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]

FRAMEWORK = """
class Flask:
    def __init__(self, import_name):
        self.number = 1

    def first(self):
        return self.number

    def second(self, number):
        return 2 * number

    def third(self, word):
        return "?"
"""

EXTENSION = """
class Doubler:
    def __init__(self, app):
        app.number = 2

class Harmless:
    def init_app(self, app):
        app.seen = True
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mini.py").write_text(FRAMEWORK)
    (tmp_path / "extension.py").write_text(EXTENSION)
    return tmp_path


STEPS = ("run", "./mini.py", "--select", "steps", "--jobs", "1")


def test_what_it_changes_fails(command: Command, folder: Path) -> None:
    run = command(*STEPS, "--with", "extension:Doubler")

    assert run.returncode == 1
    assert "steps/first  MUST  failed (2 of 2 clauses)" in run.stdout
    assert "mini with extension:Doubler does not conform" in run.stdout
    repro = "repro steps/first::gives_one --target ./mini.py --with extension:Doubler"
    assert f"reproduce: flask-conformance {repro}\n" in run.stdout


def test_what_fails_without_it_too_is_told_apart(command: Command, folder: Path) -> None:
    run = command(*STEPS, "--with", "extension:Harmless", "--require", "SHOULD")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "     1  fails without the extension, too" in run.stdout


def test_a_file_runs_before_the_target(command: Command, folder: Path) -> None:
    (folder / "first.py").write_text("import sys; sys.modules['ready'] = sys")
    (folder / "mini.py").write_text("import ready\n" + FRAMEWORK)

    run = command(*STEPS, "--with", "./first.py")

    assert "mini with ./first.py conforms" in run.stdout
    assert "cannot be told apart: target './mini.py' cannot be imported" in run.stderr


def test_what_it_means_to_change_stands_in_its_file(command: Command, folder: Path) -> None:
    (folder / "conformance.toml").write_text(
        'target = "./mini.py"\nwith = ["extension:Doubler"]\n'
        '[known]\n"steps/first" = "it counts twice"\n'
    )

    run = command("run", "--select", "steps", "--jobs", "1")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "steps/first::gives_one: it counts twice" in run.stdout


def test_what_is_known_beside_another_extension_is_not_known_here(
    command: Command, folder: Path
) -> None:
    (folder / "conformance.toml").write_text(
        'target = "./mini.py"\nwith = ["extension:Doubler"]\n'
        '[known]\n"steps/first" = "it counts twice"\n'
    )

    run = command("run", "--select", "steps/first", "--jobs", "1", "--with", "extension:Harmless")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "mini with extension:Harmless conforms: 2 of 2" in run.stdout


def test_an_extension_may_mend_what_is_known(command: Command, folder: Path) -> None:
    (folder / "mini.py").write_text(FRAMEWORK.replace("self.number = 1", "self.number = 3"))
    (folder / "extension.py").write_text(EXTENSION.replace("app.number = 2", "app.number = 1"))
    (folder / "conformance.toml").write_text(
        'target = "./mini.py"\n[known]\n"steps/first" = "it counts from 3"\n'
    )

    run = command("run", "--select", "steps/first", "--jobs", "1", "--with", "extension:Doubler")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "conforms: 2 of 2" in run.stdout


def test_of_flask_if_nothing_else_is_said(command: Command, folder: Path) -> None:
    (folder / "mini.py").rename(folder / "flask.py")

    run = command("run", "--select", "steps", "--jobs", "1", "--with", "extension:Harmless")

    assert "flask with extension:Harmless" in run.stdout


def test_an_extension_that_is_not_there(command: Command, folder: Path) -> None:
    run = command(*STEPS, "--with", "extension:Nothing")

    assert run.returncode == 2
    assert "--with extension:Nothing: AttributeError" in run.stderr
