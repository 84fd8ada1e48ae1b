"""A replaced ``session_interface`` in earnest: Flask-Session with a real Redis server."""

import importlib
import socket
import subprocess
import sys

import pytest

from flask_conformance import SHOULD, requirement


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory):
    """A Redis server of this run alone, on a free loopback port; it keeps nothing on disk."""
    import redis

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    server = subprocess.Popen(
        [*command, "--dir", str(tmp_path_factory.mktemp("redis"))],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        for line in server.stdout:
            if "ready to accept connections" in line.lower():
                break
        else:
            raise RuntimeError("redis-server ended before it was ready")
        with redis.Redis(port=port) as connection:
            yield connection
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@pytest.fixture
def flask_session(flask, monkeypatch):
    """The extension, imported anew so that its ``import flask`` finds the target."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "flask_session"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "flask", flask)
    for part in ("sessions", "globals", "json", "cli"):
        monkeypatch.setitem(sys.modules, f"flask.{part}", getattr(flask, part))
    yield importlib.import_module("flask_session")
    for name in [name for name in sys.modules if name.partition(".")[0] == "flask_session"]:
        monkeypatch.delitem(sys.modules, name)


@pytest.fixture
def visits(flask, flask_session, redis_server):
    """An application that counts visits in a session kept in Redis."""
    redis_server.flushall()
    app = flask.Flask("shop")
    app.config.update(SECRET_KEY="k", SESSION_TYPE="redis", SESSION_REDIS=redis_server)
    flask_session.Session(app)

    @app.route("/visit")
    def visit():
        flask.session["visits"] = flask.session.get("visits", 0) + 1
        return str(flask.session["visits"])

    @app.route("/leave")
    def leave():
        flask.session.clear()
        return "left"

    return app


@requirement(
    "sessions/kept-in-redis",
    SHOULD,
    flask=">=2.2",
    depends="sessions/interface",
    needs=("python:flask_session", "python:redis", "command:redis-server", "in-process"),
)
class TestKeptInRedis:
    """With a published extension that replaces ``session_interface`` by a server-side store, the
    session behaves through the public API as before, and its data stays on the server.

    Why: extensions are written against the documented interface, and a framework that is like
    Flask must carry them.
    Source: Flask documentation, "Session Interface"; Flask-Session documentation.
    """

    def test_values_last_from_one_request_to_the_next(self, client, visits):
        visitor = client(visits)
        visitor.get("/visit")

        assert visitor.get("/visit").text == "2"

    def test_each_client_has_its_own_session(self, client, visits):
        client(visits).get("/visit")

        assert client(visits).get("/visit").text == "1"

    def test_the_cookie_holds_an_id_and_not_the_data(self, client, visits, redis_server):
        response = client(visits).get("/visit")

        (key,) = redis_server.keys()
        assert key.decode().endswith(response.set_cookies["session"].value)

    def test_data_gone_from_the_server_means_a_new_session(self, client, visits, redis_server):
        visitor = client(visits)
        visitor.get("/visit")
        redis_server.flushall()

        assert visitor.get("/visit").text == "1"

    def test_an_unknown_id_means_a_new_session(self, client, visits):
        visitor = client(visits)
        visitor.cookies["session"] = "no-such-session"

        assert visitor.get("/visit").text == "1"

    def test_emptying_the_session_deletes_it_on_the_server(self, client, visits, redis_server):
        visitor = client(visits)
        visitor.get("/visit")
        visitor.get("/leave")

        assert redis_server.keys() == []

    def test_emptying_the_session_deletes_the_cookie(self, client, visits):
        visitor = client(visits)
        visitor.get("/visit")

        assert visitor.get("/leave").set_cookies["session"].deletes
