"""What the request shows of the header fields, the body and the connection."""

import io

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


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


@requirement("wsgi/content-type-and-length", SHOULD)
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

        @app.route("/", methods=["GET", "POST"])
        def index():
            return flask.request.stream.read()

        visitor = client(app)
        without = visitor.get("/", extra={"wsgi.input": io.BytesIO(b"not ours")}).content
        assert (without, visitor.post("/", data=b"ours").content) == (b"", b"ours")

    @applies(werkzeug=">=0.9", needs="in-process")
    def test_is_whole_where_the_server_ends_it(self, flask, client):
        app = flask.Flask("bodied")

        @app.route("/")
        def index():
            return flask.request.stream.read(20)

        keys = {"wsgi.input": io.BytesIO(b"chunked"), "wsgi.input_terminated": True}

        assert client(app).get("/", extra=keys).content == b"chunked"
