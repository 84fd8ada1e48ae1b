"""The ready folders, run as their platforms would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from schemas import alike

from flask_conformance.grading.outputs import document

ROOT = Path(__file__).parent.parent.parent

ANSWER = ROOT / "tests" / "answers" / "locals" / "pop_raises.py"

NO_NAMESPACES = """\
import errno, os, sys
import pyseccomp
rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
for name in ("unshare", "mount", "setns"):
    rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
rules.load()
os.execvp(sys.argv[1], sys.argv[1:])
"""
"""As in a container of Docker's defaults."""


def environ(**more: str) -> dict[str, str]:
    program = Path(sys.executable).with_name("flask-conformance")
    return {**os.environ, "FLASK_CONFORMANCE": str(program), "RUBRIC": "locals", **more}


def test_gradescope_without_namespaces(tmp_path):
    pytest.importorskip("pyseccomp")
    (tmp_path / "submission").mkdir()
    shutil.copy(ANSWER, tmp_path / "submission" / "answer.py")
    (tmp_path / "submission" / "notes.txt").write_text("x")

    done = subprocess.run(
        [
            *(sys.executable, "-c", NO_NAMESPACES, "bash"),
            str(ROOT / "docs" / "grading" / "gradescope" / "run_autograder"),
        ],
        env=environ(AUTOGRADER_ROOT=str(tmp_path)),
        capture_output=True,
        text=True,
    )

    if "cannot read Python's library" in done.stderr:
        pytest.skip("another user cannot read this interpreter, and nothing can be mounted")
    assert done.returncode == 0, done.stderr
    assert "isolation: fair" in done.stderr
    results = json.loads((tmp_path / "results" / "results.json").read_text())
    assert results["score"] == 92.0


def test_prairielearn(tmp_path):
    (tmp_path / "student").mkdir()
    shutil.copy(ANSWER, tmp_path / "student" / "answer.py")

    subprocess.run(
        ["bash", str(ROOT / "docs" / "grading" / "prairielearn" / "run.sh")],
        env=environ(GRADE_ROOT=str(tmp_path)),
        check=True,
        capture_output=True,
    )

    assert json.loads((tmp_path / "results" / "results.json").read_text())["score"] == 0.92


def test_published_schema_is_that_of_the_types():
    published = json.loads(document.SCHEMA.read_text())

    assert alike(published) == alike(json.loads(json.dumps(document.schema())))
