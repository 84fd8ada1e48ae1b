"""An unrelated project's pytest run stays as it is with the distribution installed."""

from __future__ import annotations

import importlib.util
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Pytest = Callable[..., "subprocess.CompletedProcess[str]"]

CONFTEST = """\
import pytest


def pytest_addoption(parser):
    for name in ("--target", "--select", "--seed", "--edition", "--profile", "--level", "--over"):
        parser.addoption(name, default="theirs")


@pytest.fixture
def flask():
    return "their flask"


@pytest.fixture
def client(request):
    return request.config.getoption("target")


@pytest.fixture
def names():
    return ["their", "names"]
"""

TESTS = """\
def test_fixtures(flask, client, names):
    assert (flask, client, names) == ("their flask", "theirs", ["their", "names"])


def test_flask_spec():
    assert True
"""

WITH_PYTEST_FLASK = """\
import flask
import pytest


@pytest.fixture
def app():
    app = flask.Flask("theirs")
    app.add_url_rule("/", view_func=lambda: "their index")
    return app


def test_client(client):
    assert client.get("/").data == b"their index"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    for folder in ("tests", "flask_spec"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"test_{folder}.py").write_text(TESTS)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "passed"),
    [
        ((), 4),
        (("-k", "flask_spec", "tests"), 1),
        (("flask_spec",), 2),
        (("flask_spec/test_flask_spec.py::test_flask_spec",), 1),
    ],
    ids=["everything", "by keyword", "a folder of that name", "a node of that name"],
)
def test_their_own_options_and_fixtures(
    run_pytest: Pytest, project: Path, words: tuple[str, ...], passed: int
) -> None:
    run = run_pytest(*words)

    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{passed} passed" in run.stdout
    assert "flask-conformance:" not in run.stdout


@pytest.mark.skipif(
    importlib.util.find_spec("pytest_flask") is None, reason="pytest-flask is not installed"
)
def test_beside_pytest_flask(run_pytest: Pytest, tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(WITH_PYTEST_FLASK)

    run = run_pytest("-p", "no:randomly")

    assert run.returncode == 0, run.stdout + run.stderr
    assert "1 passed" in run.stdout
