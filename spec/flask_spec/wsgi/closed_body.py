"""What is behind a body, let go of when the server closes it."""

import io

import pytest

from flask_conformance import MAY, MUST, applies, requirement


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
    def test_an_iterable_with_close_is_closed(self, flask, environ, method):
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

        assert set(events) == {"closed"}

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
        body = app(environ("/"), lambda *answer: None)
        list(body)
        body.close()

        assert set(events) == {"closed"}

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

    def test_all_functions_run(self, flask, environ):
        app = flask.Flask("closing")
        events = set()

        @app.route("/")
        def index():
            response = app.response_class("index")
            response.call_on_close(lambda: events.add("one"))
            response.call_on_close(lambda: events.add("two"))
            return response

        body = app(environ("/"), lambda *answer: None)
        content = b"".join(body)
        body.close()

        assert (content, events) == (b"index", {"one", "two"})

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


@requirement("wsgi/closed-body-order", MAY, since="1.2")
class TestClosedBodyOrder:
    """The response's ``call_on_close`` functions run in the order in which they were given."""

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
