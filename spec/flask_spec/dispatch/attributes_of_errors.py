"""What a handler is told by the error itself."""

import sys

import pytest

from flask_conformance import SHOULD, applies, requirement

MODES = pytest.mark.parametrize("mode", ["production", "debug", "testing"])


def shop(flask, mode):
    app = flask.Flask("shop")
    app.debug, app.testing = mode == "debug", mode == "testing"
    return app


@requirement("dispatch/error-attributes", SHOULD, since="1.2", flask=">=1.0")
class TestErrorAttributes:
    """A handler finds on the error what it was raised with and what belongs to its kind, whatever
    the mode of the application.

    Source: Flask documentation, "Handling Application Errors"; Werkzeug documentation, "HTTP
    Exceptions".
    """

    @MODES
    def test_code_and_name(self, flask, client, mode):
        app = shop(flask, mode)
        app.errorhandler(404)(lambda error: f"{error.code} {error.name}")

        assert client(app).get("/nowhere").text == "404 Not Found"

    @MODES
    def test_description(self, flask, client, names, mode):
        app, word = shop(flask, mode), names.word()
        app.errorhandler(Exception)(lambda error: error.description)
        app.route("/")(lambda: flask.abort(400, word))

        assert client(app).get("/").text == word

    @MODES
    def test_methods_that_are_allowed(self, flask, client, mode):
        app, told = shop(flask, mode), []
        app.errorhandler(405)(lambda error: str(told.extend(error.valid_methods)))
        app.route("/", methods=["PUT", "POST"])(lambda: "index")

        client(app).get("/")
        assert {"PUT", "POST", "GET"} & set(told) == {"PUT", "POST"}

    @MODES
    @pytest.mark.parametrize("code", [429, 503])
    @applies(werkzeug=">=1.0")
    def test_when_to_come_again(self, flask, client, mode, code):
        app = shop(flask, mode)
        app.errorhandler(code)(lambda error: str(error.retry_after))
        app.route("/")(lambda: flask.abort(code, retry_after=30))

        assert client(app).get("/").text == "30"

    @MODES
    def test_its_arguments(self, flask, client, mode):
        app = shop(flask, mode)
        app.errorhandler(LookupError)(lambda error: repr(error.args))

        @app.route("/")
        def index():
            raise LookupError("lost", 7)

        assert client(app).get("/").text == "('lost', 7)"

    @MODES
    @applies(flask=">=1.1")
    def test_the_exception_behind_a_500(self, flask, client, mode):
        app, lost, told = shop(flask, mode), LookupError("lost"), []
        app.config["PROPAGATE_EXCEPTIONS"] = False
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.errorhandler(500)(
            lambda error: str(told.append((error.code, error.original_exception)))
        )

        @app.route("/")
        def index():
            raise lost

        client(app).get("/")
        assert told == [(500, lost)]

    @MODES
    def test_what_it_was_raised_from(self, flask, client, mode):
        app = shop(flask, mode)
        app.errorhandler(LookupError)(lambda error: type(error.__cause__).__name__)

        @app.route("/")
        def index():
            try:
                return 1 // 0
            except ZeroDivisionError as error:
                raise LookupError from error

        assert client(app).get("/").text == "ZeroDivisionError"

    @MODES
    def test_the_response_that_it_would_be(self, flask, client, mode):
        app = shop(flask, mode)

        @app.errorhandler(405)
        def handle(error):
            response = error.get_response()
            response.data, response.content_type = flask.json.dumps(error.code), "application/json"
            return response

        app.route("/", methods=["PUT"])(lambda: "index")

        response = client(app).get("/")
        got = (response.status_code, response.json(), response.mimetype)
        assert got == (405, 405, "application/json")
        assert "PUT" in response.headers.tokens("Allow")

    @MODES
    def test_the_response_that_it_carries(self, flask, client, mode):
        app = shop(flask, mode)
        app.errorhandler(404)(lambda error: error.response.get_data(as_text=True) + " handled")
        app.route("/")(lambda: flask.abort(404, response=flask.Response("own page")))

        assert client(app).get("/").text == "own page handled"

    @MODES
    def test_in_a_handler_for_all_http_errors(self, flask, client, werkzeug, mode):
        app = shop(flask, mode)
        app.register_error_handler(
            werkzeug.exceptions.HTTPException, lambda error: (f"{error.code}", error.code)
        )
        app.route("/", methods=["PUT"])(lambda: "index")
        app.add_url_rule("/gone", "gone", lambda: flask.abort(410))
        visitor = client(app)

        got = [visitor.get(path).text for path in ("/", "/gone", "/nowhere")]
        assert got == ["405", "410", "404"]


@requirement("dispatch/error-of-the-caller", SHOULD, since="1.2", needs="in-process", flask=">=1.1")
class TestErrorOfTheCaller:
    """An exception that is being handled outside of a request is none of the request's: its
    handlers, its log and its caller are told of the one that was raised inside."""

    def test_the_handler_for_500_is_told_of_the_inner_one(self, flask, client):
        app, lost, told = flask.Flask("shop"), LookupError("lost"), []
        app.errorhandler(500)(lambda error: str(told.append(error.original_exception)))

        @app.route("/")
        def index():
            raise lost

        try:
            raise ZeroDivisionError
        except ZeroDivisionError:
            client(app).get("/")
        assert told == [lost]

    def test_the_log_is_told_of_the_inner_one(self, flask, client):
        told, lost = [], LookupError("lost")

        class Shop(flask.Flask):
            def log_exception(self, exc_info):
                told.append(exc_info[1])

        app = Shop("shop")

        @app.route("/")
        def index():
            raise lost

        try:
            raise ZeroDivisionError
        except ZeroDivisionError:
            client(app).get("/")
        assert told == [lost]

    def test_the_inner_one_propagates(self, flask, client):
        app, lost = flask.Flask("shop"), LookupError("lost")
        app.testing = True

        @app.route("/")
        def index():
            raise lost

        try:
            raise ZeroDivisionError
        except ZeroDivisionError:
            with pytest.raises(LookupError) as raised:
                client(app).get("/")
        assert raised.value is lost

    def test_the_outer_one_is_still_handled_after(self, flask, client):
        app, outer = flask.Flask("shop"), ZeroDivisionError("outer")
        app.route("/")(lambda: {}["lost"])

        try:
            raise outer
        except ZeroDivisionError:
            status = client(app).get("/").status_code
            assert (status, sys.exc_info()[1]) == (500, outer)
