"""Programs made like the ``flask`` command, with ``FlaskGroup``."""

import os
import sys
from types import ModuleType

import pytest

from flask_conformance import SHOULD, applies, requirement


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


@requirement("cli/own-program", SHOULD, flask=">=1.0", needs="python:click")
class TestOwnProgram:
    """``FlaskGroup(create_app=…)`` is a program for one application; further options of click
    apply.

    Source: Flask documentation, "Command Line Interface", "Custom Scripts".
    """

    def test_runs_commands_of_the_application_it_makes(self, flask, module):
        app, ran = flask.Flask("shop"), []
        app.cli.command("look")(lambda: ran.append(flask.current_app._get_current_object()))

        flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert ran == [app]

    def test_makes_it_once(self, flask, module, capsys):
        made = []

        def create_app():
            made.append("made")
            return flask.Flask("shop")

        flask.cli.FlaskGroup(create_app=create_app).main(["routes"], standalone_mode=False)

        assert made == ["made"]

    @applies(flask=">=1.0.3")
    @pytest.mark.parametrize("wanted", [True, False], ids=["set", "left"])
    def test_debug_mode_is_set_unless_declined(self, flask, module, monkeypatch, wanted):
        monkeypatch.setenv("FLASK_DEBUG", "1")
        app = flask.Flask("shop")
        app.debug = False
        app.cli.command("look")(lambda: None)
        group = flask.cli.FlaskGroup(create_app=lambda: app, set_debug_flag=wanted)

        group.main(["look"], standalone_mode=False)

        assert app.debug is wanted

    def test_its_own_commands_may_be_added(self, flask, module):
        ran = []
        group = flask.cli.FlaskGroup(create_app=lambda: flask.Flask("shop"))
        group.command("look")(lambda: ran.append(flask.current_app.name))

        group.main(["look"], standalone_mode=False)

        assert ran == ["shop"]

    def test_a_function_of_its_own_runs_before_the_command(self, flask, module):
        import click

        app, ran = flask.Flask("shop"), []
        app.cli.command("look")(lambda: ran.append("look"))

        @click.group(cls=flask.cli.FlaskGroup, create_app=lambda: app)
        def manage():
            ran.append("manage")

        manage.main(["look"], standalone_mode=False)

        assert ran == ["manage", "look"]

    def test_options_come_from_the_environment(self, flask, module, monkeypatch):
        import click

        app, seen = flask.Flask("shop"), []

        @app.cli.command("look")
        @click.option("--word")
        def look(word):
            seen.append(word)

        monkeypatch.setenv("FLASK_LOOK_WORD", "from the environment")
        flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert seen == ["from the environment"]

    @applies(flask=">=2.2")
    def test_may_stand_below_another_program(self, flask, module):
        import click

        app, ran = flask.Flask("shop"), []
        app.cli.command("look")(lambda: ran.append(flask.current_app.name))
        program = click.Group("program")
        program.add_command(flask.cli.FlaskGroup(name="shop", create_app=lambda: app))

        program.main(["shop", "look"], standalone_mode=False)
        assert ran == ["shop"]
