"""HTTP errors that are raised or returned without ``abort``."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("dispatch/http-exception-raised", SHOULD, needs="werkzeug.exceptions")
class TestHttpExceptionRaised:
    """An HTTP error that a view or a hook raises is the answer: its code, its headers, its
    description.

    Source: Flask documentation, "Handling Application Errors".
    """

    def test_from_a_view(self, flask, client, werkzeug, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            raise werkzeug.exceptions.Gone(word)

        response = client(app).get("/")
        assert (response.status_code, word in response.text) == (410, True)

    @applies(flask=">=0.7")
    def test_from_a_before_function(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        @app.before_request
        def check():
            raise werkzeug.exceptions.Forbidden

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").status_code == 403

    @applies(flask=">=0.7")
    def test_from_a_url_value_preprocessor(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def check(endpoint, values):
            raise werkzeug.exceptions.Forbidden

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").status_code == 403

    def test_its_headers_are_sent(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            raise werkzeug.exceptions.MethodNotAllowed(["PUT", "PATCH"])

        assert client(app).get("/").headers.tokens("Allow") == {"PUT", "PATCH"}

    @pytest.mark.parametrize("mode", ["testing", "debug"])
    def test_is_an_answer_in_every_mode(self, flask, client, werkzeug, mode):
        app = flask.Flask("shop")
        setattr(app, mode, True)

        @app.route("/")
        def index():
            raise werkzeug.exceptions.Gone

        assert client(app).get("/").status_code == 410

    def test_a_class_of_ones_own_is_an_answer(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class OutOfStorage(werkzeug.exceptions.HTTPException):
            code = 507
            description = "no space left"

        @app.route("/")
        def index():
            raise OutOfStorage

        response = client(app).get("/")
        assert (response.status_code, "no space left" in response.text) == (507, True)

    def test_a_class_may_have_a_code_that_nobody_named(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class Odd(werkzeug.exceptions.HTTPException):
            code = 499
            description = "<b>odd</b>"

        @app.route("/")
        def index():
            raise Odd

        response = client(app).get("/")
        got = (response.status_code, "odd" in response.text, "<b>odd" in response.text)
        assert got == (499, True, False)

    def test_a_class_needs_no_description(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class Odd(werkzeug.exceptions.HTTPException):
            code = 418

        @app.route("/")
        def index():
            raise Odd

        assert client(app).get("/").status_code == 418

    def test_one_without_a_code_but_with_a_response_is_not_shown_to_handlers(
        self, flask, client, werkzeug
    ):
        app = flask.Flask("shop")
        error = werkzeug.exceptions.HTTPException(response=flask.Response("ready made"))
        app.errorhandler(404)(lambda error: "handled")
        app.errorhandler(500)(lambda error: "handled")

        @app.route("/")
        def index():
            raise error

        assert client(app).get("/").text == "ready made"

    @applies(flask=">=0.10")
    def test_one_without_a_code_escapes_the_catch_all_too(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        error = werkzeug.exceptions.HTTPException(response=flask.Response("ready made"))
        app.register_error_handler(werkzeug.exceptions.HTTPException, lambda error: "handled")

        @app.route("/")
        def index():
            raise error

        assert client(app).get("/").text == "ready made"


@requirement("dispatch/http-exception-returned", SHOULD, needs="werkzeug.exceptions")
class TestHttpExceptionReturned:
    """An HTTP error that a view returns is the answer too, but handlers do not see it.

    Source: Flask documentation, "Handling Application Errors".
    """

    def test_is_the_answer(self, flask, client, werkzeug, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            return werkzeug.exceptions.Gone(word)

        response = client(app).get("/")
        assert (response.status_code, word in response.text) == (410, True)

    def test_is_not_shown_to_handlers(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.errorhandler(410)(lambda error: "handled")

        @app.route("/")
        def index():
            return werkzeug.exceptions.Gone()

        assert client(app).get("/").status_code == 410
