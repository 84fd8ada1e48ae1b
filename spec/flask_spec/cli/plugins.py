"""Commands that other installed distributions add to ``flask``."""

import os
import re
import sys

import pytest

from flask_conformance import SHOULD, requirement

LOOK = """
import click

ran = []

@click.command("look")
def look():
    ran.append("plugin")
"""


@pytest.fixture
def plugin(flask, monkeypatch, tmp_path, names):
    """What ran, by a module of an installed distribution whose command is ``look``."""
    environ, name = dict(os.environ), names.word()
    about = tmp_path / f"{name}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(f"[flask.commands]\nlook = {name}:look\n")
    (tmp_path / f"{name}.py").write_text(LOOK)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.syspath_prepend(tmp_path)
    for variable in ("FLASK_APP", "FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI"):
        monkeypatch.delenv(variable, raising=False)
    yield __import__(name).ran
    del sys.modules[name]
    os.environ.clear()
    os.environ.update(environ)


@requirement("cli/plugins", SHOULD, flask=">=2.1", needs="python:click")
class TestPlugins:
    """The entry points of the group ``flask.commands`` are commands of ``flask`` beside its own,
    and go before those of the application.

    Why: before 2.1 they were found through setuptools, and only where that was installed.
    Source: Flask documentation, "Command Line Interface", "Plugins".
    """

    def test_runs(self, flask, plugin):
        flask.cli.FlaskGroup().main(["look"], standalone_mode=False)

        assert plugin == ["plugin"]

    def test_is_listed(self, flask, plugin, capsys):
        flask.cli.FlaskGroup().main(["--help"], standalone_mode=False)

        assert "look" in re.findall(r"\w+", capsys.readouterr().out)

    def test_goes_before_the_applications_command(self, flask, plugin):
        app = flask.Flask("shop")
        app.cli.command("look")(lambda: plugin.append("application"))

        flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert plugin == ["plugin"]

    def test_needs_no_application(self, flask, plugin):
        def create_app():
            raise LookupError("broken")

        flask.cli.FlaskGroup(create_app=create_app).main(["look"], standalone_mode=False)

        assert plugin == ["plugin"]
