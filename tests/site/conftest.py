"""Records of every release for a spec in miniature, and the site that is built from them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from flask_adapters.releases.catalogue import Release
from flask_conformance.matrix import record, store
from flask_conformance.matrix.record import FAILS_OUTSIDE, HOLDS_OUTSIDE, Record, Status
from packaging.version import Version

from flask_adapters.releases import catalogue

HERE = Path(__file__).parent

Command = Callable[..., "subprocess.CompletedProcess[str]"]


def made_up(release: Release) -> Record:
    """What the release is said to do: each state occurs somewhere."""
    flask, werkzeug = Version(release.flask), Version(release.werkzeug)
    statuses = {
        "greetings/hello::says_hello": "known" if release.flask == "0.9" else "pass",
        "greetings/hello::says_hello_twice": _inside(flask >= Version("2.2.1"), FAILS_OUTSIDE),
        "greetings/hello::language": "pass",
        "greetings/farewell": _inside(flask >= Version("1.0"), FAILS_OUTSIDE),
        "paths/slash": _inside(flask < Version("2.0"), HOLDS_OUTSIDE),
        "paths/redirect": _inside(werkzeug >= Version("0.15"), FAILS_OUTSIDE),
    }
    if release.flask == "0.1":
        statuses["paths/redirect"] = "not-applicable"
    return Record(
        release.flask,
        release.werkzeug,
        release.pins,
        {id: Status(5 if id == "paths/slash" else 1, word) for id, word in statuses.items()},
        {"greetings/hello::says_hello": "It says hi (https://example.com/hi)"}
        if release.flask == "0.9"
        else {},
        {"greetings/hello::language": "Latin" if flask < Version("0.5") else "English"},
    )


def _inside(is_inside: bool, otherwise: str) -> str:
    return "pass" if is_inside else otherwise


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of records as ``flask-conformance matrix`` writes it."""
    folder = tmp_path_factory.mktemp("records")
    for release in catalogue.all_pairs():
        path = folder / store.file_name(release)
        path.write_text(record.text(made_up(release)), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def command() -> Command:
    """``command("report", …)``: the command line, with the spec in miniature."""

    def command(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "flask_conformance", *map(str, words)],
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, "PYTHONPATH": str(HERE / "spec")},
        )

    return command


@pytest.fixture(scope="session")
def site(records: Path, command: Command, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site."""
    pytest.importorskip("jinja2", reason="the HTML site needs Jinja2")
    folder = tmp_path_factory.mktemp("site") / "html"
    found = command("report", records, "--html", folder)
    assert (found.returncode, found.stderr) == (0, "")
    return folder
