"""What the validator of PEP 3333 says of the application."""

from wsgiref.validate import validator

import pytest

from flask_conformance import MUST, applies, requirement


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
            pytest.param("GET", "/unchanged", 304, id="not-modified"),
            pytest.param("HEAD", "/unchanged", 304, id="HEAD-of-not-modified"),
            pytest.param("GET", "/304", 304, id="304-of-a-view"),
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

        @app.route("/unchanged")
        def unchanged():
            response = app.response_class("page")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        @app.route("/304")
        def not_modified():
            return app.response_class("page", status=304)

        def start_response(status, headers, exc_info=None):
            answers.append(int(status[:3]))
            return [].append

        sent = {"If-None-Match": '"abc"'}
        keys = environ(path, method, data={"field": "x"}, headers=sent)
        body = validator(app)(keys, start_response)
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
