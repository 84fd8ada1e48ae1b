"""The ``flask`` command, and its option for the application."""

import os
import sys
from types import ModuleType

import pytest

from flask_conformance import MUST, applies, requirement


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


def own_commands(group):
    """Which of ``flask``'s own commands a group offers, as Click asks for them."""
    import click

    context = click.Context(group)
    names = ("routes", "run", "shell")
    return [name for name in names if isinstance(group.get_command(context, name), click.Command)]


@requirement("cli/flask-command", MUST, flask=">=1.0", needs="python:click")
class TestFlaskCommand:
    """``flask`` offers the commands ``run``, ``shell`` and ``routes``, and those of the application
    that ``FLASK_APP`` names, which is current for them; an unknown one is a usage error, and what
    an application raises leaves.

    Source: Flask documentation, "Command Line Interface".
    """

    def test_commands_of_its_own(self, flask):
        assert own_commands(flask.cli.FlaskGroup()) == ["routes", "run", "shell"]

    def test_commands_of_its_own_may_be_left_out(self, flask):
        assert own_commands(flask.cli.FlaskGroup(add_default_commands=False)) == []

    def test_commands_of_the_application(self, flask, module, monkeypatch):
        app, ran = flask.Flask("shop"), []
        app.cli.command("look")(lambda: ran.append(flask.current_app._get_current_object()))
        module("shop_site", app=app)
        monkeypatch.setenv("FLASK_APP", "shop_site")

        flask.cli.FlaskGroup().main(["look"], standalone_mode=False)

        assert ran == [app]

    def test_its_own_commands_go_before_the_application_s(self, flask, module, monkeypatch, capsys):
        app, ran = flask.Flask("shop"), []
        app.add_url_rule("/basket", "basket")
        app.cli.command("routes")(lambda: ran.append("the application's"))
        module("shop_site", app=app)
        monkeypatch.setenv("FLASK_APP", "shop_site")

        flask.cli.FlaskGroup().main(["routes"], standalone_mode=False)

        assert (ran, "basket" in capsys.readouterr().out) == ([], True)

    def test_an_unknown_command_is_a_usage_error(self, flask, module):
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)

        result = app.test_cli_runner().invoke(group, ["no-such-command"])

        assert isinstance(result.exception, SystemExit)

    @applies(flask=">=2.0")
    def test_an_unknown_command_without_an_application_is_a_usage_error(
        self, flask, module, monkeypatch
    ):
        import click

        monkeypatch.setenv("FLASK_APP", "no_such_module")

        with pytest.raises(click.UsageError):
            flask.cli.FlaskGroup().main(["look"], standalone_mode=False)

    def test_an_application_that_breaks_is_an_error_of_its_command(self, flask, module):
        def create_app():
            raise LookupError("broken")

        group = flask.cli.FlaskGroup(create_app=create_app)

        with pytest.raises(LookupError, match="broken"):
            group.main(["look"], standalone_mode=False)

    @applies(flask=">=2.2")
    def test_the_application_is_current_while_options_are_read(self, flask, module):
        import click

        app, seen = flask.Flask("shop"), []

        @app.cli.command("look", with_appcontext=False)
        @click.option("--word", callback=lambda *_: seen.append(flask.current_app.name))
        def look(word):
            pass

        flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert seen == ["shop"]

    @applies(flask=">=2.2")
    def test_the_application_is_current_within_the_context_of_another(self, flask, module):
        app, other, seen = flask.Flask("shop"), flask.Flask("other"), []
        app.cli.command("look", with_appcontext=False)(lambda: seen.append(flask.current_app.name))

        with other.app_context():
            flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert seen == ["shop"]

    @applies(flask=">=2.2")
    def test_a_context_of_the_application_is_kept(self, flask, module):
        app, seen = flask.Flask("shop"), []
        app.cli.command("look", with_appcontext=False)(lambda: seen.append(flask.g.get("word")))

        with app.app_context():
            flask.g.word = "kept"
            flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert seen == ["kept"]


@requirement("cli/app-option", MUST, flask=">=2.2", needs="python:click")
class TestAppOption:
    """``flask --app NAME`` names the application, and goes before ``FLASK_APP``; ``--debug`` and
    ``--no-debug`` set the debug mode, and go before ``FLASK_DEBUG``.

    Source: Flask documentation, "Command Line Interface", "Application Discovery".
    """

    @pytest.mark.parametrize("option", ["--app", "-A"])
    def test_names_the_application(self, flask, module, monkeypatch, option):
        app, ran = flask.Flask("shop"), []
        app.cli.command("look")(lambda: ran.append(flask.current_app._get_current_object()))
        module("shop_site", website=app)
        module("other_site", app=flask.Flask("other"))
        monkeypatch.setenv("FLASK_APP", "other_site")

        flask.cli.FlaskGroup().main([option, "shop_site:website", "look"], standalone_mode=False)

        assert ran == [app]

    @pytest.mark.parametrize(
        ("variable", "option", "expected"),
        [("0", "--debug", True), ("1", "--no-debug", False), ("1", None, True), ("0", None, False)],
        ids=["debug", "no-debug", "variable-on", "variable-off"],
    )
    def test_debug_mode(self, flask, module, monkeypatch, variable, option, expected):
        monkeypatch.setenv("FLASK_DEBUG", variable)
        app = flask.Flask("shop")
        app.cli.command("look")(lambda: None)
        module("shop_site", app=app)
        options = [option] if option else []

        flask.cli.FlaskGroup().main(["--app", "shop_site", *options, "look"], standalone_mode=False)

        assert app.debug is expected

    def test_factories_see_the_debug_mode(self, flask, module):
        seen = []

        def create_app():
            seen.append(flask.Flask("shop").debug)
            app = flask.Flask("shop")
            app.cli.command("look")(lambda: None)
            return app

        module("shop_site", create_app=create_app)

        flask.cli.FlaskGroup().main(
            ["--app", "shop_site", "--debug", "look"], standalone_mode=False
        )

        assert set(seen) == {True}
