"""``init``: finds the framework of a folder, and writes what ``run`` reads."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

Command = Callable[..., "subprocess.CompletedProcess[str]"]

FRAMEWORK = """
class Tiny:
    def __init__(self, import_name):
        self.views = {}

    def route(self, rule):
        return lambda view: self.views.setdefault(rule, view)

    def first(self):
        return 1

    def __call__(self, environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [self.views[environ["PATH_INFO"]]().encode()]
"""

WORKFLOW = Path(".github", "workflows", "flask-conformance.yml")


def test_init_and_run_with_no_edit(tmp_path: Path) -> None:
    """With the real spec, which alone asks for the name ``Flask``."""
    (tmp_path / "tiny.py").write_text(FRAMEWORK)
    (tmp_path / "helpers.py").write_text("raise SystemExit('is not imported')")
    (tmp_path / "setup.py").write_text("def route(): pass")

    def command(*words: str) -> subprocess.CompletedProcess[str]:
        whole = [sys.executable, "-m", "flask_conformance", *words]
        return subprocess.run(whole, capture_output=True, text=True, timeout=120, cwd=tmp_path)

    init = command("init")

    assert init.returncode == 0, init.stderr
    assert init.stderr == ""
    text = (tmp_path / "conformance.toml").read_text()
    assert 'target = "./tiny.py"' in text
    assert 'Flask = "Tiny"' in text
    assert '# "flask.Blueprint" = "…"' in text
    assert "flask-conformance run" in (tmp_path / WORKFLOW).read_text()

    run = command("run", "--select", "routing/trailing-slash")

    assert run.returncode == 1
    assert "\nchapter  requirements  clauses" in run.stdout
    assert "tiny does not conform" in run.stdout


ASKED_OTHERWISE = """
class App:
    def __init__(self):
        self.views = {}

    def route(self, rule):
        return lambda view: self.views.update({rule: view})

    def wsgi_app(self, environ, start_response):
        view = self.views.get(environ["PATH_INFO"])
        start_response("200 OK" if view else "404 NOT FOUND", [("Content-Type", "text/plain")])
        return [view(environ).encode()] if view else []
"""


def test_it_writes_an_adapter_where_applications_are_asked_otherwise(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "mine.py").write_text(ASKED_OTHERWISE)

    def command(*words: str) -> subprocess.CompletedProcess[str]:
        whole = [sys.executable, "-m", "flask_conformance", *words]
        return subprocess.run(whole, capture_output=True, text=True, timeout=120, cwd=tmp_path)

    init = command("init")

    assert init.returncode == 0, init.stderr
    assert 'target = "./src/conformance_adapter.py"' in (tmp_path / "conformance.toml").read_text()
    assert "still in the way" not in init.stdout
    run = command("run", "--select", "routing/trailing-slash")
    assert run.returncode == 1
    assert "mine does not conform" in run.stdout


def test_it_overwrites_nothing(command: Command, tmp_path: Path) -> None:
    (tmp_path / "conformance.toml").write_text("mine")
    (tmp_path / WORKFLOW).parent.mkdir(parents=True)
    (tmp_path / WORKFLOW).write_text("mine too")

    init = command("init")

    assert init.returncode == 0
    assert init.stdout.count("is there already, and is left as it is") == 2
    assert (tmp_path / "conformance.toml").read_text() == "mine"
    assert (tmp_path / WORKFLOW).read_text() == "mine too"


def test_a_package_is_named_as_a_module(command: Command, tmp_path: Path) -> None:
    package = tmp_path / "tinyframework"
    package.mkdir()
    (package / "__init__.py").write_text("from tinyframework.app import Flask as Flask\n")
    (package / "app.py").write_text(FRAMEWORK.replace("Tiny", "Flask"))
    (tmp_path / "pyproject.toml").write_text("")

    command("init")

    text = (tmp_path / "conformance.toml").read_text()
    assert 'target = "tinyframework"' in text
    assert "[names]" not in text
    assert "pip install" in (tmp_path / WORKFLOW).read_text()
    assert '.*" .\n' in (tmp_path / WORKFLOW).read_text()


def test_a_folder_without_a_framework(command: Command, tmp_path: Path) -> None:
    init = command("init")

    assert init.returncode == 2
    assert "name the framework: flask-conformance init TARGET" in init.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_framework_that_cannot_be_imported(command: Command, tmp_path: Path) -> None:
    (tmp_path / "tiny.py").write_text(FRAMEWORK + "raise LookupError('no database')")

    init = command("init")

    assert init.returncode == 2
    assert "LookupError: no database" in init.stderr


def test_of_an_extension_it_says_what_is_put_on_applications(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "flask.py").write_text(FRAMEWORK.replace("Tiny", "Flask"))
    (tmp_path / "extension.py").write_text("def init_app(app): app.seen = True")

    init = command("init", "--with", "extension:init_app")

    assert init.returncode == 0, init.stderr
    assert "target flask with extension:init_app\n" in init.stdout
    text = (tmp_path / "conformance.toml").read_text()
    assert 'target = "flask"\nwith = ["extension:init_app"]' in text
    assert "edition" not in text


def test_an_extension_that_is_not_there_is_not_written(command: Command, tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text(FRAMEWORK.replace("Tiny", "Flask"))

    init = command("init", "--with", "extension:init_app")

    assert init.returncode == 2
    assert "--with extension:init_app: ModuleNotFoundError" in init.stderr
    assert not (tmp_path / "conformance.toml").exists()
