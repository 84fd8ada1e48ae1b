"""What the ``flask`` command tells of itself: its commands, its version."""

import os
import sys
from contextvars import copy_context
from types import ModuleType

import pytest

from flask_conformance import MAY, SHOULD, applies, fact, requirement


@pytest.fixture
def module(monkeypatch):
    """``module(name, **members)`` is importable; environment and search path are restored."""
    environ = dict(os.environ)
    monkeypatch.chdir(os.sep)
    monkeypatch.setattr(sys, "path", [*sys.path])
    for name in ("FLASK_APP", "FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI"):
        monkeypatch.delenv(name, raising=False)

    def make(name, **members):
        made = ModuleType(name)
        vars(made).update(members)
        monkeypatch.setitem(sys.modules, name, made)

    yield make
    os.environ.clear()
    os.environ.update(environ)


@requirement("cli/help", MAY, flask=">=1.0", needs="python:click")
class TestHelp:
    """``flask --help`` lists the commands of the application besides its own, and shows in spite
    of an application that cannot be loaded: it tells why.

    Why: the built-in commands work without the application.
    """

    @applies(flask=("<2.2", ">=3.1.1"))
    def test_lists_the_commands_of_the_application(self, flask, module, monkeypatch, capsys):
        app = flask.Flask("shop")
        app.cli.command("look")(lambda: None)
        module("shop_site", app=app)
        monkeypatch.setenv("FLASK_APP", "shop_site")

        # In a context of its own: some releases of click leave open what a help page opened.
        copy_context().run(flask.cli.FlaskGroup().main, ["--help"], standalone_mode=False)

        assert {"look", "routes"} <= set(capsys.readouterr().out.split())

    @fact
    def test_finds_the_application_of_the_environment(self, flask, module, monkeypatch, capsys):
        app = flask.Flask("shop")
        app.cli.command("look")(lambda: None)
        module("shop_site", app=app)
        monkeypatch.setenv("FLASK_APP", "shop_site")

        copy_context().run(flask.cli.FlaskGroup().main, ["--help"], standalone_mode=False)

        return "look" in capsys.readouterr().out.split()

    def test_tells_what_broke_the_application(self, flask, module, capsys):
        def create_app():
            raise LookupError("broken")

        group = flask.cli.FlaskGroup(create_app=create_app)
        copy_context().run(group.main, ["--help"], standalone_mode=False)

        shown = capsys.readouterr()
        assert ("routes" in shown.out, "broken" in shown.err) == (True, True)

    @applies(flask=("<2.2", ">=3.1.1"))
    def test_tells_why_no_application_was_found(self, flask, module, monkeypatch, capsys):
        monkeypatch.setenv("FLASK_APP", "no_such_module")

        copy_context().run(flask.cli.FlaskGroup().main, ["--help"], standalone_mode=False)

        shown = capsys.readouterr()
        assert ("routes" in shown.out, "no_such_module" in shown.err) == (True, True)

    def test_without_a_command_it_is_the_same(self, flask, module, monkeypatch):
        app = flask.Flask("shop")
        app.cli.command("look")(lambda: None)
        module("shop_site", app=app)
        monkeypatch.setenv("FLASK_APP", "shop_site")

        result = copy_context().run(
            app.test_cli_runner().invoke, flask.cli.FlaskGroup(), [], obj=flask.cli.ScriptInfo()
        )

        assert {"look", "routes"} <= set(result.output.split())

    @applies(flask=">=2.2")
    def test_lists_the_commands_of_the_application_named(self, flask, module, capsys):
        app = flask.Flask("shop")
        app.cli.command("look")(lambda: None)
        module("shop_site", app=app)

        copy_context().run(
            flask.cli.FlaskGroup().main, ["--app", "shop_site", "--help"], standalone_mode=False
        )

        assert "look" in capsys.readouterr().out.split()


@requirement("cli/version", SHOULD, flask=">=1.0", needs="python:click")
class TestVersion:
    """``flask --version`` tells the versions of Python, Flask and Werkzeug, and needs no
    application.

    Source: Flask documentation, "Command Line Interface"; change log, version 1.0.3.
    """

    @applies(flask=">=1.0.3")
    def test_python_flask_and_werkzeug(self, flask, module, capsys):
        import platform

        flask.cli.FlaskGroup().main(["--version"], standalone_mode=False)

        told = capsys.readouterr().out.lower()
        wanted = ["python", platform.python_version(), "flask", "werkzeug"]
        assert [word for word in wanted if word not in told] == []

    def test_may_be_left_out(self, flask, module):
        group = flask.cli.FlaskGroup(add_version_option=False)

        result = flask.Flask("shop").test_cli_runner().invoke(group, ["--version"])

        assert isinstance(result.exception, SystemExit)
