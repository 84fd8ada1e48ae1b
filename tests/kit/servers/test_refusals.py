"""Options about servers that cannot be followed: one sentence, and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from flask_conformance.supervisor import Settings, SettingsError

OWN = str(Path(__file__).parent / "targets" / "own_server.py")


def test_unknown_server(command) -> None:
    done = command("run", "--over", "http", "--server", "apache")

    assert done.returncode == 2
    assert "invalid choice: 'apache'" in done.stderr


def test_unknown_server_in_the_settings() -> None:
    with pytest.raises(SettingsError, match="--server apache: choose from wsgiref, werkzeug, "):
        Settings(over="http", server="apache")


def test_server_without_http(command) -> None:
    done = command("run", "--server", "waitress")

    assert done.returncode == 2
    assert done.stderr == (
        "flask-conformance run: --server waitress: add --over http, which it is for\n"
    )


def test_server_that_is_not_installed(command, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules['waitress'] = None\n")

    done = command("run", "--over", "http", "--server", "waitress", PYTHONPATH=str(tmp_path))

    assert done.returncode == 2
    assert done.stderr == (
        "flask-conformance run: --server waitress: waitress not installed in this environment; "
        "try: pip install waitress\n"
    )


@pytest.mark.parametrize("words", [("--over", "wsgi"), ("--server", "waitress")], ids=" ".join)
def test_target_with_a_server_of_its_own(command, words: tuple[str, ...]) -> None:
    done = command("run", OWN, *words)

    assert done.returncode == 2
    assert f"leave {words[0]} out" in done.stderr


@pytest.mark.parametrize("target", ["zan", "bottle"])
def test_framework_that_is_not_installed(command, target: str, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules['{target}'] = None\n")

    done = command("run", target, PYTHONPATH=str(tmp_path))

    assert done.returncode == 2
    assert f"{target} is not installed in this environment; try: pip install" in done.stderr
