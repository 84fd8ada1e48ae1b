"""url_defaults: values that every link has in common."""

from flask_conformance import MAY, MUST, SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("routing/url-for-defaults", MUST, flask=">=0.7")
class TestUrlDefaults:
    """Functions registered with ``url_defaults`` receive the endpoint and the values of each
    ``url_for`` call before the URL is built, and may change the values.

    Why: the language in every address is written once, not in every call.
    Source: Flask documentation, "Using URL Processors".
    """

    def test_added_value_is_filled_in(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/<lang>/items", "items")

        @app.url_defaults
        def add_language(endpoint, values):
            values["lang"] = "de"

        with app.test_request_context("/"):
            assert flask.url_for("items") == "/de/items"

    def test_receives_the_endpoint_and_the_values(self, flask):
        app, received = flask.Flask("shop"), []
        app.add_url_rule("/items/<int:id>", "items")

        @app.url_defaults
        def note(endpoint, values):
            received.append((endpoint, dict(values)))

        with app.test_request_context("/"):
            flask.url_for("items", id=3, page=2)

        assert received == [("items", {"id": 3, "page": 2})]

    def test_does_not_receive_the_options(self, flask):
        app, received = flask.Flask("shop"), []
        app.add_url_rule("/items", "items")

        @app.url_defaults
        def note(endpoint, values):
            received.append(dict(values))

        with app.test_request_context("/"):
            flask.url_for("items", _external=True)

        assert received == [{}]

    def test_may_remove_a_value(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        @app.url_defaults
        def remove(endpoint, values):
            values.pop("secret", None)

        with app.test_request_context("/"):
            assert flask.url_for("items", secret="x") == "/items"

    def test_result_is_ignored(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        @app.url_defaults
        def note(endpoint, values):
            return {"page": 2}

        with app.test_request_context("/"):
            assert flask.url_for("items") == "/items"

    def test_given_value_may_be_kept(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/<lang>/items", "items")

        @app.url_defaults
        def add_language(endpoint, values):
            values.setdefault("lang", "de")

        with app.test_request_context("/"):
            assert flask.url_for("items", lang="en") == "/en/items"

    @applies(flask=">=0.9")
    def test_run_without_a_request_too(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/<lang>/items", "items")

        @app.url_defaults
        def add_language(endpoint, values):
            values["lang"] = "de"

        with app.app_context():
            assert uri(flask.url_for("items")) == "http://shop.example/de/items"

    def test_decorator_gives_the_function_back(self, flask):
        def add_language(endpoint, values):
            values["lang"] = "de"

        values = {}
        flask.Flask("shop").url_defaults(add_language)("items", values)
        assert values == {"lang": "de"}

    def test_expects_tells_whether_an_endpoint_has_a_variable(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/<lang>/items", "items")
        app.add_url_rule("/about", "about")

        @app.url_defaults
        def add_language(endpoint, values):
            if app.url_map.is_endpoint_expecting(endpoint, "lang"):
                values["lang"] = "de"

        with app.test_request_context("/"):
            assert [flask.url_for("items"), flask.url_for("about")] == ["/de/items", "/about"]

    def test_inject_url_defaults_changes_the_values_in_place(self, flask):
        app, values = flask.Flask("shop"), {"page": 2}

        @app.url_defaults
        def add_language(endpoint, values):
            values["lang"] = endpoint

        app.inject_url_defaults("items", values)

        assert values == {"page": 2, "lang": "items"}


@requirement("routing/url-for-defaults-order", MAY, since="1.2", flask=">=0.7")
class TestUrlForDefaultsOrder:
    """Several ``url_defaults`` functions run in the order of registration."""

    def test_run_in_the_order_of_registration(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        @app.url_defaults
        def first(endpoint, values):
            values["order"] = "first"

        @app.url_defaults
        def second(endpoint, values):
            values["order"] += "-second"

        with app.test_request_context("/"):
            assert flask.url_for("items") == "/items?order=first-second"


@requirement("routing/url-for-blueprint-defaults", SHOULD, flask=">=0.7.2")
class TestBlueprintUrlDefaults:
    """A blueprint's ``url_defaults`` functions run for links to its endpoints alone, wherever
    the link stands, and after those of the application.

    If this fails: look at how the owners of the functions are found from the endpoint.
    """

    def test_run_for_an_endpoint_of_the_blueprint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/<lang>/items", "items")

        @shop.url_defaults
        def add_language(endpoint, values):
            values["lang"] = "de"

        app.register_blueprint(shop)

        with app.test_request_context("/"):
            assert flask.url_for("shop.items") == "/de/items"

    def test_do_not_run_for_other_endpoints(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.add_url_rule("/about", "about")

        @shop.url_defaults
        def add_language(endpoint, values):
            values["lang"] = "de"

        app.register_blueprint(shop)

        with app.test_request_context("/"):
            assert flask.url_for("about") == "/about"

    def test_receive_the_whole_name_of_the_endpoint(self, flask):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.add_url_rule("/items", "items")

        @shop.url_defaults
        def note(endpoint, values):
            received.append((endpoint, dict(values)))

        app.register_blueprint(shop)

        with app.test_request_context("/"):
            flask.url_for("shop.items", page=2)

        assert received == [("shop.items", {"page": 2})]

    def test_run_after_those_of_the_application(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items")

        @shop.url_defaults
        def of_blueprint(endpoint, values):
            values["order"] += "-blueprint"

        app.register_blueprint(shop)

        @app.url_defaults
        def of_application(endpoint, values):
            values["order"] = "app"

        with app.test_request_context("/"):
            assert flask.url_for("shop.items") == "/items?order=app-blueprint"

    @applies(flask=">=2.0.2")
    def test_run_from_the_outermost_blueprint_to_the_innermost(self, flask):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/items", "items")

        @outer.url_defaults
        def of_outer(endpoint, values):
            values["order"] = "outer"

        @inner.url_defaults
        def of_inner(endpoint, values):
            values["order"] += "-inner"

        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        with app.test_request_context("/"):
            assert flask.url_for("outer.inner.items") == "/items?order=outer-inner"

    def test_app_url_defaults_run_for_every_endpoint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.add_url_rule("/about", "about")

        @shop.app_url_defaults
        def add_language(endpoint, values):
            values["lang"] = "de"

        app.register_blueprint(shop)

        with app.test_request_context("/"):
            assert flask.url_for("about") == "/about?lang=de"
