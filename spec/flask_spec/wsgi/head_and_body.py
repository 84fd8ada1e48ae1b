"""The body between application and server: HEAD and streaming."""

import pytest

from flask_conformance import MUST, requirement


@requirement("wsgi/head", MUST)
class TestHead:
    """HEAD is answered with the status and headers of GET, of which the length may be left out, and
    without a body.

    Source: RFC 9110, section 9.3.2.
    """

    def test_has_no_body(self, flask, wsgi_client):
        app = flask.Flask("headed")

        @app.route("/")
        def index():
            return "a body"

        bodies = [wsgi_client(app).open("/", method).content for method in ("GET", "HEAD")]
        assert bodies == [b"a body", b""]

    def test_the_view_sees_the_method(self, flask, client):
        app = flask.Flask("headed")
        seen = []

        @app.route("/")
        def index():
            seen.append(flask.request.method)
            return "a body"

        client(app).head("/")

        assert seen == ["HEAD"]

    @pytest.mark.parametrize("name", ["Content-Type", "X-Own", "Location"])
    def test_keeps_the_header(self, flask, client, name):
        app = flask.Flask("headed")

        @app.route("/")
        def index():
            response = flask.redirect("/elsewhere")
            response.headers["X-Own"] = "kept"
            return response

        got, full = client(app).head("/"), client(app).get("/")

        assert got.headers[name] == full.headers[name]

    def test_the_length_is_that_of_get_if_it_is_told(self, flask, client):
        app = flask.Flask("headed")
        app.route("/")(lambda: "a body")

        visitor = client(app)
        got = (visitor.get("/").text, visitor.head("/").length in (6, None))
        assert got == ("a body", True)

    def test_keeps_the_status(self, flask, client):
        app = flask.Flask("headed")

        assert client(app).head("/nothing").status_code == 404

    def test_an_error_page_has_no_body_either(self, flask, wsgi_client):
        app = flask.Flask("headed")

        response = wsgi_client(app).head("/nothing")
        assert (response.status_code, response.content) == (404, b"")

    def test_does_not_run_a_streamed_body(self, flask, wsgi_client):
        app = flask.Flask("headed")
        events = []

        @app.route("/")
        def index():
            def stream():
                events.append("ran")
                yield "piece"

            return app.response_class(stream())

        wsgi_client(app).head("/")
        asked_for_headers_alone = list(events)
        wsgi_client(app).get("/")

        assert (asked_for_headers_alone, events) == ([], ["ran"])


@requirement("wsgi/streamed-body", MUST)
class TestStreamedBody:
    """A streamed body reaches the server piece by piece, each when it is asked for.

    Why: what is large or endless must not be collected first.
    """

    def test_pieces_come_in_their_order(self, flask, wsgi_client):
        app = flask.Flask("streamed")

        @app.route("/")
        def index():
            return app.response_class(iter(["one", "two", "three"]))

        assert wsgi_client(app).get("/").content == b"onetwothree"

    def test_text_is_encoded_as_utf8(self, flask, wsgi_client, names):
        app = flask.Flask("streamed")
        text = names.text()

        @app.route("/")
        def index():
            return app.response_class(iter([text, b"bytes"]))

        assert wsgi_client(app).get("/").content == text.encode() + b"bytes"

    def test_a_piece_is_made_when_the_server_asks(self, flask, environ):
        app = flask.Flask("streamed")
        made = []

        @app.route("/")
        def index():
            def stream():
                for number in range(3):
                    made.append(number)
                    yield str(number)

            return app.response_class(stream())

        body = iter(app(environ("/"), lambda *answer: None))
        for _ in range(2):
            next(filter(None, body))

        assert made == [0, 1]

    def test_an_error_inside_reaches_the_server(self, flask, environ):
        app = flask.Flask("streamed")

        @app.route("/")
        def index():
            def stream():
                yield "started"
                raise LookupError("too late for an error page")

            return app.response_class(stream())

        body = iter(app(environ("/"), lambda *answer: None))
        next(filter(None, body))

        with pytest.raises(LookupError, match="too late"):
            list(body)
