"""test_cli_runner: commands of an application, run in the test's own process."""

import pytest

from flask_conformance import MUST, SHOULD, requirement


@requirement("testing/cli-runner", MUST, flask=">=1.0", needs="python:click")
class TestCliRunner:
    """``app.test_cli_runner()`` gives a runner whose ``invoke(args=[…])`` runs a command of the
    application and returns its output, exit code and exception, which leaves where
    ``catch_exceptions`` is false.

    Source: Flask documentation, "Testing Flask Applications", "Running Commands with the CLI
    Runner".
    """

    def test_output(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.cli.command("greet")(lambda: print(f"Hello, {word}!"))

        assert f"Hello, {word}!\n" in app.test_cli_runner().invoke(args=["greet"]).output

    def test_success_is_exit_code_0(self, flask):
        app = flask.Flask("shop")
        app.cli.command("greet")(lambda: None)

        assert app.test_cli_runner().invoke(args=["greet"]).exit_code == 0

    def test_exception_is_returned(self, flask):
        app = flask.Flask("shop")
        app.cli.command("fail")(lambda: {}["lost"])

        result = app.test_cli_runner().invoke(args=["fail"])

        assert (result.exit_code, type(result.exception)) == (1, KeyError)

    def test_exception_leaves_if_asked(self, flask):
        app = flask.Flask("shop")
        app.cli.command("fail")(lambda: {}["lost"])

        with pytest.raises(KeyError, match="lost"):
            app.test_cli_runner().invoke(args=["fail"], catch_exceptions=False)

    def test_exit_code_of_a_command(self, flask):
        import sys

        app = flask.Flask("shop")
        app.cli.command("stop")(lambda: sys.exit(3))

        assert app.test_cli_runner().invoke(args=["stop"]).exit_code == 3

    def test_unknown_command_is_a_usage_error(self, flask):
        result = flask.Flask("shop").test_cli_runner().invoke(args=["lost"])

        assert isinstance(result.exception, SystemExit)

    def test_a_command_may_be_given(self, flask):
        app = flask.Flask("shop")
        command = app.cli.command("greet")(lambda: print("Hello!"))

        assert "Hello!\n" in app.test_cli_runner().invoke(command).output

    def test_a_command_given_finds_the_application_too(self, flask):
        app, seen = flask.Flask("shop"), []
        group = flask.cli.AppGroup("user")
        group.command("look")(lambda: seen.append(flask.current_app._get_current_object()))

        app.test_cli_runner().invoke(group, ["look"])

        assert seen == [app]

    def test_an_object_given_replaces_it(self, flask):
        app, other, seen = flask.Flask("shop"), flask.Flask("other"), []
        app.cli.command("look")(lambda: seen.append(flask.current_app._get_current_object()))
        info = flask.cli.ScriptInfo(create_app=lambda: other)

        app.test_cli_runner().invoke(args=["look"], obj=info)

        assert seen == [other]

    def test_no_context_stays(self, flask):
        app = flask.Flask("shop")
        inside = []
        app.cli.command("greet")(lambda: inside.append(bool(flask.current_app)))

        app.test_cli_runner().invoke(args=["greet"])

        assert (inside, bool(flask.current_app)) == ([True], False)

    def test_no_context_stays_after_an_error(self, flask):
        app = flask.Flask("shop")
        app.cli.command("fail")(lambda: {}["lost"])

        result = app.test_cli_runner().invoke(args=["fail"])

        assert (type(result.exception), bool(flask.current_app)) == (KeyError, False)

    def test_input(self, flask):
        app = flask.Flask("shop")
        app.cli.command("echo")(lambda: print(input()))

        assert "typed" in app.test_cli_runner().invoke(args=["echo"], input="typed\n").output

    def test_environment_variables(self, flask):
        import os

        app = flask.Flask("shop")
        app.cli.command("look")(lambda: print(os.environ["SHOP_WORD"]))

        result = app.test_cli_runner().invoke(args=["look"], env={"SHOP_WORD": "word"})

        assert "word\n" in result.output

    def test_knows_its_application(self, flask):
        app = flask.Flask("shop")

        assert app.test_cli_runner().app is app


@requirement("testing/cli-runner-class", SHOULD, flask=">=1.0", needs="python:click")
class TestCliRunnerClass:
    """The runner is a ``flask.testing.FlaskCliRunner`` or of the class that
    ``app.test_cli_runner_class`` names, made with the arguments of ``test_cli_runner``."""

    def test_is_a_flask_cli_runner(self, flask):
        runner = flask.Flask("shop").test_cli_runner()

        assert isinstance(runner, flask.testing.FlaskCliRunner)

    def test_class_of_the_application(self, flask):
        class Runner(flask.testing.FlaskCliRunner):
            pass

        app = flask.Flask("shop")
        app.test_cli_runner_class = Runner

        assert isinstance(app.test_cli_runner(), Runner)

    def test_arguments_reach_the_runner(self, flask):
        runner = flask.Flask("shop").test_cli_runner(env={"SHOP_WORD": "word"})

        assert runner.env["SHOP_WORD"] == "word"
