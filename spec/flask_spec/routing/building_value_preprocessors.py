"""url_value_preprocessor: values of the URL that views need not receive."""

import pytest

from flask_conformance import MUST, applies, requirement


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
