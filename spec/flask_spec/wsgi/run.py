"""``app.run``: what reaches the development server.

Clauses stop it just before it serves.
"""

import socket

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


def raises(environ, start_response):
    raise KeyError("a key of its own")


class Served(Exception):
    """Raised where the development server would begin to serve."""


@pytest.fixture
def asked(werkzeug, monkeypatch):
    """What the server is made with: host, port, application and whether it is threaded."""
    made = []

    def make_server(host=None, port=None, app=None, threaded=False, *rest, **options):
        made.append({"host": host, "port": port, "app": app, "threaded": threaded})
        raise Served

    monkeypatch.setattr(werkzeug.serving, "make_server", make_server)
    for name in ("FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI"):
        monkeypatch.delenv(name, raising=False)
    # As in a reloader's child, which is given its socket: nothing binds a port before.
    monkeypatch.setenv("WERKZEUG_RUN_MAIN", "true")
    monkeypatch.setenv("WERKZEUG_SERVER_FD", "0")
    return made


@pytest.fixture
def begun(werkzeug, monkeypatch):
    """With what ``app.run`` begins, which does not go on: the reloader, or the server itself."""
    begun = []

    def serve(server, *arguments, **options):
        server.server_close()
        begun.append("server")

    # Below ``run_simple``, which a framework may have imported by its name.
    monkeypatch.setattr(
        "werkzeug._reloader.run_with_reloader", lambda *_, **options: begun.append("reloader")
    )
    monkeypatch.setattr(werkzeug.serving.BaseWSGIServer, "serve_forever", serve)
    for name in ("FLASK_DEBUG", "FLASK_ENV", "FLASK_RUN_FROM_CLI", "WERKZEUG_RUN_MAIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WERKZEUG_SERVER_FD", "")
    return begun


def free_port():
    """Until Flask 1.1, port 0 is none."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]


@requirement("wsgi/run", SHOULD, needs=("werkzeug.serving", "in-process"))
class TestRun:
    """``app.run`` serves the application with Werkzeug's development server, at
    ``127.0.0.1``, port 5000, unless ``host`` and ``port`` or ``SERVER_NAME`` say otherwise.
    Debug mode brings the reloader and the debugger; ``.env`` files are read as by ``flask run``.

    Source: Flask documentation, ``Flask.run``.
    """

    def test_serves_the_application(self, flask, asked, environ):
        app = flask.Flask("running")

        @app.route("/")
        def index():
            return "index"

        with pytest.raises(Served):
            app.run()

        served = asked[0]["app"](environ("/"), lambda *answer: None)
        assert b"".join(served) == b"index"

    @applies(flask=">=0.2")
    def test_by_default(self, flask, asked):
        app = flask.Flask("running")

        with pytest.raises(Served):
            app.run()

        assert (asked[0]["host"], asked[0]["port"]) == ("127.0.0.1", 5000)

    def test_where_it_is_told(self, flask, asked):
        app = flask.Flask("running")

        with pytest.raises(Served):
            app.run("::1", 8001)

        assert (asked[0]["host"], asked[0]["port"]) == ("::1", 8001)

    @applies(flask=">=1.0")
    def test_where_the_server_name_says(self, flask, asked):
        app = flask.Flask("running")
        app.config["SERVER_NAME"] = "box.example:8002"

        with pytest.raises(Served):
            app.run()

        assert (asked[0]["host"], asked[0]["port"]) == ("box.example", 8002)

    @applies(flask=(">=1.0,<1.1", ">=2.0"))
    def test_a_server_name_without_port_leaves_the_default_port(self, flask, asked):
        app = flask.Flask("running")
        app.config["SERVER_NAME"] = "box.example"

        with pytest.raises(Served):
            app.run()

        assert (asked[0]["host"], asked[0]["port"]) == ("box.example", 5000)

    @applies(flask=">=0.3")
    def test_arguments_go_before_the_server_name(self, flask, asked):
        app = flask.Flask("running")
        app.config["SERVER_NAME"] = "box.example:8002"

        with pytest.raises(Served):
            app.run(host="127.0.0.2", port=8003)

        assert (asked[0]["host"], asked[0]["port"]) == ("127.0.0.2", 8003)

    @applies(flask=">=1.1")
    def test_port_0_is_a_port(self, flask, asked):
        app = flask.Flask("running")
        app.config["SERVER_NAME"] = "box.example:8002"

        with pytest.raises(Served):
            app.run(port=0)

        assert asked[0]["port"] == 0

    @applies(flask=">=1.0")
    def test_serves_with_threads(self, flask, asked):
        app = flask.Flask("running")

        with pytest.raises(Served):
            app.run()

        assert asked[0]["threaded"] is True

    def test_hands_options_on(self, flask, asked):
        app = flask.Flask("running")

        with pytest.raises(Served):
            app.run(threaded="as asked")

        assert asked[0]["threaded"] == "as asked"

    @pytest.mark.parametrize("debug", [True, False, 1, 0], ids=repr)
    def test_debug_sets_the_debug_mode(self, flask, asked, debug):
        app = flask.Flask("running")
        app.debug = not debug

        with pytest.raises(Served):
            app.run(debug=debug, use_reloader=False)

        assert bool(app.debug) is bool(debug)

    @applies(flask=">=0.8")
    @pytest.mark.parametrize(
        ("debug", "options", "reloads"),
        [
            pytest.param(True, {}, True, id="in debug mode"),
            pytest.param(False, {}, False, id="not otherwise"),
            pytest.param(True, {"use_reloader": False}, False, id="unless told not to"),
            pytest.param(False, {"use_reloader": True}, True, id="if told to"),
        ],
    )
    def test_debug_mode_reloads(self, flask, begun, debug, options, reloads):
        app = flask.Flask("running")

        app.run(port=free_port(), debug=debug, **options)

        assert begun == ["reloader" if reloads else "server"]

    @applies(flask=">=1.0", needs="python:dotenv")
    @pytest.mark.parametrize(("load", "mode"), [(True, True), (False, False)])
    def test_reads_env_files(self, flask, asked, monkeypatch, tmp_path, load, mode):
        (tmp_path / ".env").write_text("FLASK_DEBUG=1\n")
        monkeypatch.chdir(tmp_path)
        # Set before it is deleted, so that it is certainly restored.
        monkeypatch.setenv("FLASK_DEBUG", "")
        monkeypatch.delenv("FLASK_DEBUG")
        app = flask.Flask("running")

        with pytest.raises(Served):
            app.run(load_dotenv=load, use_reloader=False)

        assert app.debug is mode

    def test_debug_mode_puts_the_debugger_before_the_application(self, flask, asked, wsgi_client):
        app = flask.Flask("running")
        app.wsgi_app = raises

        with pytest.raises(Served):
            app.run(debug=True, use_reloader=False)

        assert "a key of its own" in wsgi_client(asked[0]["app"]).get("/").text

    def test_use_debugger_turns_the_debugger_off(self, flask, asked, wsgi_client):
        app = flask.Flask("running")
        app.wsgi_app = raises

        with pytest.raises(Served):
            app.run(debug=True, use_reloader=False, use_debugger=False)

        with pytest.raises(KeyError):
            wsgi_client(asked[0]["app"]).get("/")

    @applies(flask=">=1.0")
    def test_the_environment_sets_the_debug_mode(self, flask, asked, monkeypatch):
        app = flask.Flask("running")
        monkeypatch.setenv("FLASK_DEBUG", "1")

        with pytest.raises(Served):
            app.run(use_reloader=False)

        assert app.debug is True

    def test_the_argument_goes_before_the_environment(self, flask, asked, monkeypatch):
        app = flask.Flask("running")
        monkeypatch.setenv("FLASK_DEBUG", "1")

        with pytest.raises(Served):
            app.run(debug=False)

        assert app.debug is False

    def test_setup_is_open_again_after_the_server_stopped(self, flask, asked, client):
        app = flask.Flask("running")
        client(app).get("/")

        with pytest.raises(Served):
            app.run()
        app.route("/late")(lambda: "late")

        assert client(app).get("/late").text == "late"


@requirement("wsgi/run-under-cli", SHOULD, flask=">=1.0", needs=("werkzeug.serving", "in-process"))
class TestRunUnderCli:
    """Where the ``flask`` command serves the application, ``app.run`` does nothing.

    Why: a script that calls ``run`` when imported would else start a second server.
    """

    def test_returns_at_once(self, flask, begun, monkeypatch):
        app = flask.Flask("running")

        app.run(port=free_port())
        monkeypatch.setenv("FLASK_RUN_FROM_CLI", "true")
        app.run(port=free_port())

        assert begun == ["server"]


@requirement(
    "wsgi/run-output", MAY, flask=">=1.0", since="1.1", needs=("werkzeug.serving", "in-process")
)
class TestRunOutput:
    """``app.run`` says which application it serves and whether in debug mode, or that it does
    nothing; the child of a reloader does not repeat it.
    """

    @pytest.mark.parametrize(("debug", "mode"), [(True, "on"), (False, "off")])
    def test_says_what_it_serves(self, flask, begun, capsys, names, debug, mode):
        name = names.word()

        flask.Flask(name).run(port=free_port(), debug=debug)

        told = capsys.readouterr().out
        assert (name in told, f"Debug mode: {mode}" in told) == (True, True)

    @applies(flask=">=2.2")
    @pytest.mark.parametrize(
        ("is_child", "told"), [("", True), ("true", False)], ids=["at-first", "in-the-child"]
    )
    def test_is_said(self, flask, begun, monkeypatch, capsys, is_child, told):
        monkeypatch.setenv("FLASK_RUN_FROM_CLI", "true")
        monkeypatch.setenv("WERKZEUG_RUN_MAIN", is_child)

        flask.Flask("running").run(port=free_port())

        assert ("app.run()" in capsys.readouterr().out) is told
