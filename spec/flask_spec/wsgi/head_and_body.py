"""The body between application and server: HEAD, streaming, and closing."""

import io

import pytest

from flask_conformance import MUST, applies, requirement


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

        assert wsgi_client(app).head("/").content == b""

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

        assert client(app).head("/").headers.get("Content-Length", "6") == "6"

    def test_keeps_the_status(self, flask, client):
        app = flask.Flask("headed")

        assert client(app).head("/nothing").status_code == 404

    def test_an_error_page_has_no_body_either(self, flask, wsgi_client):
        app = flask.Flask("headed")

        assert wsgi_client(app).head("/nothing").content == b""

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

        assert events == []


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


@requirement("wsgi/closed-body", MUST)
class TestClosedBody:
    """When the server closes the body, the application lets go of everything behind it: the
    view's iterable is closed and the response's ``call_on_close`` functions run.

    Why: files and cursors behind a streamed answer must not stay open after a client has left.
    Source: PEP 3333, "Specification Details" (``close()``).
    """

    def test_a_generator_left_early_is_closed(self, flask, environ):
        app = flask.Flask("closing")
        events = []

        @app.route("/")
        def index():
            def stream():
                try:
                    yield "first"
                    yield "second"
                finally:
                    events.append("cleaned up")

            return app.response_class(stream())

        body = app(environ("/"), lambda *answer: None)
        next(filter(None, body))
        body.close()

        assert events == ["cleaned up"]

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_an_iterable_with_close_is_closed_once(self, flask, environ, method):
        app = flask.Flask("closing")
        events = []

        class Rows:
            def __iter__(self):
                return iter(["row"])

            def close(self):
                events.append("closed")

        @app.route("/")
        def index():
            return app.response_class(Rows())

        body = app(environ("/", method), lambda *answer: None)
        list(body)
        body.close()

        assert events == ["closed"]

    @pytest.mark.parametrize(
        "read",
        [lambda response: response.get_data(), lambda response: response.make_sequence()],
        ids=["get_data", "make_sequence"],
    )
    @applies(werkzeug=">=0.9")
    def test_an_iterable_that_was_read_before_is_closed(self, flask, environ, read):
        app, events = flask.Flask("closing"), []

        class Rows:
            def __iter__(self):
                return iter(["row"])

            def close(self):
                events.append("closed")

        app.route("/")(lambda: app.response_class(Rows()))
        app.after_request(lambda response: (read(response), response)[1])
        app(environ("/"), lambda *answer: None).close()

        assert events == ["closed"]

    def test_a_file_is_closed(self, flask, environ):
        app = flask.Flask("closing")
        file = io.BytesIO(b"line\n")

        @app.route("/")
        def index():
            return app.response_class(file)

        body = app(environ("/"), lambda *answer: None)
        list(body)
        body.close()

        assert file.closed

    def test_functions_run_in_the_order_given(self, flask, environ):
        app = flask.Flask("closing")
        events = []

        @app.route("/")
        def index():
            response = app.response_class("index")
            response.call_on_close(lambda: events.append("one"))
            response.call_on_close(lambda: events.append("two"))
            return response

        body = app(environ("/"), lambda *answer: None)
        list(body)
        body.close()

        assert events == ["one", "two"]

    def test_functions_do_not_run_before(self, flask, environ):
        app = flask.Flask("closing")
        events = []

        @app.route("/")
        def index():
            def stream():
                yield "first"
                events.append("second is made")
                yield "second"

            response = app.response_class(stream())
            response.call_on_close(lambda: events.append("closed"))
            return response

        body = app(environ("/"), lambda *answer: None)
        list(body)
        body.close()

        assert events == ["second is made", "closed"]

    def test_functions_run_and_the_iterable_is_closed(self, flask, environ):
        app = flask.Flask("closing")
        events = []

        class Rows:
            def __iter__(self):
                return iter(["row"])

            def close(self):
                events.append("iterable")

        @app.route("/")
        def index():
            response = app.response_class(Rows())
            response.call_on_close(lambda: events.append("function"))
            return response

        body = app(environ("/"), lambda *answer: None)
        list(body)
        body.close()

        assert sorted(events) == ["function", "iterable"]

    @applies(werkzeug=">=0.10")
    def test_call_on_close_is_a_decorator_too(self, flask):
        app = flask.Flask("closing")

        @app.response_class("index").call_on_close
        def clean_up():
            return "clean"

        assert clean_up() == "clean"
