"""url_defaults and url_value_preprocessor: values that every link has in common."""

import pytest

from flask_conformance import MUST, applies, requirement


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
            assert flask.url_for("items") == "http://shop.example/de/items"

    def test_decorator_gives_the_function_back(self, flask):
        def add_language(endpoint, values):
            values["lang"] = "de"

        assert flask.Flask("shop").url_defaults(add_language) is add_language

    @applies(flask=">=2.2")
    def test_registered_after_the_first_request_is_an_error(self, flask, client):
        app = flask.Flask("shop")
        client(app).get("/")

        with pytest.raises(AssertionError, match="url_defaults"):
            app.url_defaults(print)

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


@requirement("routing/url-for-blueprint-defaults", MUST, flask=">=0.7")
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


@requirement("routing/url-for-value-preprocessors", MUST, flask=">=0.7")
class TestUrlValuePreprocessors:
    """Functions registered with ``url_value_preprocessor`` receive the endpoint and the values
    of each request before ``before_request`` functions run, and may change the values that the
    view receives.

    Source: Flask documentation, "Using URL Processors".
    """

    def test_removed_value_does_not_reach_the_view(self, flask, client):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def take_language(endpoint, values):
            flask.g.lang = values.pop("lang")

        @app.route("/<lang>/items/<int:id>")
        def items(id):
            return f"{flask.g.lang} {id}"

        assert client(app).get("/de/items/3").text == "de 3"

    def test_receives_the_endpoint_and_the_values(self, flask, client):
        app, received = flask.Flask("shop"), []

        @app.url_value_preprocessor
        def note(endpoint, values):
            received.append((endpoint, dict(values)))

        @app.route("/items/<int:id>")
        def items(id):
            return "items"

        client(app).get("/items/3")

        assert received == [("items", {"id": 3})]

    def test_receives_none_when_nothing_matched(self, flask, client):
        app, received = flask.Flask("shop"), []

        @app.url_value_preprocessor
        def note(endpoint, values):
            received.append((endpoint, values))

        client(app).get("/nowhere")

        assert received == [(None, None)]

    def test_runs_before_before_request_functions(self, flask, client):
        app, order = flask.Flask("shop"), []

        @app.before_request
        def before():
            order.append("before_request")

        @app.url_value_preprocessor
        def preprocess(endpoint, values):
            order.append("preprocessor")

        @app.route("/")
        def index():
            return "index"

        client(app).get("/")

        assert order == ["preprocessor", "before_request"]

    def test_run_in_the_order_of_registration(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.url_value_preprocessor(lambda endpoint, values: order.append("first"))
        app.url_value_preprocessor(lambda endpoint, values: order.append("second"))

        @app.route("/")
        def index():
            return "index"

        client(app).get("/")

        assert order == ["first", "second"]

    def test_result_does_not_end_the_request(self, flask, client):
        app = flask.Flask("shop")
        app.url_value_preprocessor(lambda endpoint, values: "result")

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").text == "index"

    def test_decorator_gives_the_function_back(self, flask):
        def take_language(endpoint, values):
            values.pop("lang")

        assert flask.Flask("shop").url_value_preprocessor(take_language) is take_language


@requirement("routing/url-for-blueprint-preprocessors", MUST, flask=">=0.7")
class TestBlueprintPreprocessors:
    """A blueprint's ``url_value_preprocessor`` functions run for requests to its endpoints
    alone, after those of the application, an outer blueprint's before an inner one's.
    """

    @pytest.mark.parametrize(
        ("path", "expected"), [("/shop", ["shop.index"]), ("/", [])], ids=["its own", "another"]
    )
    def test_run_for_its_own_endpoints(self, flask, client, path, expected):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @shop.url_value_preprocessor
        def note(endpoint, values):
            received.append(endpoint)

        @shop.route("/shop")
        def index():
            return "shop"

        app.register_blueprint(shop)

        @app.route("/")
        def home():
            return "home"

        client(app).get(path)

        assert received == expected

    def test_run_after_those_of_the_application(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.url_value_preprocessor(lambda endpoint, values: order.append("blueprint"))

        @shop.route("/shop")
        def index():
            return "shop"

        app.register_blueprint(shop)
        app.url_value_preprocessor(lambda endpoint, values: order.append("application"))

        client(app).get("/shop")

        assert order == ["application", "blueprint"]

    @applies(flask=">=2.0.2")
    def test_run_from_the_outermost_blueprint_to_the_innermost(self, flask, client):
        app, order = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.url_value_preprocessor(lambda endpoint, values: order.append("inner"))
        outer.url_value_preprocessor(lambda endpoint, values: order.append("outer"))

        @inner.route("/inner")
        def index():
            return "inner"

        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/inner")

        assert order == ["outer", "inner"]

    @applies(flask=">=0.8")
    def test_app_url_value_preprocessor_runs_for_every_request(self, flask, client):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.app_url_value_preprocessor(lambda endpoint, values: received.append(endpoint))
        app.register_blueprint(shop)

        @app.route("/")
        def home():
            return "home"

        client(app).get("/")

        assert received == ["home"]
