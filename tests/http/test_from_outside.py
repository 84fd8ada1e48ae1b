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
    ("words", "message"),
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
        (("--url", "http://127.0.0.1:9", "--select", "slahes"), "; did you mean slashes?"),
        (("--url", "http://127.0.0.1:9", "--json", "/none/x"), "the directory /none does not"),
        (("--url", "http://127.0.0.1:9"), "the connection is refused: nothing listens there"),
        (("nowhere_at_all", "--profile", "http"), "no adapter and no importable module"),
        (("flask", "--profile", "http", "--over", "wsgi"), "leave --over out"),
        (("flask", "--profile", "http", "--jobs", "2"), "leave --jobs out"),
        (("flask", "--profile", "http", "--schedule", "01"), "leave --schedule out"),
        (("flask", "--profile", "http", "--write-known"), "leave --write-known out"),
    ],
)
def test_what_cannot_be_used(words: tuple[str, ...], message: str) -> None:
    done = run(*words)

    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_target_of_python_is_served(tmp_path: Path) -> None:
    results, cases = tmp_path / "results.json", tmp_path / "cases.xml"
    done = run(
        *("reference", "--profile", "http", "--select", "slashes", "--seed", "7"),
        *("--json", str(results), "--junit", str(cases)),
    )

    document = json.loads(results.read_text(encoding="utf-8"))
    assert read_results(results).profile == "http"
    assert done.returncode == 0, done.stdout + done.stderr
    assert "reference conforms" in done.stdout
    assert (document["target"], document["profile"], document["seed"]) == ("reference", "http", 7)
    assert (document["over"], document["verdict"]) == ("http", "conforms")
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

    done = run("./framework.py", "--profile", "http", "--select", "methods", folder=tmp_path)

    assert done.returncode == 1
    assert "routing/method-not-allowed  MUST  failed" in done.stdout
    assert 'expected  Allow: ["GET", "HEAD", "OPTIONS", "POST", "PUT"] in any order' in done.stdout
    assert "got       no Allow" in done.stdout
    assert "again: curl -i --path-as-is -X DELETE http://127.0.0.1:" in done.stdout
