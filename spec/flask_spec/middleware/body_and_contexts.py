"""What is and what is not there in a middleware."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("middleware/no-contexts", SHOULD)
class TestNoContexts:
    """In a middleware no context is active, neither before it calls the application nor after.

    Why: contexts belong to the application's part of the exchange; a middleware that relied on
    them would see another request's.
    Source: Flask documentation, "Lifecycle of the Request Context".
    """

    @applies(flask=">=0.7")
    @pytest.mark.parametrize("moment", [0, 1], ids=["before", "after"])
    def test_of_a_request(self, flask, client, moment):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        active = []

        def middleware(environ, start_response):
            active.append(flask.has_request_context())
            body = inner(environ, start_response)
            active.append(flask.has_request_context())
            return body

        app.wsgi_app = middleware
        client(app).get("/")

        assert active[moment] is False

    @applies(flask=">=0.9")
    @pytest.mark.parametrize("moment", [0, 1], ids=["before", "after"])
    def test_of_an_application(self, flask, client, moment):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        active = []

        def middleware(environ, start_response):
            active.append(flask.has_app_context())
            body = inner(environ, start_response)
            active.append(flask.has_app_context())
            return body

        app.wsgi_app = middleware
        client(app).get("/")

        assert active[moment] is False

    @applies(flask=">=0.7", needs="in-process")
    def test_after_the_application_raised(self, flask, client):
        app = flask.Flask("wrapped")
        app.testing = True
        inner = app.wsgi_app
        active = []

        def middleware(environ, start_response):
            try:
                return inner(environ, start_response)
            finally:
                active.append(flask.has_request_context())

        app.wsgi_app = middleware

        @app.route("/")
        def broken():
            raise LookupError("in the view")

        with pytest.raises(LookupError):
            client(app).get("/")

        assert active == [False]


@requirement("middleware/body", SHOULD)
class TestBody:
    """The body that a middleware is handed is the application's: its pieces come when they are
    asked for, and closing it closes what is behind.
    """

    def test_closing_reaches_the_view_s_iterable(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        events = []

        class Rows:
            def __iter__(self):
                return iter(["row"])

            def close(self):
                events.append("rows")

        class Around:
            def __init__(self, body):
                self.body = body

            def __iter__(self):
                return iter(self.body)

            def close(self):
                events.append("middleware")
                self.body.close()

        app.wsgi_app = lambda *exchange: Around(inner(*exchange))
        app.route("/")(lambda: app.response_class(Rows()))
        client(app).get("/")

        assert sorted(events) == ["middleware", "rows"]

    def test_a_streamed_body_passes_piece_by_piece(self, flask, environ, wsgi):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        made = []

        def stream():
            for number in range(3):
                made.append(number)
                yield str(number)

        def middleware(environ, start_response):
            yield from inner(environ, start_response)

        app.wsgi_app = middleware
        app.route("/")(lambda: app.response_class(stream()))
        body = iter(wsgi(app)(environ("/"), lambda *answer: None))
        next(filter(None, body))

        assert made == [0]
