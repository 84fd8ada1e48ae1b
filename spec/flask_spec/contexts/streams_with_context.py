"""stream_with_context: a body that is produced with the request at hand."""

import threading

import pytest

from flask_conformance import MUST, applies, fact, requirement


@requirement("contexts/stream-with-context", MUST, flask=">=0.9", needs="in-process")
class TestStreamWithContext:
    """A generator wrapped by ``stream_with_context`` runs in the contexts of the request that
    wrapped it, although it runs after the view has returned.

    Source: Flask documentation, "Streaming Contents", "Streaming with Context".
    """

    def test_the_request_is_there(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/here")
        def here():
            def body():
                yield flask.request.path
                yield "!"

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/here").text == "/here!"

    @applies(flask=">=0.11")
    def test_as_a_decorator_of_a_generator_function(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/here")
        def here():
            @flask.stream_with_context
            def body(end):
                yield flask.request.path
                yield end

            return flask.Response(body("!"))

        assert client(app).get("/here").text == "/here!"

    @applies(flask=">=0.11")
    def test_the_decorator_passes_keyword_arguments(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/here")
        def here():
            @flask.stream_with_context
            def body(*, end):
                yield end

            return flask.Response(body(end="!"))

        assert client(app).get("/here").text == "!"

    @fact
    def test_the_decorator_keeps_the_name(self, flask):
        with flask.Flask("shop").test_request_context("/"):

            @flask.stream_with_context
            def body():
                """Yields pieces."""
                yield "piece"

        return (body.__name__, body.__doc__) == ("body", "Yields pieces.")

    def test_the_application_is_current(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            def body():
                yield flask.current_app.import_name

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/").text == "shop"

    @applies(flask=">=1.0")
    def test_the_session_is_the_requests(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"

            def body():
                yield flask.session["user"]

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/").text == "ada"

    def test_g_is_the_requests(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.g.user = "ada"

            def body():
                yield flask.g.user

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/").text == "ada"

    def test_any_iterator_can_be_wrapped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response(flask.stream_with_context(iter(["a", "b"]))))

        assert client(app).get("/").text == "ab"

    def test_nothing_is_current_after_the_body(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response(flask.stream_with_context(iter(["a", "b"]))))

        text = client(app).get("/").text

        assert (text, bool(flask.request), bool(flask.current_app)) == ("ab", False, False)

    def test_the_inner_iterator_is_closed_at_the_end(self, flask, client):
        app, closed = flask.Flask("shop"), []

        class Pieces:
            def __iter__(self):
                return self

            def __next__(self):
                raise StopIteration

            def close(self):
                closed.append(flask.request.path)

        app.route("/here")(lambda: flask.Response(flask.stream_with_context(Pieces())))
        client(app).get("/here")

        assert closed == ["/here"]

    def test_the_inner_generator_is_closed_when_the_client_leaves(self, flask, environ, wsgi):
        app, closed, left = flask.Flask("shop"), [], threading.Event()

        @app.route("/here")
        def here():
            def body():
                try:
                    yield "first"
                    yield "second"
                finally:
                    closed.append(flask.request.path)
                    left.set()

            return flask.Response(flask.stream_with_context(body()))

        answer = wsgi(app)(environ("/here"), lambda status, headers, exc_info=None: None)
        next(filter(None, answer))
        answer.close()

        # A bridge to another interface may do it in a thread of its own.
        left.wait(5)
        assert closed == ["/here"]

    @pytest.mark.parametrize("wrapped", [True, False], ids=["wrapped", "plain"])
    def test_an_error_in_the_body_reaches_the_server(self, flask, environ, wsgi, wrapped):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            def body():
                yield "first"
                raise LookupError("lost")

            return flask.Response(flask.stream_with_context(body()) if wrapped else body())

        with pytest.raises(LookupError, match="lost"):
            list(wsgi(app)(environ("/"), lambda status, headers, exc_info=None: None))

    def test_wrapping_does_not_run_the_generator(self, flask):
        seen = []

        def body():
            seen.append("run")
            yield "piece"

        with flask.Flask("shop").test_request_context("/"):
            stream = flask.stream_with_context(body())
            before = [*seen]
            pieces = list(stream)

        assert (before, seen, pieces) == ([], ["run"], ["piece"])

    def test_outside_of_a_request_it_is_an_error(self, flask):
        with pytest.raises((RuntimeError, AttributeError)):
            flask.stream_with_context(iter(["piece"]))

    @applies(flask=">=2.2")
    def test_outside_of_a_request_it_is_a_runtime_error(self, flask):
        with pytest.raises(RuntimeError):
            flask.stream_with_context(iter(["piece"]))

    @fact
    def test_how_often_the_request_is_torn_down(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.teardown_request(lambda error: order.append("teardown"))

        @app.route("/")
        def index():
            def body():
                order.append("body")
                yield "body"

            return flask.Response(flask.stream_with_context(body()))

        client(app).get("/")
        return order


@requirement("contexts/two-streams", MUST, flask=">=0.9", needs="in-process")
class TestTwoStreams:
    """Two streamed bodies that are read by turns in one worker each see their own request."""

    def test_by_turns(self, flask, environ, wsgi):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def stream(name):
            def body():
                for _ in range(2):
                    yield flask.request.path

            return flask.Response(flask.stream_with_context(body()))

        def start_response(status, headers, exc_info=None):
            pass

        first = wsgi(app)(environ("/first"), start_response)
        list(wsgi(app)(environ("/between"), start_response))

        assert b"".join(first) == b"/first" * 2
