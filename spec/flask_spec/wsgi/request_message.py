"""What the request shows of the header fields, the body and the connection."""

import io

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("wsgi/request-headers", MUST)
class TestRequestHeaders:
    """``request.headers`` shows the ``HTTP_*`` keys of the environ under their header names,
    whatever the case, and the content type and length.
    """

    @pytest.mark.parametrize("name", ["X-Trace-Id", "x-trace-id", "X-TRACE-ID"])
    def test_a_header_is_found_in_any_case(self, flask, client, name):
        app = flask.Flask("headed")

        @app.route("/")
        def index():
            return flask.request.headers[name]

        assert client(app).get("/", headers={"X-Trace-Id": "4711"}).text == "4711"

    def test_a_missing_header_is_none(self, flask, client):
        app = flask.Flask("headed")

        @app.route("/")
        def index():
            return repr(flask.request.headers.get("X-Trace-Id"))

        assert client(app).get("/").text == "None"

    @pytest.mark.parametrize(
        ("name", "value"), [("Content-Type", "text/csv"), ("Content-Length", "5")]
    )
    def test_content_keys_are_headers_too(self, flask, client, name, value):
        app = flask.Flask("headed")

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.headers[name]

        got = client(app).post("/", data=b"a,b,c", headers={"Content-Type": "text/csv"})

        assert got.text == value

    def test_cookies_come_from_the_cookie_header(self, flask, client):
        app = flask.Flask("headed")

        @app.route("/")
        def index():
            return flask.request.cookies["flavour"]

        assert client(app).get("/", headers={"Cookie": "a=b; flavour=plain"}).text == "plain"


@requirement("wsgi/content-type-and-length", MUST)
class TestContentTypeAndLength:
    """``content_type``, ``mimetype``, ``mimetype_params`` and ``content_length`` tell of the
    body; the length is an integer, and None where the client did not send one.
    """

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("content_type", "text/CSV; header=absent"),
            ("mimetype", "text/csv"),
            ("mimetype_params", {"header": "absent"}),
            ("content_length", 5),
        ],
    )
    def test_of_a_body(self, flask, client, attribute, expected):
        app = flask.Flask("bodied")
        seen = []

        @app.route("/", methods=["POST"])
        def index():
            seen.append(getattr(flask.request, attribute))
            return "seen"

        client(app).post("/", data=b"a,b,c", headers={"Content-Type": "text/CSV; header=absent"})

        assert seen == [expected]

    @pytest.mark.parametrize(
        ("attribute", "expected"), [("content_length", None), ("mimetype", "")]
    )
    def test_of_no_body(self, flask, client, attribute, expected):
        app = flask.Flask("bodied")
        seen = []

        @app.route("/")
        def index():
            seen.append(getattr(flask.request, attribute))
            return "seen"

        client(app).get("/")

        assert seen == [expected]


@requirement("wsgi/input-stream", MUST)
class TestInputStream:
    """The body is read from ``wsgi.input``, and never beyond the content length.

    Why: a server may hand over the open connection; reading on would wait for ever.
    Source: PEP 3333, "Input and Error Streams".
    """

    def test_data_is_the_whole_body(self, flask, client, names):
        app = flask.Flask("bodied")
        body = names.text().encode()

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.data

        assert client(app).post("/", data=body).content == body

    def test_stream_gives_the_body_piece_by_piece(self, flask, client):
        app = flask.Flask("bodied")
        pieces = []

        @app.route("/", methods=["POST"])
        def index():
            stream = flask.request.stream
            pieces.extend([stream.read(2), stream.read(2), stream.read()])
            return "read"

        client(app).post("/", data=b"abcdef")

        assert pieces == [b"ab", b"cd", b"ef"]

    @applies(needs="in-process")
    def test_stops_at_the_content_length(self, flask, client):
        app = flask.Flask("bodied")

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.stream.read()

        keys = {"wsgi.input": io.BytesIO(b"bodyNEXT REQUEST"), "CONTENT_LENGTH": "4"}

        assert client(app).post("/", extra=keys).text == "body"

    @applies(needs="in-process")
    def test_is_empty_without_a_content_length(self, flask, client):
        app = flask.Flask("bodied")

        @app.route("/")
        def index():
            return flask.request.stream.read()

        assert client(app).get("/", extra={"wsgi.input": io.BytesIO(b"not ours")}).content == b""

    @applies(werkzeug=">=0.9", needs="in-process")
    def test_is_whole_where_the_server_ends_it(self, flask, client):
        app = flask.Flask("bodied")

        @app.route("/")
        def index():
            return flask.request.stream.read(20)

        keys = {"wsgi.input": io.BytesIO(b"chunked"), "wsgi.input_terminated": True}

        assert client(app).get("/", extra=keys).content == b"chunked"


@requirement("wsgi/request-server", MUST, needs="in-process")
class TestRequestServer:
    """The request shows scheme, host, and addresses as the server stated them: the ``Host``
    header before the server's own name, a port only where it is not the scheme's own.
    """

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("scheme", "https"),
            ("is_secure", True),
            ("host", "shop.example:8443"),
            ("host_url", "https://shop.example:8443/"),
            ("url_root", "https://shop.example:8443/app/"),
            ("base_url", "https://shop.example:8443/app/page"),
            ("url", "https://shop.example:8443/app/page?x=1"),
        ],
    )
    def test_urls_of_a_request(self, flask, client, attribute, expected):
        app = flask.Flask("served")
        seen = []

        @app.route("/page")
        def page():
            seen.append(getattr(flask.request, attribute))
            return "seen"

        client(app).get("/page?x=1", base_url="https://shop.example:8443/app")

        assert seen == [expected]

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

        app(keys, lambda *answer: None)

        assert seen[0] is keys


@requirement("wsgi/optional-keys", MUST, needs="in-process")
class TestOptionalKeys:
    """A request is answered although the server left out a key that PEP 3333 lets it omit."""

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
            return flask.request.data

        app(keys, lambda status, headers: statuses.append(status))

        assert statuses == ["200 OK"]

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

        app(keys, lambda *answer: None)

        assert seen == [expected]
