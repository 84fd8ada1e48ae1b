"""Which commands fill an environment."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from flask_conformance.releases import installer


class Commands:
    """Records commands instead of running them; fails those that have the given argument."""

    def __init__(self) -> None:
        self.run: list[list[str]] = []
        self.failing = ""

    def __call__(self, command: list[str]) -> None:
        self.run.append(command)
        if self.failing in command:
            raise installer.InstallError("no")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    commands = Commands()
    monkeypatch.setattr(installer, "_run", commands)
    return commands


@pytest.fixture
def uv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "find_uv", lambda: "uv")


@pytest.fixture
def without_uv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "find_uv", lambda: None)


@pytest.mark.usefixtures("uv")
def test_uv_installs_from_its_cache_when_it_can(commands: Commands) -> None:
    installer.install(Path("env"), ["flask==1.0"], dependencies=False)

    (command,) = commands.run
    assert {"--offline", "--no-deps", "flask==1.0"} <= set(command)


@pytest.mark.usefixtures("uv")
def test_uv_asks_the_index_when_its_cache_does_not_suffice(commands: Commands) -> None:
    commands.failing = "--offline"

    installer.install(Path("env"), ["pytest"], dependencies=True)

    assert "--offline" not in commands.run[-1]
    assert "--no-deps" not in commands.run[-1]


@pytest.mark.usefixtures("without_uv")
def test_venv_and_pip_do_the_work_where_uv_is_missing(commands: Commands) -> None:
    installer.create(Path("env"), "python3")
    installer.install(Path("env"), ["flask==1.0"], dependencies=False)

    assert commands.run[0] == ["python3", "-m", "venv", "env"]
    assert commands.run[1][:4] == [str(installer.interpreter(Path("env"))), "-m", "pip", "install"]
    assert commands.run[1][-2:] == ["--no-deps", "flask==1.0"]


@pytest.mark.usefixtures("without_uv")
def test_failure_of_pip_advises_uv(commands: Commands) -> None:
    commands.failing = "flask==0.9"

    with pytest.raises(installer.InstallError, match=r"flask-conformance\[matrix\]"):
        installer.install(Path("env"), ["flask==0.9"], dependencies=False)


def test_failure_says_what_the_command_said() -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('resolution is impossible')"]

    with pytest.raises(installer.InstallError, match="resolution is impossible"):
        installer._run(command)


def test_command_that_is_not_there_is_named() -> None:
    with pytest.raises(installer.InstallError, match="/no/such/installer cannot be started"):
        installer._run(["/no/such/installer"])


def test_endless_command_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "TIME_LIMIT", 0.2)

    with pytest.raises(installer.InstallError, match="took longer than"):
        installer._run([sys.executable, "-c", "import threading; threading.Event().wait()"])


def test_print_statements_do_not_stop_a_build(tmp_path: Path) -> None:
    setup = tmp_path / "setup.py"
    setup.write_text("if 1:\n    print 'Python 2'\nprint('kept')\nbuilt = True\n")
    code = f"import tokenize; exec(tokenize.open({str(setup)!r}).read()); assert built"

    installer._run([sys.executable, "-c", code])
