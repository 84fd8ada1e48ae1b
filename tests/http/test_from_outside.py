"""``run --url`` and ``run TARGET --profile http``, as they are typed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from flask_conformance.reports.results import read_results


def run(*words: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flask_conformance", "run", *words],
        capture_output=True,
        text=True,
        cwd=folder,
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--url", "here"), "give an origin, such as http://127.0.0.1:5000"),
        (("--url", "https://127.0.0.1:5000"), "give an origin"),
        (("--url", "http://127.0.0.1:5000/app"), "give an origin"),
        (("--url", "http://127.0.0.1:99999"), "--url http://127.0.0.1:99999: Port out of range"),
        (("--url", "http://192.0.2.1"), "is not on this machine; add --allow-remote"),
        (("--url", "http://127.0.0.1:9", "flask"), "leave TARGET out"),
        (("--url", "http://127.0.0.1:9", "--server", "waitress"), "leave --server out"),
        (("--url", "http://127.0.0.1:9", "--with", "x:y"), "leave --with out"),
        (("--url", "http://127.0.0.1:9", "--edition", "9"), "there is no Flask 9"),
        (("--url", "http://127.0.0.1:9", "--select", "locals"), "has no check of that"),
        (("--url", "http://127.0.0.1:9", "--json", "/none/x"), "the directory /none does not"),
        (("--url", "http://127.0.0.1:9"), "the connection is refused: nothing listens there"),
        (("nowhere_at_all", "--profile", "http"), "no adapter and no importable module"),
        (("flask", "--profile", "http", "--over", "wsgi"), "leave --over out"),
        (("flask", "--profile", "http", "--jobs", "2"), "leave --jobs out"),
        (("flask", "--profile", "http", "--schedule", "01"), "leave --schedule out"),
        (("flask", "--profile", "http", "--write-known"), "leave --write-known out"),
    ],
)
def test_what_cannot_be_used(words: tuple[str, ...], said: str) -> None:
    found = run(*words)

    assert found.returncode == 2
    assert said in found.stderr
    assert "Traceback" not in found.stderr
    assert found.stdout == ""


def test_a_target_of_python_is_served(tmp_path: Path) -> None:
    results, cases = tmp_path / "results.json", tmp_path / "cases.xml"
    found = run(
        *("reference", "--profile", "http", "--select", "slashes", "--seed", "7"),
        *("--json", str(results), "--junit", str(cases)),
    )

    told = json.loads(results.read_text(encoding="utf-8"))
    assert read_results(results).profile == "http"
    assert found.returncode == 0, found.stdout + found.stderr
    assert "reference conforms" in found.stdout
    assert (told["target"], told["profile"], told["seed"]) == ("reference", "http", 7)
    assert (told["over"], told["verdict"]) == ("http", "conforms")
    assert ElementTree.parse(cases).getroot().attrib


def test_a_deviation_is_told_with_a_command_that_shows_it(tmp_path: Path) -> None:
    (tmp_path / "framework.py").write_text(
        "from flask_reference import *\n"
        "from flask_reference import Flask as Base\n\n\n"
        "class Flask(Base):\n"
        "    def process_response(self, response):\n"
        "        made = super().process_response(response)\n"
        "        made.headers.pop('Allow', None)\n"
        "        return made\n"
    )

    found = run("./framework.py", "--profile", "http", "--select", "methods", folder=tmp_path)

    assert found.returncode == 1
    assert "routing/method-not-allowed  MUST  failed" in found.stdout
    assert 'expected  Allow: ["GET", "HEAD", "OPTIONS", "POST", "PUT"] in any order' in found.stdout
    assert "got       no Allow" in found.stdout
    assert "again: curl -i --path-as-is -X DELETE http://127.0.0.1:" in found.stdout
