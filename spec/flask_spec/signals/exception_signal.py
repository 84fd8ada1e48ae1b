"""The signal of an exception that no handler took."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("signals/got-request-exception", SHOULD, flask=">=0.6", needs="python:blinker")
class TestGotRequestException:
    """``got_request_exception`` is sent with the exception as ``exception`` when no handler took
    it, before it is logged, answered or raised again.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_with_the_exception(self, flask, client):
        app, seen, error = flask.Flask("shop"), [], LookupError("apples")

        @app.route("/")
        def index():
            raise error

        def note(sender, exception, **extra):
            seen.append((sender, exception is error))

        with flask.got_request_exception.connected_to(note, app):
            client(app).get("/")
        assert seen == [(app, True)]

    @applies(flask=">=0.7", needs="in-process")
    def test_is_sent_where_the_exception_propagates(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.testing = True

        @app.route("/")
        def index():
            raise LookupError

        def note(sender, exception, **extra):
            seen.append(type(exception))

        with flask.got_request_exception.connected_to(note, app), pytest.raises(LookupError):
            client(app).get("/")
        assert seen == [LookupError]

    @applies(flask=">=0.8")
    def test_is_sent_before_log_and_handler(self, flask, client):
        calls = []

        class Shop(flask.Flask):
            def log_exception(self, exc_info):
                calls.append("log")

        app = Shop("shop")
        app.errorhandler(500)(lambda error: str(calls.append("handler")))

        @app.route("/")
        def index():
            raise LookupError

        def note(sender, exception, **extra):
            calls.append("signal")

        with flask.got_request_exception.connected_to(note, app):
            client(app).get("/")
        assert calls == ["signal", "log", "handler"]

    @pytest.mark.parametrize(
        ("path", "status"), [("/missing", 404), ("/aborts", 403), ("/handled", 200)]
    )
    @applies(flask=">=0.7")
    def test_is_not_sent_for_handled_ones(self, flask, client, path, status):
        app, seen = flask.Flask("shop"), []
        app.register_error_handler(LookupError, lambda error: "handled")
        app.add_url_rule("/aborts", "aborts", lambda: flask.abort(403))

        @app.route("/handled")
        def handled():
            raise LookupError

        def note(sender, exception, **extra):
            seen.append(exception)

        with flask.got_request_exception.connected_to(note, app):
            answered = client(app).get(path).status_code
        assert (answered, seen) == (status, [])

    def test_is_sent_for_an_error_of_a_handler(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.errorhandler(404)
        def not_found(error):
            raise LookupError

        def note(sender, exception, **extra):
            seen.append(type(exception))

        with flask.got_request_exception.connected_to(note, app):
            client(app).get("/missing")
        assert seen == [LookupError]
