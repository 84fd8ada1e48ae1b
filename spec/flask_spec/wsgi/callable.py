"""The application object as a WSGI callable."""

from wsgiref.validate import validator

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

        app(environ("/"), lambda status, headers, exc_info=None: statuses.append(status))

        assert statuses == ["200 OK"]

    def test_headers_are_a_list_of_pairs_of_native_strings(self, flask, environ):
        app = flask.Flask("callable")
        calls = []

        @app.route("/")
        def index():
            return "index"

        app(environ("/"), lambda status, headers, exc_info=None: calls.append(headers))

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


@requirement("wsgi/validator", MUST)
class TestValidator:
    """Every kind of answer passes the checks of ``wsgiref.validate``.

    Source: PEP 3333.
    """

    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [
            pytest.param("GET", "/page", 200, id="GET"),
            pytest.param("HEAD", "/page", 200, id="HEAD"),
            pytest.param("POST", "/form", 200, id="POST"),
            pytest.param("GET", "/away", 302, id="redirect"),
            pytest.param("GET", "/nothing", 404, id="not-found"),
            pytest.param("DELETE", "/page", 405, id="method-not-allowed"),
            pytest.param("GET", "/streamed", 200, id="streamed"),
            pytest.param("HEAD", "/streamed", 200, id="HEAD-of-streamed"),
        ],
    )
    def test_accepts_the_exchange(self, flask, environ, method, path, status):
        app = flask.Flask("validated")
        answers = []

        @app.route("/page")
        def page():
            return "page"

        @app.route("/form", methods=["POST"])
        def form():
            return flask.request.form["field"]

        @app.route("/away")
        def away():
            return flask.redirect("/page")

        @app.route("/streamed")
        def streamed():
            return app.response_class(iter(["one", "two"]))

        def start_response(status, headers, exc_info=None):
            answers.append(int(status[:3]))
            return [].append

        body = validator(app)(environ(path, method, data={"field": "x"}), start_response)
        list(body)
        body.close()

        assert answers == [status]

    @applies(flask=">=0.3")
    def test_accepts_the_answer_to_an_unhandled_error(self, flask, environ):
        app = flask.Flask("validated")
        answers = []

        @app.route("/")
        def broken():
            raise LookupError("unhandled")

        def start_response(status, headers, exc_info=None):
            answers.append(int(status[:3]))
            return [].append

        body = validator(app)(environ("/"), start_response)
        list(body)
        body.close()

        assert answers == [500]


@requirement("wsgi/wsgi-app", MUST)
class TestWsgiApp:
    """Calling the application calls its ``wsgi_app``, which is looked up at call time,
    with the same arguments, and returns what it returns.

    Why: middleware replaces ``wsgi_app`` and keeps the application object.
    Source: Flask documentation, ``Flask.wsgi_app``.
    """

    def test_hands_on_environ_and_start_response_themselves(self, flask, environ):
        app = flask.Flask("outer")
        received = []
        app.wsgi_app = lambda *arguments: received.extend(arguments) or [b""]
        given = (environ("/"), lambda status, headers, exc_info=None: None)

        app(*given)

        assert [id(argument) for argument in received] == [id(argument) for argument in given]

    def test_returns_what_wsgi_app_returns(self, flask, environ):
        app = flask.Flask("outer")
        body = iter([b"made elsewhere"])
        app.wsgi_app = lambda environ, start_response: body

        assert app(environ("/"), lambda *answer: None) is body

    def test_may_be_replaced_after_the_first_request(self, flask, environ):
        app = flask.Flask("outer")

        @app.route("/")
        def index():
            return "inner"

        before = b"".join(app(environ("/"), lambda *answer: None))
        app.wsgi_app = lambda environ, start_response: [b"replaced"]

        assert [before, *app(environ("/"), lambda *answer: None)] == [b"inner", b"replaced"]

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
