"""Error handlers of a blueprint: its own errors first, the application's where it has none."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/error-handlers", SHOULD, flask=">=0.7")
class TestErrorHandlers:
    """A blueprint's error handler answers for errors in requests that the blueprint handles, and
    goes before the application's handler of the same error.

    Source: Flask documentation, "Handling Application Errors", "Blueprint Error Handlers".
    """

    def test_handles_an_error_of_its_view(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(403)(lambda error: ("no entry", 403))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(403))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "no entry"

    def test_handles_an_exception_class(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(ZeroDivisionError)(lambda error: "divided by zero")
        shop.add_url_rule("/shop", "index", lambda: str(1 / 0))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "divided by zero"

    @pytest.mark.parametrize("wanted", [403, ZeroDivisionError], ids=["code", "class"])
    def test_goes_before_that_of_the_application(self, flask, client, wanted):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(wanted)(lambda error: "blueprint")
        app.errorhandler(wanted)(lambda error: "app")
        shop.add_url_rule(
            "/shop", "index", lambda: flask.abort(403) if wanted == 403 else str(1 / 0)
        )
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "blueprint"

    def test_does_not_handle_errors_of_other_views(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(403)(lambda error: ("blueprint", 403))
        app.errorhandler(403)(lambda error: ("app", 403))
        app.add_url_rule("/home", "home", lambda: flask.abort(403))
        app.register_blueprint(shop)

        assert client(app).get("/home").text == "app"

    def test_application_handles_what_it_does_not(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(403)(lambda error: ("blueprint", 403))
        app.errorhandler(404)(lambda error: ("app", 404))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(404))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "app"

    def test_path_that_matches_nothing_belongs_to_no_blueprint(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.errorhandler(404)(lambda error: ("blueprint", 404))
        app.errorhandler(404)(lambda error: ("app", 404))
        app.register_blueprint(shop)

        assert client(app).get("/shop/nowhere").text == "app"

    def test_method_that_is_not_allowed_belongs_to_no_blueprint(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(405)(lambda error: ("blueprint", 405))
        app.errorhandler(405)(lambda error: ("app", 405))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        assert client(app).post("/shop").text == "app"

    def test_method_not_allowed_that_its_view_raises_is_its_own(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(405)(lambda error: ("blueprint", 405))
        app.errorhandler(405)(lambda error: ("app", 405))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(405))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "blueprint"

    def test_missing_file_of_its_static_folder_is_its_own(self, flask, client, tmp_path):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop", static_folder=str(tmp_path))
        shop.errorhandler(404)(lambda error: ("blueprint", 404))
        app.errorhandler(404)(lambda error: ("app", 404))
        app.register_blueprint(shop)

        assert client(app).get(f"/shop/{tmp_path.name}/missing.css").text == "blueprint"

    def test_not_found_that_its_view_raises_is_its_own(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(404)(lambda error: ("blueprint", 404))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(404))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "blueprint"

    def test_handles_an_error_of_its_hooks(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.before_request(lambda: flask.abort(403))
        shop.errorhandler(403)(lambda error: ("no entry", 403))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "no entry"

    def test_handler_of_the_application_for_the_code_goes_before_one_for_a_base_class(
        self, flask, client
    ):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(Exception)(lambda error: "blueprint")
        app.errorhandler(403)(lambda error: "app")
        shop.add_url_rule("/shop", "index", lambda: flask.abort(403))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "app"

    @applies(flask=">=0.11")
    def test_unhandled_exception_is_its_internal_error(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(500)(lambda error: ("blueprint", 500))
        app.errorhandler(500)(lambda error: ("app", 500))
        shop.add_url_rule("/shop", "index", lambda: str(1 / 0))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "blueprint"

    @applies(flask=">=0.11")
    def test_register_error_handler_does_the_same(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.register_error_handler(403, lambda error: ("no entry", 403))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(403))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "no entry"

    def test_function_is_given_back(self, flask):
        def function(error):
            return "handled"

        assert flask.Blueprint("shop", "shop").errorhandler(404)(function)(None) == "handled"

    @pytest.mark.parametrize("paths", [("/shop", "/", "/blog"), ("/blog", "/shop", "/", "/shop")])
    @pytest.mark.parametrize("wanted", [403, LookupError], ids=["code", "class"])
    @applies(flask=">=1.0")
    def test_one_that_was_found_answers_for_its_own_views_alone(self, flask, client, paths, wanted):
        app = flask.Flask("website")

        def fail():
            if wanted == 403:
                flask.abort(403)
            raise KeyError("missing")

        for name in ("shop", "blog"):
            blueprint = flask.Blueprint(name, name)
            blueprint.errorhandler(wanted)(lambda error, name=name: f"/{name}")
            blueprint.add_url_rule(f"/{name}", "index", fail)
            app.register_blueprint(blueprint)
        app.errorhandler(wanted)(lambda error: "/")
        app.add_url_rule("/", "home", fail)

        visitor = client(app)
        assert tuple(visitor.get(path).text for path in paths) == paths


@requirement("blueprints/app-error-handlers", SHOULD, flask=">=0.7")
class TestAppErrorHandlers:
    """A blueprint's ``app_errorhandler`` functions answer for errors of every request.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    @pytest.mark.parametrize("path", ["/nowhere", "/shop", "/home"])
    def test_handles_errors_of_every_request(self, flask, client, path):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.app_errorhandler(404)(lambda error: ("for all", 404))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(404))
        app.register_blueprint(shop)
        app.add_url_rule("/home", "home", lambda: flask.abort(404))

        assert client(app).get(path).text == "for all"

    def test_handles_an_exception_class(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.app_errorhandler(ZeroDivisionError)(lambda error: "divided by zero")
        app.register_blueprint(shop)
        app.add_url_rule("/home", "home", lambda: str(1 / 0))

        assert client(app).get("/home").text == "divided by zero"

    def test_own_handler_goes_before_it(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.app_errorhandler(404)(lambda error: ("for all", 404))
        shop.errorhandler(404)(lambda error: ("own", 404))
        shop.add_url_rule("/shop", "index", lambda: flask.abort(404))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "own"

    def test_function_is_given_back(self, flask):
        def function(error):
            return "handled"

        assert flask.Blueprint("shop", "shop").app_errorhandler(404)(function)(None) == "handled"
