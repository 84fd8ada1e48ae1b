"""ScriptInfo: what a command knows of its application before it is loaded."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("cli/script-info", SHOULD, flask=">=0.11", needs="python:click")
class TestScriptInfo:
    """``ScriptInfo(create_app=…).load_app()`` is the application that the function makes, made
    once; without the function, the one that its path names. It carries ``data``, and commands that
    ask for one get one.

    Source: Flask documentation, API, ``flask.cli.ScriptInfo``.
    """

    def test_made_by_the_function(self, flask):
        app = flask.Flask("shop")

        assert flask.cli.ScriptInfo(create_app=lambda *info: app).load_app() is app

    def test_made_once(self, flask):
        info = flask.cli.ScriptInfo(create_app=lambda *info: flask.Flask("shop"))

        assert info.load_app() is info.load_app()

    def test_not_made_before_it_is_needed(self, flask):
        made = []

        def create_app(*info):
            made.append("made")
            return flask.Flask("shop")

        info = flask.cli.ScriptInfo(create_app=create_app)
        before = [*made]
        info.load_app()

        assert (before, "made" in made) == ([], True)

    def test_the_function_goes_before_the_path(self, flask):
        app = flask.Flask("shop")
        info = flask.cli.ScriptInfo("no_such_module", create_app=lambda *info: app)

        assert info.load_app() is app

    def test_keeps_the_path(self, flask):
        assert flask.cli.ScriptInfo("shop_site:app").app_import_path == "shop_site:app"

    def test_carries_data(self, flask):
        assert isinstance(flask.cli.ScriptInfo().data, dict)

    def test_an_error_of_the_function_leaves(self, flask):
        info = flask.cli.ScriptInfo(create_app=lambda *info: {}["lost"])

        with pytest.raises(KeyError):
            info.load_app()

    def test_a_command_that_asks_for_one_gets_one(self, flask):
        import click

        given = []
        look = click.command("look")(flask.cli.pass_script_info(given.append))

        look.main([], standalone_mode=False)

        assert [isinstance(info, flask.cli.ScriptInfo) for info in given] == [True]

    @applies(flask=">=3.1")
    def test_wants_dotenv_files(self, flask, monkeypatch):
        monkeypatch.delenv("FLASK_SKIP_DOTENV", raising=False)

        assert flask.cli.ScriptInfo().load_dotenv_defaults is True

    @applies(flask=">=3.1")
    @pytest.mark.parametrize(("skip", "expected"), [("0", True), ("1", False)])
    def test_the_environment_says_whether_they_are_skipped(
        self, flask, monkeypatch, skip, expected
    ):
        monkeypatch.setenv("FLASK_SKIP_DOTENV", skip)

        assert flask.cli.ScriptInfo().load_dotenv_defaults is expected

    @applies(flask=">=1.0")
    def test_a_function_that_makes_none(self, flask):
        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo(create_app=lambda: None).load_app()


@requirement("cli/debug-flag", MAY, flask=">=1.0", needs="python:click")
class TestDebugFlag:
    """A loaded application is in debug mode where ``FLASK_DEBUG`` says so, whatever it was before,
    unless the script declines that.

    Source: Flask documentation, "Command Line Interface", "Debug Mode".
    """

    @pytest.mark.parametrize(
        ("value", "expected"),
        [("1", True), ("true", True), ("on", True), ("0", False), ("false", False), ("NO", False)],
    )
    def test_as_the_variable_says(self, flask, monkeypatch, value, expected):
        monkeypatch.setenv("FLASK_DEBUG", value)
        info = flask.cli.ScriptInfo(create_app=lambda: flask.Flask("shop"))

        assert info.load_app().debug is expected

    @pytest.mark.parametrize("value", [None, ""], ids=["unset", "empty"])
    def test_off_without_the_variable(self, flask, monkeypatch, value):
        monkeypatch.delenv("FLASK_ENV", raising=False)
        monkeypatch.delenv("FLASK_DEBUG", raising=False)
        if value is not None:
            monkeypatch.setenv("FLASK_DEBUG", value)
        info = flask.cli.ScriptInfo(create_app=lambda: flask.Flask("shop"))

        assert bool(info.load_app().debug) is False

    def test_replaces_what_the_application_says(self, flask, monkeypatch):
        monkeypatch.setenv("FLASK_DEBUG", "0")
        app = flask.Flask("shop")
        app.debug = True

        assert flask.cli.ScriptInfo(create_app=lambda: app).load_app().debug is False

    @applies(flask=">=1.0.3")
    @pytest.mark.parametrize("value", ["0", "1"])
    def test_declined(self, flask, monkeypatch, value):
        monkeypatch.setenv("FLASK_DEBUG", value)
        app = flask.Flask("shop")
        app.debug = value == "0"
        info = flask.cli.ScriptInfo(create_app=lambda: app, set_debug_flag=False)

        assert info.load_app().debug is (value == "0")
