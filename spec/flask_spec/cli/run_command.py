"""The ``run`` command: what reaches the development server.

Clauses stop it before it serves.
"""

import os
import sys

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


class Served(Exception):
    """Raised where the development server would begin to serve."""


@pytest.fixture
def served(flask, werkzeug, monkeypatch):
    """Runs the command with options; returns what the server would be made with."""
    environ, made = dict(os.environ), []

    def make_server(host=None, port=None, app=None, threaded=False, *rest, **options):
        made.append({"host": host, "port": port, "app": app, "threaded": threaded})
        raise Served

    monkeypatch.setattr(werkzeug.serving, "make_server", make_server)
    for name in ("FLASK_APP", "FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI"):
        monkeypatch.delenv(name, raising=False)
    # As in a reloader's child, which is given its socket: nothing binds a port before.
    monkeypatch.setenv("WERKZEUG_RUN_MAIN", "true")
    monkeypatch.setenv("WERKZEUG_SERVER_FD", "0")

    def run(app, *options, create_app=None):
        group = flask.cli.FlaskGroup(create_app=create_app or (lambda: app))
        with pytest.raises(Served):
            group.main(["run", *options], standalone_mode=False)
        return made.pop()

    yield run
    os.environ.clear()
    os.environ.update(environ)


@requirement(
    "cli/run", MUST, flask=">=1.0", needs=("python:click", "werkzeug.serving", "in-process")
)
class TestRun:
    """``flask run`` serves the application in threads at http://127.0.0.1:5000; options and
    ``FLASK_RUN_…`` variables change that.

    Source: Flask documentation, "Command Line Interface", "Run the Development Server".
    """

    def test_host_and_port(self, flask, served):
        made = served(flask.Flask("shop"))

        assert (made["host"], made["port"]) == ("127.0.0.1", 5000)

    @pytest.mark.parametrize(
        "options",
        [["--host", "::1", "--port", "81"], ["-h", "::1", "-p", "81"]],
        ids=["long", "short"],
    )
    def test_host_and_port_given(self, flask, served, options):
        made = served(flask.Flask("shop"), *options)

        assert (made["host"], made["port"]) == ("::1", 81)

    def test_host_and_port_from_the_environment(self, flask, served, monkeypatch):
        monkeypatch.setenv("FLASK_RUN_HOST", "::1")
        monkeypatch.setenv("FLASK_RUN_PORT", "81")

        made = served(flask.Flask("shop"))

        assert (made["host"], made["port"]) == ("::1", 81)

    def test_options_go_before_the_environment(self, flask, served, monkeypatch):
        monkeypatch.setenv("FLASK_RUN_PORT", "81")

        assert served(flask.Flask("shop"), "--port", "82")["port"] == 82

    @pytest.mark.parametrize(
        ("options", "expected"),
        [([], True), (["--with-threads"], True), (["--without-threads"], False)],
        ids=["default", "with", "without"],
    )
    def test_threads(self, flask, served, options, expected):
        assert served(flask.Flask("shop"), *options)["threaded"] is expected

    def test_serves_the_application(self, flask, served, wsgi_client):
        app = flask.Flask("shop")
        app.route("/")(lambda: "served")

        made = served(app, "--no-reload")

        assert wsgi_client(made["app"]).get("/").text == "served"

    def test_a_port_must_be_a_number(self, flask, served):
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)

        result = app.test_cli_runner().invoke(group, ["run", "--port", "http"])

        assert isinstance(result.exception, SystemExit)


@requirement(
    "cli/run-of-a-mistake",
    MAY,
    flask=">=1.0",
    needs=("python:click", "werkzeug.serving", "in-process"),
    depends="cli/run",
)
class TestRunOfAMistake:
    """An application that cannot be loaded ends ``flask run`` with what it raised; in the child of
    a reloader it is served all the same, raising that at each request, so that the next change of
    a file may mend it.

    Source: Flask documentation, "Command Line Interface", "Run the Development Server".
    """

    def test_ends_the_command(self, flask, served, monkeypatch):
        def create_app():
            raise LookupError("a mistake")

        monkeypatch.delenv("WERKZEUG_RUN_MAIN")
        group = flask.cli.FlaskGroup(create_app=create_app)

        with pytest.raises(LookupError, match="a mistake"):
            group.main(["run"], standalone_mode=False)

    @applies(flask=">=2.0.2")
    def test_is_served_in_the_child_of_a_reloader(self, served, environ):
        def create_app():
            raise LookupError("a mistake")

        made = served(None, create_app=create_app)

        with pytest.raises(LookupError, match="a mistake"):
            made["app"](environ("/"), lambda status, headers: None)

    @applies(flask=">=2.2")
    def test_is_told_in_the_child_of_a_reloader(self, served, capsys):
        def create_app():
            raise LookupError("a mistake")

        served(None, create_app=create_app)

        assert "LookupError: a mistake" in capsys.readouterr().err


def failing(flask):
    """An application that lets an exception pass to whatever is before it."""

    def raises(environ, start_response):
        raise KeyError("a key of its own")

    app = flask.Flask("shop")
    app.wsgi_app = raises
    return app


def shows_the_error(visitor):
    """Whether the debugger answers with a page that tells of the exception."""
    try:
        return "a key of its own" in visitor.get("/").text
    except KeyError:
        return False


@requirement(
    "cli/run-debugger",
    SHOULD,
    flask=">=1.0",
    needs=("python:click", "werkzeug.serving", "werkzeug.debug", "in-process"),
    depends="cli/run",
)
class TestRunDebugger:
    """In debug mode, ``flask run`` puts the application behind the debugger; ``--debugger`` and
    ``--no-debugger`` say otherwise.

    Source: Flask documentation, "Command Line Interface", "Debug Mode".
    """

    @pytest.mark.parametrize(
        ("debug", "options", "expected"),
        [
            pytest.param("1", [], True, id="debug"),
            pytest.param("0", [], False, id="no-debug"),
            pytest.param("0", ["--debugger"], True, id="asked-for"),
            pytest.param("1", ["--no-debugger"], False, id="declined"),
        ],
    )
    def test_in_front_of_the_application(
        self, flask, served, wsgi_client, monkeypatch, debug, options, expected
    ):
        monkeypatch.setenv("FLASK_DEBUG", debug)

        made = served(failing(flask), "--no-reload", *options)

        assert shows_the_error(wsgi_client(made["app"])) is expected

    @applies(flask=">=2.2.3")
    def test_debug_is_an_option_of_run_too(self, flask, served, wsgi_client):
        made = served(failing(flask), "--no-reload", "--debug")

        assert shows_the_error(wsgi_client(made["app"]))


FREE = ("--port", "0")
"""Where a port is bound before a server is made, one that nobody else has bound."""


@requirement(
    "cli/run-banner", MAY, flask=">=1.0", needs=("python:click", "werkzeug.serving", "in-process")
)
class TestRunBanner:
    """``flask run`` says which application it serves and whether debug mode is on; a reloader's
    child says nothing."""

    def test_debug_mode(self, flask, served, monkeypatch, capsys):
        monkeypatch.delenv("WERKZEUG_RUN_MAIN")
        told = []

        for debug in ("1", "0"):
            monkeypatch.setenv("FLASK_DEBUG", debug)
            served(flask.Flask("shop"), "--no-reload", *FREE)
            told.append(capsys.readouterr().out)

        assert told[0] != told[1]

    def test_application(self, flask, served, monkeypatch, capsys):
        from types import ModuleType

        monkeypatch.delenv("WERKZEUG_RUN_MAIN")
        monkeypatch.chdir(os.sep)
        monkeypatch.setattr(sys, "path", [*sys.path])
        module = ModuleType("shop_site")
        module.website = flask.Flask("shop")
        monkeypatch.setitem(sys.modules, "shop_site", module)
        info = flask.cli.ScriptInfo("shop_site:website")
        command = ["run", "--no-reload", *FREE]

        with pytest.raises(Served):
            flask.cli.FlaskGroup().main(command, obj=info, standalone_mode=False)

        assert "shop_site:website" in capsys.readouterr().out

    def test_nothing_in_the_child_of_a_reloader(self, flask, served, capsys):
        served(flask.Flask("shop"))

        assert "Debug mode" not in capsys.readouterr().out
