"""Treating HTTP errors like any other exception, to find where they come from."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("dispatch/trap-http-exceptions", SHOULD, flask=">=0.8", needs="in-process")
class TestTrapHttpExceptions:
    """Where ``TRAP_HTTP_EXCEPTIONS`` is on, an HTTP error without a handler is an unhandled
    exception like any other.

    Source: Flask documentation, "Configuration Handling", ``TRAP_HTTP_EXCEPTIONS``.
    """

    def test_is_raised_in_testing_mode(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.testing = True
        app.config["TRAP_HTTP_EXCEPTIONS"] = True

        @app.route("/")
        def index():
            flask.abort(410)

        with pytest.raises(werkzeug.exceptions.Gone):
            client(app).get("/")

    def test_is_a_500_in_production(self, flask, client):
        app = flask.Flask("shop")
        app.config["TRAP_HTTP_EXCEPTIONS"] = True

        @app.route("/")
        def index():
            flask.abort(410)

        assert client(app).get("/").status_code == 500

    def test_is_true_of_a_path_without_a_rule(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.testing = True
        app.config["TRAP_HTTP_EXCEPTIONS"] = True

        with pytest.raises(werkzeug.exceptions.NotFound):
            client(app).get("/missing")

    def test_is_off_by_default(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        assert client(app).get("/missing").status_code == 404

    @applies(flask=">=1.0")
    def test_a_handler_for_its_class_still_answers(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.config["TRAP_HTTP_EXCEPTIONS"] = True
        app.register_error_handler(werkzeug.exceptions.HTTPException, lambda error: "handled")

        assert client(app).get("/missing").text == "handled"

    @pytest.mark.parametrize("mode", ["production", "testing", "debug"])
    @pytest.mark.parametrize("handled", [404, "NotFound", "HTTPException", "Exception"])
    @applies(flask=">=1.0")
    def test_one_that_has_a_handler_is_answered(self, flask, client, werkzeug, handled, mode):
        app = flask.Flask("shop")
        app.testing, app.debug = mode == "testing", mode == "debug"
        app.config["TRAP_HTTP_EXCEPTIONS"] = True
        kinds = {404: 404, "Exception": Exception}
        kind = kinds.get(handled) or getattr(werkzeug.exceptions, handled)
        app.register_error_handler(kind, lambda error: str(error.code))

        assert client(app).get("/missing").text == "404"

    @pytest.mark.parametrize("handled", [410, "Gone", "HTTPException"])
    @applies(flask=">=1.0")
    def test_one_that_has_a_handler_of_its_blueprint_is_answered(
        self, flask, client, werkzeug, handled
    ):
        shop = flask.Blueprint("shop", "shop")
        app = flask.Flask("market")
        app.config["TRAP_HTTP_EXCEPTIONS"] = True
        kind = handled if handled == 410 else getattr(werkzeug.exceptions, handled)
        shop.register_error_handler(kind, lambda error: str(error.code))

        @shop.route("/")
        def index():
            flask.abort(410)

        app.register_blueprint(shop)

        assert client(app).get("/").text == "410"

    @pytest.mark.parametrize("trapped", [True, False], ids=["on", "off"])
    @pytest.mark.parametrize("error", ["NotFound", "BadRequest", "BadRequestKeyError"])
    def test_trap_http_exception_tells_it(self, flask, werkzeug, error, trapped):
        app = flask.Flask("shop")
        app.config["TRAP_HTTP_EXCEPTIONS"] = trapped

        assert app.trap_http_exception(getattr(werkzeug.exceptions, error)()) is trapped


@requirement("dispatch/trap-bad-requests", SHOULD, flask=">=1.0", needs="in-process")
class TestTrapBadRequests:
    """Where ``TRAP_BAD_REQUEST_ERRORS`` is on, a ``BadRequest`` without a handler is an unhandled
    exception like any other; where it is unset, debug mode does so for missing keys.

    Why: a missing form field is a bug of the form more often than of the visitor.
    Source: Flask documentation, "Configuration Handling", ``TRAP_BAD_REQUEST_ERRORS``.
    """

    @pytest.mark.parametrize("raised", ["missing key", "abort"])
    def test_on_it_traps_bad_requests(self, flask, client, werkzeug, raised):
        app = flask.Flask("shop")
        app.testing = True
        app.config["TRAP_BAD_REQUEST_ERRORS"] = True

        @app.route("/")
        def index():
            return flask.request.args["name"] if raised == "missing key" else flask.abort(400)

        with pytest.raises(werkzeug.exceptions.BadRequest):
            client(app).get("/")

    @pytest.mark.parametrize("mode", ["production", "testing", "debug"])
    @pytest.mark.parametrize("raised", ["missing key", "abort"])
    @pytest.mark.parametrize("handled", [400, "BadRequest", "HTTPException", "Exception"])
    def test_one_that_has_a_handler_is_answered(
        self, flask, client, werkzeug, handled, raised, mode
    ):
        app = flask.Flask("shop")
        app.testing, app.debug = mode == "testing", mode == "debug"
        app.config["TRAP_BAD_REQUEST_ERRORS"] = True
        kinds = {400: 400, "Exception": Exception}
        kind = kinds.get(handled) or getattr(werkzeug.exceptions, handled)
        app.register_error_handler(kind, lambda error: str(error.code))

        @app.route("/")
        def index():
            return flask.request.args["name"] if raised == "missing key" else flask.abort(400)

        assert client(app).get("/").text == "400"

    def test_on_it_traps_no_other_errors(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True
        app.config["TRAP_BAD_REQUEST_ERRORS"] = True

        @app.route("/")
        def index():
            flask.abort(410)

        assert client(app).get("/").status_code == 410

    def test_unset_it_traps_missing_keys_in_debug_mode(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False

        @app.route("/")
        def index():
            return flask.request.args["name"]

        with pytest.raises(KeyError):
            client(app).get("/")

    @applies(flask=">=1.0.1")
    def test_unset_it_traps_no_other_bad_request_in_debug_mode(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True

        @app.route("/")
        def index():
            flask.abort(400)

        assert client(app).get("/").status_code == 400

    @pytest.mark.parametrize("mode", ["production", "testing"])
    def test_unset_it_traps_nothing_outside_debug_mode(self, flask, client, mode):
        app = flask.Flask("shop")
        app.testing = mode == "testing"

        @app.route("/")
        def index():
            return flask.request.args["name"]

        assert client(app).get("/").status_code == 400

    def test_off_it_traps_nothing_in_debug_mode(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True
        app.config["TRAP_BAD_REQUEST_ERRORS"] = False

        @app.route("/")
        def index():
            return flask.request.args["name"]

        assert client(app).get("/").status_code == 400

    @pytest.mark.parametrize(
        ("error", "trapped"),
        [("NotFound", False), ("BadRequest", True), ("BadRequestKeyError", True)],
        ids=["NotFound", "BadRequest", "BadRequestKeyError"],
    )
    def test_trap_http_exception_tells_it(self, flask, werkzeug, error, trapped):
        app = flask.Flask("shop")
        app.config["TRAP_BAD_REQUEST_ERRORS"] = True

        assert app.trap_http_exception(getattr(werkzeug.exceptions, error)()) is trapped

    def test_is_unset_by_default(self, flask):
        assert flask.Flask("shop").config["TRAP_BAD_REQUEST_ERRORS"] is None
