"""Handlers for HTTP errors and for exceptions."""

from http import HTTPStatus

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("dispatch/handler-by-code", MUST)
class TestHandlerByCode:
    """A function registered for an HTTP error code is called with the error, and what it returns
    is the answer.

    Source: Flask documentation, "Handling Application Errors".
    """

    def test_answers_an_aborted_request(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()
        app.errorhandler(403)(lambda error: text)

        @app.route("/")
        def index():
            flask.abort(403)

        assert client(app).get("/").text == text

    @pytest.mark.parametrize(
        ("path", "method", "code"),
        [("/missing", "GET", 404), ("/", "DELETE", 405)],
        ids=["no rule", "no rule for the method"],
    )
    def test_answers_a_routing_error(self, flask, client, path, method, code):
        app = flask.Flask("shop")
        app.errorhandler(code)(lambda error: "handled")

        @app.route("/")
        def index():
            return "index"

        assert client(app).open(path, method).text == "handled"

    def test_receives_the_error(self, flask, client):
        app, codes = flask.Flask("shop"), []
        app.errorhandler(404)(lambda error: str(codes.append(error.code)))

        client(app).get("/missing")
        assert codes == [404]

    def test_receives_the_very_error_that_was_raised(self, flask, client, werkzeug):
        app, received, error = flask.Flask("shop"), [], werkzeug.exceptions.Gone("sold out")
        app.errorhandler(410)(lambda error: str(received.append(error)))

        @app.route("/")
        def index():
            raise error

        client(app).get("/")
        assert [found is error for found in received] == [True]

    def test_status_is_200_unless_it_says_otherwise(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: "nothing here")

        response = client(app).get("/missing")
        assert (response.status_code, response.text) == (200, "nothing here")

    def test_may_state_the_status(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: ("nothing here", 404))

        assert client(app).get("/missing").status_code == 404

    def test_may_return_the_error(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: error)

        assert client(app).get("/missing").status_code == 404

    @pytest.mark.parametrize(
        ("given", "expected"),
        [((410,), 410), (("410 Gone",), 410), ((410, {"X-A": "1"}), 410), (({"X-A": "1"},), 404)],
        ids=["code", "status", "code and headers", "headers"],
    )
    @applies(flask=">=1.0")
    def test_may_return_the_error_with_more(self, flask, client, given, expected):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: (error, *given))

        response = client(app).get("/missing")
        told = response.headers.get("X-A", "1" if isinstance(given[-1], dict) else None)
        assert (response.status_code, told) == (
            expected,
            "1" if isinstance(given[-1], dict) else None,
        )

    @pytest.mark.parametrize("how", ["handled", "aborted"])
    @applies(flask=">=1.0")
    def test_the_code_may_be_a_member_of_http_status(self, flask, client, how):
        app = flask.Flask("shop")
        app.errorhandler(HTTPStatus.GONE if how == "handled" else 410)(lambda error: "handled")
        app.route("/")(lambda: flask.abort(HTTPStatus.GONE if how == "aborted" else 410))

        assert client(app).get("/").text == "handled"

    def test_does_not_see_other_codes(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: "handled")

        @app.route("/")
        def index():
            flask.abort(410)

        assert client(app).get("/").status_code == 410

    def test_the_last_one_registered_counts(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: "first")
        app.errorhandler(404)(lambda error: "second")

        assert client(app).get("/missing").text == "second"

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        @app.errorhandler(404)
        def not_found(error):
            return "nothing here"

        assert not_found(None) == "nothing here"

    @applies(flask=">=0.7")
    def test_may_be_registered_without_a_decorator(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(404, lambda error: "handled")

        assert client(app).get("/missing").text == "handled"


@requirement("dispatch/handler-by-class", MUST, flask=">=0.7")
class TestHandlerByClass:
    """A function registered for an exception class is called with an exception of this class or
    of a subclass that a view or a ``before_request`` function raised, and what it returns is the
    answer.

    Source: Flask documentation, "Handling Application Errors".
    """

    def test_answers_for_the_class(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: "out of stock")

        @app.route("/")
        def index():
            raise LookupError("apples")

        response = client(app).get("/")
        assert (response.status_code, response.text) == (200, "out of stock")

    def test_answers_for_a_subclass(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: "out of stock")

        @app.route("/")
        def index():
            return {}["apples"]

        assert client(app).get("/").text == "out of stock"

    def test_receives_the_very_exception(self, flask, client):
        app, received, error = flask.Flask("shop"), [], LookupError("apples")
        app.errorhandler(LookupError)(lambda error: str(received.append(error)))

        @app.route("/")
        def index():
            raise error

        client(app).get("/")
        assert [found is error for found in received] == [True]

    def test_answers_for_a_before_function(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: "out of stock")

        @app.before_request
        def check():
            raise LookupError("apples")

        assert client(app).get("/").text == "out of stock"

    def test_does_not_see_other_classes(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: "out of stock")

        @app.route("/")
        def index():
            raise ArithmeticError("division")

        assert client(app).get("/").status_code == 500

    def test_does_not_see_a_superclass(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(KeyError)(lambda error: "out of stock")

        @app.route("/")
        def index():
            raise LookupError("apples")

        assert client(app).get("/").status_code == 500

    def test_answers_in_testing_mode_too(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True
        app.errorhandler(LookupError)(lambda error: "out of stock")

        @app.route("/")
        def index():
            raise LookupError("apples")

        assert client(app).get("/").text == "out of stock"

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        @app.errorhandler(LookupError)
        def out_of_stock(error):
            return "out of stock"

        assert out_of_stock(None) == "out of stock"

    def test_may_be_registered_without_a_decorator(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(LookupError, lambda error: "out of stock")

        @app.route("/")
        def index():
            raise LookupError("apples")

        assert client(app).get("/").text == "out of stock"

    @applies(flask=">=0.11")
    def test_an_http_error_may_be_named_by_its_class(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.errorhandler(werkzeug.exceptions.NotFound)(lambda error: "nothing here")

        assert client(app).get("/missing").text == "nothing here"

    @applies(flask=">=0.11")
    def test_an_http_error_class_of_ones_own(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class OutOfStorage(werkzeug.exceptions.HTTPException):
            code = 507
            description = "no space left"

        app.register_error_handler(OutOfStorage, lambda error: (error.description, 507))

        @app.route("/")
        def index():
            raise OutOfStorage

        response = client(app).get("/")
        assert (response.status_code, response.text) == (507, "no space left")
