"""url_value_preprocessor of blueprints: values of the URL that their views need not receive."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("routing/url-for-blueprint-preprocessors", SHOULD, flask=">=0.7")
class TestBlueprintPreprocessors:
    """A blueprint's ``url_value_preprocessor`` functions run for requests to its endpoints
    alone, after those of the application, an outer blueprint's before an inner one's.
    """

    @pytest.mark.parametrize(
        ("path", "expected"),
        [("/shop/3", [("shop.item", {"id": 3})]), ("/", [])],
        ids=["its own", "another"],
    )
    def test_run_for_its_own_endpoints(self, flask, client, path, expected):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @shop.url_value_preprocessor
        def note(endpoint, values):
            received.append((endpoint, dict(values)))

        @shop.route("/shop/<int:id>")
        def item(id):
            return "item"

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
