"""The application object as a WSGI callable."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("wsgi/callable", MUST)
class TestCallable:
    """The application object is a WSGI application: called with an environ and
    ``start_response`` it returns an iterable of bytes.

    Source: PEP 3333, "The Application/Framework Side".
    If this fails: look at ``__call__`` and at what the response object returns to the server.
    """

    def test_returns_the_body_as_bytes(self, flask, environ, names):
        app = flask.Flask("callable")
        text = names.text()

        @app.route("/")
        def index():
            return text

        body = app(environ("/"), lambda status, headers, exc_info=None: None)

        assert b"".join(body) == text.encode()

    def test_status_is_a_native_string_of_code_and_reason(self, flask, environ):
        app = flask.Flask("callable")
        statuses = []

        @app.route("/")
        def index():
            return "index"

        list(app(environ("/"), lambda status, *rest: statuses.append(status)))

        assert [(type(status), status[:4]) for status in statuses] == [(str, "200 ")]

    @pytest.mark.parametrize("status", [299, 499, 599, "299 Own Words"])
    def test_status_is_code_and_blank_whatever_its_code(self, flask, environ, status):
        app = flask.Flask("callable")
        statuses = []
        app.route("/")(lambda: flask.Response("index", status))

        list(app(environ("/"), lambda status, *rest: statuses.append(status)))

        assert statuses[0][:4] == f"{str(status)[:3]} "

    @pytest.mark.parametrize("status", ["299", "404"])
    @applies(werkzeug=">=2.0")
    def test_status_is_code_and_blank_where_only_the_code_was_given(self, flask, environ, status):
        app = flask.Flask("callable")
        statuses = []
        app.route("/")(lambda: flask.Response("index", status))

        list(app(environ("/"), lambda status, *rest: statuses.append(status)))

        assert statuses[0][:4] == f"{status} "

    def test_headers_are_a_list_of_pairs_of_native_strings(self, flask, environ):
        app = flask.Flask("callable")
        calls = []

        @app.route("/")
        def index():
            return "index"

        list(app(environ("/"), lambda status, headers, *rest: calls.append(headers)))

        kinds = {(type(calls[0]), type(pair), *map(type, pair)) for pair in calls[0]}
        assert kinds == {(list, tuple, str, str)}

    def test_answers_every_call_afresh(self, flask, environ):
        app = flask.Flask("callable")
        visits = []

        @app.route("/")
        def index():
            visits.append("visit")
            return str(len(visits))

        bodies = [b"".join(app(environ("/"), lambda *answer: None)) for _ in range(3)]

        assert bodies == [b"1", b"2", b"3"]


@requirement("wsgi/wsgi-app", MUST)
class TestWsgiApp:
    """Calling the application calls its ``wsgi_app``, which is looked up at call time, with the
    server's environ and ``start_response``, and the body is what it returns.

    Why: middleware replaces ``wsgi_app`` and keeps the application object.
    Source: Flask documentation, ``Flask.wsgi_app``.
    """

    def test_hands_on_environ_and_start_response(self, flask, environ):
        app = flask.Flask("outer")
        seen = []

        def elsewhere(environ, start_response):
            seen.append((environ["PATH_INFO"], environ["own.key"]))
            start_response("299 ELSEWHERE", [])
            return []

        app.wsgi_app = elsewhere
        given = environ("/page", extra={"own.key": "own"})
        list(app(given, lambda status, *rest: seen.append(status)))

        assert seen == [("/page", "own"), "299 ELSEWHERE"]

    def test_the_body_is_what_wsgi_app_returns(self, flask, environ):
        app = flask.Flask("outer")

        def elsewhere(environ, start_response):
            start_response("200 OK", [])
            return iter([b"made ", b"elsewhere"])

        app.wsgi_app = elsewhere

        assert b"".join(app(environ("/"), lambda *answer: None)) == b"made elsewhere"

    def test_may_be_replaced_after_the_first_request(self, flask, environ):
        app = flask.Flask("outer")

        @app.route("/")
        def index():
            return "inner"

        before = b"".join(app(environ("/"), lambda *answer: None))
        app.wsgi_app = lambda *exchange: exchange[1]("200 OK", []) or [b"replaced"]
        after = b"".join(app(environ("/"), lambda *answer: None))

        assert [before, after] == [b"inner", b"replaced"]

    def test_may_be_overridden_by_a_subclass(self, flask, environ):
        class Application(flask.Flask):
            def wsgi_app(self, environ, start_response):
                environ["PATH_INFO"] = "/rewritten"
                return flask.Flask.wsgi_app(self, environ, start_response)

        app = Application("outer")

        @app.route("/rewritten")
        def rewritten():
            return "rewritten"

        assert b"".join(app(environ("/asked"), lambda *answer: None)) == b"rewritten"
