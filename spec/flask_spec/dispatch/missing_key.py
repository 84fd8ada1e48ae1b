"""A key that a form, a query or a cookie does not have."""

import pytest

from flask_conformance import MUST, applies, fact, requirement


@requirement("dispatch/missing-key", MUST)
class TestMissingKey:
    """A key that the view expects in the request's data and does not find is a bad request, whose
    page does not name the key outside debug mode.

    Source: Flask quickstart, "The Request Object".
    """

    @pytest.mark.parametrize("where", ["args", "form"])
    def test_is_a_bad_request(self, flask, client, where):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return getattr(flask.request, where)["name"]

        assert client(app).get("/").status_code == 400

    def test_the_page_does_not_name_it(self, flask, client, names):
        app, key = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            return flask.request.args[key]

        response = client(app).get("/")
        assert (response.status_code, key in response.text) == (400, False)

    @applies(flask=">=1.0")
    def test_the_page_names_it_in_debug_mode(self, flask, client, names):
        app, key = flask.Flask("shop"), names.word()
        app.debug = True
        app.config["TRAP_BAD_REQUEST_ERRORS"] = False

        @app.route("/")
        def index():
            return flask.request.args[key]

        assert key in client(app).get("/").text

    @applies(flask=">=1.0")
    def test_it_is_told_to_a_handler_where_bad_requests_are_trapped(self, flask, client, names):
        app, key = flask.Flask("shop"), names.word()
        app.config["TRAP_BAD_REQUEST_ERRORS"] = True
        app.errorhandler(400)(lambda error: error.description)

        @app.route("/")
        def index():
            return flask.request.args[key]

        assert key in client(app).get("/").text

    def test_a_handler_for_400_sees_it(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(400)(lambda error: "handled")

        @app.route("/")
        def index():
            return flask.request.args["name"]

        assert client(app).get("/").text == "handled"

    @applies(flask=">=1.0")
    def test_a_handler_for_key_errors_sees_it(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(KeyError, lambda error: "handled")

        @app.route("/")
        def index():
            return flask.request.args["name"]

        assert client(app).get("/").text == "handled"

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    @pytest.mark.parametrize("where", ["args", "form", "values"])
    @applies(flask=">=1.1")
    def test_the_handler_is_told_the_key(self, flask, client, names, where, mode):
        app, key = flask.Flask("shop"), names.word()
        app.debug, app.testing = mode == "debug", mode == "testing"
        app.errorhandler(400)(lambda error: repr(error.args))

        @app.route("/")
        def index():
            return getattr(flask.request, where)[key]

        assert client(app).get("/").text == repr((key,))

    @applies(flask=">=1.1")
    def test_a_handler_for_key_errors_is_told_the_key(self, flask, client, names):
        app, key = flask.Flask("shop"), names.word()
        app.register_error_handler(KeyError, lambda error: repr(error.args))

        @app.route("/")
        def index():
            return flask.request.args[key]

        assert client(app).get("/").text == repr((key,))

    @fact
    @applies(flask=">=0.8")
    def test_handler_of_a_trapped_error(self, flask, client):
        app = flask.Flask("shop")
        app.config["TRAP_HTTP_EXCEPTIONS"] = True
        app.errorhandler(410)(lambda error: "handled")

        @app.route("/")
        def index():
            flask.abort(410)

        return client(app).get("/").status_code
