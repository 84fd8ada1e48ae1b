"""The ``shell`` command, and the names that an application gives it."""

import sys
import types

import pytest

from flask_conformance import SHOULD, applies, requirement


@pytest.fixture
def shell(flask, monkeypatch):
    """Runs the shell of an application; returns the names that what is typed there has."""
    seen = types.ModuleType("seen")
    monkeypatch.setitem(sys.modules, "seen", seen)
    monkeypatch.delenv("PYTHONSTARTUP", raising=False)
    monkeypatch.delattr(sys, "__interactivehook__", raising=False)

    def run(app):
        typed = "import seen; seen.names = dict(globals())\n"
        app.test_cli_runner().invoke(flask.cli.shell_command, input=typed, catch_exceptions=False)
        return seen.names

    return run


@requirement("cli/shell-context", SHOULD, flask=">=0.11")
class TestShellContext:
    """In the application's context, ``app.make_shell_context()`` gives the names for a shell: the
    application as ``app``, ``g``, and what the functions registered with
    ``app.shell_context_processor`` return.

    Source: Flask documentation, "Working with the Shell"; API, ``Flask.shell_context_processor``.
    """

    def test_the_application_and_g(self, flask):
        app = flask.Flask("shop")

        with app.app_context():
            names = app.make_shell_context()

        assert (names["app"], "g" in names) == (app, True)

    def test_adds_what_a_processor_returns(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.shell_context_processor(lambda: {"word": word})

        with app.app_context():
            assert app.make_shell_context()["word"] == word

    def test_adds_what_every_processor_returns(self, flask):
        app = flask.Flask("shop")
        app.shell_context_processor(lambda: {"one": 1, "two": 1})
        app.shell_context_processor(lambda: {"two": 2})

        with app.app_context():
            found = app.make_shell_context()

        assert (found["one"], found["two"]) == (1, 2)

    def test_a_processor_may_replace_the_names(self, flask):
        app = flask.Flask("shop")
        app.shell_context_processor(lambda: {"app": "replaced"})

        with app.app_context():
            assert app.make_shell_context()["app"] == "replaced"

    def test_processors_are_called_each_time(self, flask):
        app, called = flask.Flask("shop"), []
        app.shell_context_processor(lambda: called.append("called") or {})

        with app.app_context():
            app.make_shell_context()
            app.make_shell_context()

        assert called == ["called", "called"]

    def test_registering_gives_the_function_back(self, flask):
        def processor():
            return {"word": 1}

        assert flask.Flask("shop").shell_context_processor(processor)() == {"word": 1}

    def test_applications_have_their_own(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")
        one.shell_context_processor(lambda: {"word": 1})

        with one.app_context():
            assert "word" in one.make_shell_context()
        with two.app_context():
            assert "word" not in two.make_shell_context()


@requirement("cli/shell", SHOULD, flask=">=1.0", needs="python:click", depends="cli/shell-context")
class TestShell:
    """``flask shell`` opens Python's interactive console in the application's context, with the
    names of ``make_shell_context`` after those of Python's startup file.

    Source: Flask documentation, "Command Line Interface", "Open a Shell".
    """

    def test_names_of_the_application(self, flask, shell):
        app = flask.Flask("shop")
        app.shell_context_processor(lambda: {"word": 1})

        names = shell(app)

        assert (names["app"], names["word"]) == (app, 1)

    def test_the_application_is_current(self, flask, shell, monkeypatch):
        app, seen = flask.Flask("shop"), []
        app.shell_context_processor(lambda: seen.append(flask.current_app.name) or {})

        shell(app)

        assert seen == ["shop"]

    def test_startup_file_of_python(self, flask, shell, monkeypatch, tmp_path):
        (tmp_path / "startup.py").write_text("word = 'from the file'\napp = 'from the file'\n")
        monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "startup.py"))
        app = flask.Flask("shop")

        names = shell(app)

        assert (names["word"], names["app"]) == ("from the file", app)

    def test_startup_file_that_is_not_there(self, flask, shell, monkeypatch, tmp_path):
        monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "nowhere.py"))

        names = shell(flask.Flask("shop"))

        assert names["app"].name == "shop"

    @applies(flask=">=2.0")
    def test_interactive_hook_of_python(self, flask, shell, monkeypatch):
        ran = []
        monkeypatch.setattr(sys, "__interactivehook__", lambda: ran.append("ran"), raising=False)

        shell(flask.Flask("shop"))

        assert ran == ["ran"]

    @applies(flask=">=2.0")
    def test_interactive_hook_of_a_python_without_readline(self, flask, shell, monkeypatch):
        ran = []
        monkeypatch.setattr(sys, "__interactivehook__", lambda: ran.append("ran"), raising=False)
        monkeypatch.setitem(sys.modules, "readline", None)

        shell(flask.Flask("shop"))

        assert ran == ["ran"]
