"""The signals of a request: its start, its response, its error, its end."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("signals/request-started", SHOULD, flask=">=0.6", needs="python:blinker")
class TestRequestStarted:
    """``request_started`` is sent by the application in the request's context, before the
    ``before_request`` functions run.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_by_the_application(self, flask, client):
        app, senders = flask.Flask("shop"), []
        app.add_url_rule("/", "index", lambda: "index")

        def note(sender, **extra):
            senders.append(sender)

        with flask.request_started.connected_to(note, app):
            client(app).get("/")
        assert senders == [app]

    def test_is_sent_before_the_before_functions(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.before_request(lambda: calls.append("before"))
        app.add_url_rule("/", "index", lambda: calls.append("view") or "index")

        def note(sender, **extra):
            calls.append("started")

        with flask.request_started.connected_to(note, app):
            client(app).get("/")
        assert calls == ["started", "before", "view"]

    def test_the_request_is_current(self, flask, client, names):
        app, paths, path = flask.Flask("shop"), [], names.path()
        app.add_url_rule(path, "index", lambda: "index")

        def note(sender, **extra):
            paths.append(flask.request.path)

        with flask.request_started.connected_to(note, app):
            client(app).get(path)
        assert paths == [path]

    def test_is_sent_where_no_rule_matches(self, flask, client):
        app, calls = flask.Flask("shop"), []

        def note(sender, **extra):
            calls.append("started")

        with flask.request_started.connected_to(note, app):
            client(app).get("/missing")
        assert calls == ["started"]


@requirement(
    "signals/request-started-errors", MAY, flask=">=0.7", needs="python:blinker", since="1.2"
)
class TestRequestStartedErrors:
    """What a receiver of ``request_started`` raises is handled as a view's error is.

    Why: who watches requests may refuse one.
    """

    def test_a_handler_of_the_error_answers(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(LookupError, lambda error: "handled")
        app.add_url_rule("/", "index", lambda: "index")

        def fail(sender, **extra):
            raise LookupError

        with flask.request_started.connected_to(fail, app):
            assert client(app).get("/").text == "handled"


@requirement("signals/request-finished", SHOULD, flask=">=0.6", needs="python:blinker")
class TestRequestFinished:
    """``request_finished`` is sent with the response as ``response``, after the ``after_request``
    functions and the session are done.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_with_the_response(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.add_url_rule("/", "index", lambda: flask.Response("index", status=203))

        def note(sender, response, **extra):
            seen.append((sender, response.status_code))

        with flask.request_finished.connected_to(note, app):
            client(app).get("/")
        assert seen == [(app, 203)]

    def test_is_sent_with_what_the_after_functions_made(self, flask, client):
        app, seen = flask.Flask("shop"), []
        replaced = app.response_class("replaced")
        app.after_request(lambda response: replaced)
        app.add_url_rule("/", "index", lambda: "index")

        def note(sender, response, **extra):
            seen.append(response.get_data())

        with flask.request_finished.connected_to(note, app):
            client(app).get("/")

        assert seen == [b"replaced"]

    def test_the_session_is_saved_already(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        def note(sender, response, **extra):
            seen.append("Set-Cookie" in response.headers)

        with flask.request_finished.connected_to(note, app):
            client(app).get("/")
        assert seen == [True]

    def test_may_change_the_response(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/", "index", lambda: "index")

        def sign(sender, response, **extra):
            response.headers["X-Signed"] = "yes"

        with flask.request_finished.connected_to(sign, app):
            assert client(app).get("/").headers["X-Signed"] == "yes"

    @pytest.mark.parametrize("path", ["/missing", "/aborts"])
    def test_is_sent_for_http_errors(self, flask, client, path):
        app, seen = flask.Flask("shop"), []
        app.add_url_rule("/aborts", "aborts", lambda: flask.abort(404))

        def note(sender, response, **extra):
            seen.append(response.status_code)

        with flask.request_finished.connected_to(note, app):
            client(app).get(path)
        assert seen == [404]

    @applies(flask=">=0.12")
    def test_is_sent_for_the_answer_to_an_unhandled_exception(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.errorhandler(500)(lambda error: ("sorry", 500))

        @app.route("/")
        def index():
            raise LookupError

        def note(sender, response, **extra):
            seen.append(response.status_code)

        with flask.request_finished.connected_to(note, app):
            client(app).get("/")
        assert seen == [500]


@requirement("signals/request-tearing-down", SHOULD, flask=">=0.7", needs="python:blinker")
class TestRequestTearingDown:
    """``request_tearing_down`` is sent when the request's context is popped, after the
    ``teardown_request`` functions, with the unhandled exception or None as ``exc``.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    @applies(flask=">=0.9")
    def test_is_sent_after_the_teardown_functions(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.teardown_request(lambda error: calls.append("function"))
        app.add_url_rule("/", "index", lambda: "index")

        def note(sender, exc, **extra):
            calls.append((sender, exc))

        with flask.request_tearing_down.connected_to(note, app):
            client(app).get("/")
        assert calls == ["function", (app, None)]

    @applies(flask=">=0.10")
    def test_carries_the_unhandled_exception(self, flask, client):
        app, seen, error = flask.Flask("shop"), [], LookupError("apples")

        @app.route("/")
        def index():
            raise error

        def note(sender, exc, **extra):
            seen.append(exc is error)

        with flask.request_tearing_down.connected_to(note, app):
            client(app).get("/")
        assert seen == [True]

    def test_the_request_is_still_current(self, flask, client, names):
        app, paths, path = flask.Flask("shop"), [], names.path()
        app.add_url_rule(path, "index", lambda: "index")

        def note(sender, **extra):
            paths.append(flask.request.path)

        with flask.request_tearing_down.connected_to(note, app):
            client(app).get(path)
        assert paths == [path]

    def test_is_sent_for_a_context_without_a_request(self, flask):
        app, calls = flask.Flask("shop"), []

        def note(sender, **extra):
            calls.append("torn down")

        with flask.request_tearing_down.connected_to(note, app):
            with app.test_request_context("/"):
                calls.append("block")
            assert calls == ["block", "torn down"]
