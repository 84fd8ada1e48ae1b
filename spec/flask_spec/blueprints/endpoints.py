"""Endpoints of a blueprint: named after it, and linked to by that name."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("blueprints/endpoint", MUST, flask=">=0.7")
class TestEndpoint:
    """A blueprint's endpoints bear its name before them, with a dot between; without an
    endpoint given, it is the view's name. The decorators hand back a function that does what the
    decorated one does.

    Why: two blueprints may each have an ``index``.
    Source: Flask documentation, "Modular Applications with Blueprints", "Building URLs".
    """

    def test_name_of_the_view_after_that_of_the_blueprint(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/items")
        def items():
            return flask.request.endpoint

        app.register_blueprint(shop)

        assert client(app).get("/items").text == "shop.items"

    @pytest.mark.parametrize("name", ["_shop", "Shop", "XL", "shop-2", "été"])
    def test_name_of_the_blueprint_is_kept_as_it_is(self, flask, name):
        app, shop = flask.Flask("website"), flask.Blueprint(name, "shop")
        shop.add_url_rule("/items", "items")
        app.register_blueprint(shop)

        assert [rule.rule for rule in app.url_map.iter_rules(f"{name}.items")] == ["/items"]

    @applies(flask=">=0.8")
    def test_given_endpoint_of_a_route(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/items", endpoint="all")
        def items():
            return flask.request.endpoint

        app.register_blueprint(shop)

        assert client(app).get("/items").text == "shop.all"

    def test_given_endpoint_of_add_url_rule(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "all", lambda: flask.request.endpoint)
        app.register_blueprint(shop)

        assert client(app).get("/items").text == "shop.all"

    def test_view_function_is_found_under_the_endpoint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/items")
        def items():
            return "items"

        app.register_blueprint(shop)

        assert app.view_functions["shop.items"]() == "items"

    def test_same_view_name_in_two_blueprints(self, flask, client):
        app = flask.Flask("website")
        shop, blog = flask.Blueprint("shop", "shop"), flask.Blueprint("blog", "blog")
        shop.add_url_rule("/shop", "index", lambda: "shop")
        blog.add_url_rule("/blog", "index", lambda: "blog")
        app.register_blueprint(shop)
        app.register_blueprint(blog)
        here = client(app)

        assert [here.get(path).text for path in ("/shop", "/blog")] == ["shop", "blog"]

    def test_decorated_function_is_given_back(self, flask):
        shop = flask.Blueprint("shop", "shop")

        def items():
            return "items"

        assert shop.route("/items")(items)() == "items"

    def test_endpoint_decorator_attaches_the_view_by_its_whole_name(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items")

        @shop.endpoint("shop.items")
        def items():
            return "attached"

        app.register_blueprint(shop)

        assert client(app).get("/items").text == "attached"

    def test_endpoint_decorator_may_stand_before_the_rule(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.endpoint("shop.items")
        def items():
            return "attached"

        shop.add_url_rule("/items", "items")
        app.register_blueprint(shop)

        assert client(app).get("/items").text == "attached"

    def test_endpoint_decorator_gives_the_function_back(self, flask):
        def items():
            return "items"

        assert flask.Blueprint("shop", "shop").endpoint("shop.items")(items)() == "items"
