"""What the request shows of the server, and what a server may leave out."""

import pytest

from flask_conformance import MUST, SHOULD, requirement


@requirement("wsgi/request-server", SHOULD, needs="in-process")
class TestRequestServer:
    """The request shows scheme, host, and addresses as the server stated them: the ``Host``
    header before the server's own name, a port only where it is not the scheme's own.
    """

    @pytest.mark.parametrize(
        ("scheme", "port", "host"),
        [
            pytest.param("http", "8080", "box.example:8080", id="http-other-port"),
            pytest.param("http", "80", "box.example", id="http-own-port"),
            pytest.param("https", "443", "box.example", id="https-own-port"),
            pytest.param("https", "80", "box.example:80", id="https-other-port"),
        ],
    )
    def test_without_a_host_header_the_server_is_named(self, flask, environ, scheme, port, host):
        app = flask.Flask("served")
        keys = environ("/")
        keys.update({"SERVER_NAME": "box.example", "SERVER_PORT": port})
        keys["wsgi.url_scheme"] = scheme
        del keys["HTTP_HOST"]

        @app.before_request
        def show():
            return flask.request.host

        assert b"".join(app(keys, lambda *answer: None)) == host.encode()

    def test_remote_addr_is_the_peer(self, flask, client):
        app = flask.Flask("served")

        @app.route("/")
        def index():
            return flask.request.remote_addr

        assert client(app).get("/", extra={"REMOTE_ADDR": "203.0.113.9"}).text == "203.0.113.9"

    @pytest.mark.parametrize("key", ["multithread", "multiprocess", "run_once"])
    @pytest.mark.parametrize("value", [True, False])
    def test_flags_of_the_server(self, flask, client, key, value):
        app = flask.Flask("served")
        seen = []
        attribute = f"is_{key}"

        @app.route("/")
        def index():
            seen.append(getattr(flask.request, attribute))
            return "seen"

        client(app).get("/", extra={f"wsgi.{key}": value})

        assert seen == [value]

    def test_environ_is_the_one_of_the_server(self, flask, environ):
        app = flask.Flask("served")
        keys = environ("/")
        seen = []

        @app.before_request
        def look():
            seen.append(flask.request.environ)
            return "seen"

        keys["own.key"] = "own"
        list(app(keys, lambda *answer: None))

        assert seen[0]["own.key"] == "own"


@requirement("wsgi/optional-keys", MUST, needs="in-process")
class TestOptionalKeys:
    """A request is answered although the server left out a key that PEP 3333 lets it omit, or gave
    an empty text for it.

    Source: PEP 3333, "environ Variables".
    """

    @pytest.mark.parametrize(
        "key", ["SCRIPT_NAME", "QUERY_STRING", "CONTENT_TYPE", "CONTENT_LENGTH", "REMOTE_ADDR"]
    )
    def test_answers_without(self, flask, environ, key):
        app = flask.Flask("frugal")
        keys = environ("/", "POST", data=b"", headers={"Content-Type": "text/plain"})
        statuses = []
        del keys[key]

        @app.route("/", methods=["POST"])
        def index():
            return b"got " + flask.request.data

        body = b"".join(app(keys, lambda status, *rest: statuses.append(status)))

        assert ([status[:3] for status in statuses], body) == (["200"], b"got ")

    @pytest.mark.parametrize(
        "key", ["SCRIPT_NAME", "QUERY_STRING", "CONTENT_TYPE", "CONTENT_LENGTH"]
    )
    def test_answers_where_it_is_empty(self, flask, environ, key):
        app = flask.Flask("frugal")
        keys = environ("/", "POST", data=b"", headers={"Content-Type": "text/plain"})
        statuses = []
        keys[key] = ""

        @app.route("/", methods=["POST"])
        def index():
            is_empty = not (flask.request.args or flask.request.content_length)
            return b"got " + flask.request.data if is_empty else b"something"

        body = b"".join(app(keys, lambda status, *rest: statuses.append(status)))

        assert ([status[:3] for status in statuses], body) == (["200"], b"got ")

    @pytest.mark.parametrize(
        ("key", "attribute", "expected"),
        [
            ("QUERY_STRING", "args", {}),
            ("SCRIPT_NAME", "script_root", ""),
            ("REMOTE_ADDR", "remote_addr", None),
            ("CONTENT_LENGTH", "content_length", None),
        ],
    )
    def test_the_request_shows_nothing_for_it(self, flask, environ, key, attribute, expected):
        app = flask.Flask("frugal")
        keys = environ("/", "POST", data=b"")
        seen = []
        del keys[key]

        @app.before_request
        def look():
            seen.append(getattr(flask.request, attribute))
            return "seen"

        list(app(keys, lambda *answer: None))

        assert seen == [expected]
