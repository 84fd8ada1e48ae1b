"""Ordinary applications with published extensions do on the reference what they do on Flask."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
APPLICATIONS = {
    "login": "flask_login",
    "rest": "flask_restful",
    "database": "flask_sqlalchemy",
    "forms": "flask_wtf",
}


def transcript(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("application", "extension"), APPLICATIONS.items(), ids=APPLICATIONS)
def test_transcript_is_that_of_flask(application: str, extension: str) -> None:
    for package in ("flask", extension):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    script = str(HERE / "applications" / f"{application}.py")

    on_flask = transcript(script)
    on_the_reference = transcript(str(HERE / "run_as_flask.py"), script)

    assert on_flask != ""
    assert on_the_reference == on_flask
