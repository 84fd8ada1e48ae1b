"""Streams that fail or are left early."""

import pytest

from flask_conformance import SHOULD, requirement

ENDS = pytest.mark.parametrize("end", ["complete", "failing", "left early"])


def read(body, end):
    """Read a body as a server does: to its end, or no more than its first piece."""
    pieces = iter(body)
    try:
        if end == "left early":
            next(pieces)
        else:
            b"".join(pieces)
    except LookupError:
        assert end == "failing"
    finally:
        getattr(body, "close", tuple)()


@requirement("contexts/failing-streams", SHOULD, since="1.2", flask=">=1.1", needs="in-process")
class TestFailingStreams:
    """However the body of a response ends that keeps the request's context, read to its end, by an
    error or left by its client, the contexts end with it, and the application goes on answering.

    Source: Flask documentation, "Streaming Contents", "Streaming with Context"; "The Request
    Context", "Callbacks and Errors".
    """

    @staticmethod
    def shop(flask, end):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def index(name):
            def body():
                yield flask.request.path
                if end == "failing" and name == "a":
                    raise LookupError("lost")
                yield " two"

            return flask.Response(flask.stream_with_context(body()))

        return app

    @ENDS
    def test_nothing_is_current_afterwards(self, flask, environ, wsgi, end):
        app, there = self.shop(flask, end), []
        app.before_request(lambda: there.append(flask.has_request_context()))
        read(wsgi(app)(environ("/a"), lambda *answer: None), end)

        after = (flask.has_request_context(), flask.has_app_context())
        assert (there, after) == ([True], (False, False))

    @ENDS
    @pytest.mark.parametrize("hook", ["teardown_request", "teardown_appcontext"])
    def test_the_teardown_functions_have_run(self, flask, environ, wsgi, end, hook):
        app, ended = self.shop(flask, end), []
        getattr(app, hook)(lambda error: ended.append(hook))
        read(wsgi(app)(environ("/a"), lambda *answer: None), end)

        assert hook in ended

    @ENDS
    def test_the_next_request_is_answered_as_ever(self, flask, client, environ, wsgi, end):
        app = self.shop(flask, end)
        read(wsgi(app)(environ("/a"), lambda *answer: None), end)

        assert client(app).get("/b").text == "/b two"

    @ENDS
    def test_functions_for_its_end_are_called(self, flask, environ, wsgi, end):
        app, closed = flask.Flask("shop"), []

        @app.route("/")
        def index():
            def body():
                yield "one"
                if end == "failing":
                    raise LookupError("lost")
                yield "two"

            response = flask.Response(flask.stream_with_context(body()))
            response.call_on_close(lambda: closed.append("closed"))
            return response

        read(wsgi(app)(environ("/"), lambda *answer: None), end)

        assert closed == ["closed"]
