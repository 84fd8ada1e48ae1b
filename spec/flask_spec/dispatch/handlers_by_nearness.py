"""Which of several fitting error handlers is called."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("dispatch/nearest-handler", SHOULD, flask=">=0.11")
class TestNearestHandler:
    """Of several handlers for an exception's superclasses, the one for the nearest class in the
    method resolution order is called, whatever the order of registration.

    Source: Flask documentation, "Handling Application Errors", "Handling".
    """

    @pytest.mark.parametrize("first", ["general", "special"])
    def test_the_more_special_class_wins(self, flask, client, first):
        app = flask.Flask("shop")
        kinds = {"general": LookupError, "special": KeyError}
        for name in sorted(kinds, reverse=first == "special"):
            app.register_error_handler(kinds[name], lambda error, name=name: name)

        @app.route("/")
        def index():
            return {}["apples"]

        assert client(app).get("/").text == "special"

    def test_of_two_bases_the_first_wins(self, flask, client):
        app = flask.Flask("shop")

        class OutOfStock(LookupError, ArithmeticError):
            pass

        app.register_error_handler(ArithmeticError, lambda error: "arithmetic")
        app.register_error_handler(LookupError, lambda error: "lookup")

        @app.route("/")
        def index():
            raise OutOfStock

        assert client(app).get("/").text == "lookup"

    def test_a_handler_for_exception_is_the_last_resort(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(Exception, lambda error: "anything")
        app.register_error_handler(LookupError, lambda error: "lookup")

        @app.route("/<kind>")
        def index(kind):
            raise {"lookup": KeyError, "other": ValueError}[kind]

        visitor = client(app)
        assert [visitor.get(p).text for p in ("/lookup", "/other")] == ["lookup", "anything"]

    def test_a_subclass_of_an_http_error_finds_the_handler_of_its_code(
        self, flask, client, werkzeug
    ):
        app = flask.Flask("shop")

        class NoSuchUser(werkzeug.exceptions.NotFound):
            pass

        app.register_error_handler(404, lambda error: str(isinstance(error, NoSuchUser)))

        @app.route("/")
        def index():
            raise NoSuchUser

        assert client(app).get("/").text == "True"

    def test_a_subclass_of_an_http_error_goes_before_its_code(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class NoSuchUser(werkzeug.exceptions.NotFound):
            pass

        app.register_error_handler(404, lambda error: "code")
        app.register_error_handler(NoSuchUser, lambda error: "class")

        @app.route("/")
        def index():
            raise NoSuchUser

        visitor = client(app)
        assert [visitor.get(p).text for p in ("/", "/missing")] == ["class", "code"]


@requirement("dispatch/catch-all-http-handler", SHOULD, flask=">=1.0")
class TestCatchAllHttpHandler:
    """A handler for ``HTTPException`` is called for every HTTP error that has none for its own
    code.

    Source: Flask documentation, "Handling Application Errors", "Generic Exception Handlers".
    """

    @pytest.mark.parametrize("code", [400, 404, 418, 503])
    def test_answers_for_every_code(self, flask, client, werkzeug, code):
        app = flask.Flask("shop")
        app.register_error_handler(
            werkzeug.exceptions.HTTPException, lambda error: (f"handled {error.code}", error.code)
        )

        @app.route("/")
        def index():
            flask.abort(code)

        assert client(app).get("/").text == f"handled {code}"

    def test_a_handler_for_the_code_goes_first(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.register_error_handler(werkzeug.exceptions.HTTPException, lambda error: "any")
        app.register_error_handler(404, lambda error: "code")

        assert client(app).get("/missing").text == "code"

    def test_does_not_see_other_exceptions(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.register_error_handler(werkzeug.exceptions.HTTPException, lambda error: "handled")
        app.register_error_handler(LookupError, lambda error: "lookup")

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "lookup"

    @applies(flask=">=1.0.3")
    def test_does_not_see_redirects_of_the_routing(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.register_error_handler(werkzeug.exceptions.HTTPException, lambda error: "handled")
        app.add_url_rule("/downloads/", "downloads", lambda: "downloads")

        assert client(app).get("/downloads").redirects_to("/downloads/")

    @applies(flask=">=1.0,<1.0.3")
    def test_saw_redirects_of_the_routing(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.register_error_handler(werkzeug.exceptions.HTTPException, lambda error: "handled")
        app.add_url_rule("/downloads/", "downloads", lambda: "downloads")

        assert client(app).get("/downloads").text == "handled"

    @applies(flask=">=1.1")
    def test_sees_the_answer_to_an_unhandled_exception(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        app.register_error_handler(
            werkzeug.exceptions.HTTPException, lambda error: f"handled {error.code}"
        )

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "handled 500"


@requirement("dispatch/catch-all-handler", SHOULD, flask=">=1.0.3")
class TestCatchAllHandler:
    """A handler for ``Exception`` is called for every exception that has none nearer, HTTP errors
    included, but not for redirects of the routing.

    Source: Flask documentation, "Handling Application Errors", "Generic Exception Handlers".
    """

    def test_sees_http_errors(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(Exception, lambda error: f"handled {error.code}")

        assert client(app).get("/missing").text == "handled 404"

    def test_sees_other_exceptions_as_they_are(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(Exception, lambda error: str(isinstance(error, LookupError)))

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "True"

    def test_goes_before_a_handler_for_500(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(500, lambda error: "server error")
        app.register_error_handler(Exception, lambda error: "exception")

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "exception"

    def test_does_not_see_redirects_of_the_routing(self, flask, client):
        app = flask.Flask("shop")
        app.register_error_handler(Exception, lambda error: "handled")
        app.add_url_rule("/downloads/", "downloads", lambda: "downloads")

        assert client(app).get("/downloads").redirects_to("/downloads/")


@requirement(
    "dispatch/blueprint-before-nearness",
    SHOULD,
    flask=">=0.11",
    depends="blueprints/error-handlers",
)
class TestBlueprintBeforeNearness:
    """For an exception in a blueprint's view, a handler of the blueprint for a far superclass goes
    before one of the application for a nearer class.

    Source: Flask documentation, "Handling Application Errors", "Blueprint Error Handlers".
    """

    def test_a_far_class_of_the_blueprint_wins(self, flask, client):
        app, desk = flask.Flask("shop"), flask.Blueprint("desk", "shop")
        desk.register_error_handler(Exception, lambda error: "blueprint")
        app.register_error_handler(KeyError, lambda error: "application")

        @desk.route("/")
        def index():
            raise KeyError

        app.register_blueprint(desk)

        assert client(app).get("/").text == "blueprint"

    def test_within_the_blueprint_the_nearest_class_wins(self, flask, client):
        app, desk = flask.Flask("shop"), flask.Blueprint("desk", "shop")
        desk.register_error_handler(Exception, lambda error: "far")
        desk.register_error_handler(LookupError, lambda error: "near")

        @desk.route("/")
        def index():
            raise KeyError

        app.register_blueprint(desk)

        assert client(app).get("/").text == "near"
