"""How the application calls ``start_response``."""

from flask_conformance import MUST, applies, requirement


@requirement("wsgi/start-response", MUST)
class TestStartResponse:
    """``start_response`` is called exactly once for an exchange, before the server is handed
    the first piece of the body.

    Source: PEP 3333, "The start_response() Callable".
    """

    def test_is_called_once_for_a_view(self, flask, environ):
        app = flask.Flask("started")
        calls = []

        @app.route("/")
        def index():
            return "index"

        list(app(environ("/"), lambda *answer: calls.append(answer)))

        assert len(calls) == 1

    @applies(flask=">=0.3")
    def test_is_called_once_for_an_unhandled_error(self, flask, environ):
        app = flask.Flask("started")
        calls = []

        @app.route("/")
        def broken():
            raise LookupError("unhandled")

        list(app(environ("/"), lambda *answer: calls.append(answer[0][:3])))

        assert calls == ["500"]

    def test_is_called_before_a_streamed_body_yields(self, flask, environ):
        app = flask.Flask("started")
        events = []

        @app.route("/")
        def index():
            def stream():
                yield "piece"

            return app.response_class(stream())

        next(iter(app(environ("/"), lambda *answer: events.append("started"))))
        events.append("handed on")

        assert events == ["started", "handed on"]

    def test_is_called_after_the_after_request_functions(self, flask, environ):
        app = flask.Flask("started")
        events = []

        @app.route("/")
        def index():
            return "index"

        @app.after_request
        def after(response):
            events.append("after_request")
            return response

        list(app(environ("/"), lambda *answer: events.append("started")))

        assert events == ["after_request", "started"]

    def test_is_given_status_and_headers_alone_when_nothing_failed(self, flask, environ):
        app = flask.Flask("started")
        calls = []

        @app.route("/")
        def index():
            return "index"

        list(app(environ("/"), lambda *answer: calls.append(answer[2:])))

        assert calls in ([()], [(None,)])
