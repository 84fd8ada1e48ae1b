"""Registering a blueprint: from then on the application answers for it."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("blueprints/register", MUST, flask=">=0.7")
class TestRegister:
    """A blueprint's views answer on the applications that it is registered on, and nowhere else;
    what is written before the registration counts, in the order written.

    Source: Flask documentation, "Modular Applications with Blueprints".
    """

    def test_view_answers(self, flask, client, names):
        app, shop, path = flask.Flask("website"), flask.Blueprint("shop", "shop"), names.path()

        @shop.route(path)
        def items():
            return "items"

        app.register_blueprint(shop)

        assert client(app).get(path).text == "items"

    def test_view_does_not_answer_before(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/items")
        def items():
            return "items"

        assert client(app).get("/items").status_code == 404

    def test_registered_on_two_applications(self, flask, client):
        first, second = flask.Flask("first"), flask.Flask("second")
        shop = flask.Blueprint("shop", "shop")

        @shop.route("/items")
        def items():
            return flask.current_app.import_name

        first.register_blueprint(shop)
        second.register_blueprint(shop)

        assert [client(app).get("/items").text for app in (first, second)] == ["first", "second"]

    def test_values_of_the_rule_reach_the_view(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/items/<int:id>/<name>")
        def item(id, name):
            return f"{id + 1} {name}"

        app.register_blueprint(shop)

        assert client(app).get("/items/3/tea").text == "4 tea"

    def test_methods_of_the_rule_count(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/items", methods=["POST"])
        def store():
            return "stored"

        app.register_blueprint(shop)
        here = client(app)

        assert (here.post("/items").text, here.get("/items").status_code) == ("stored", 405)

    def test_several_rules_of_one_view(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/tea")
        @shop.route("/chai")
        def tea():
            return "tea"

        app.register_blueprint(shop)
        here = client(app)

        assert [here.get(path).text for path in ("/tea", "/chai")] == ["tea", "tea"]

    def test_options_is_answered_automatically(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda: "view", methods=["PUT"])
        app.register_blueprint(shop)
        response = client(app).options("/items")

        assert (response.text, response.headers.tokens("Allow")) == ("", {"PUT", "OPTIONS"})

    @applies(flask=">=0.8")
    def test_the_view_may_turn_automatic_options_off(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        def items():
            return "items"

        items.provide_automatic_options = False
        shop.add_url_rule("/items", "items", items)
        app.register_blueprint(shop)

        assert client(app).options("/items").status_code == 405

    @applies(flask=">=1.0")
    def test_automatic_options_may_be_turned_off(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda: "items", provide_automatic_options=False)
        app.register_blueprint(shop)

        assert client(app).options("/items").status_code == 405

    def test_error_where_nothing_names_the_endpoint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        def register():
            shop.add_url_rule("/items")
            app.register_blueprint(shop)

        with pytest.raises(AssertionError):
            register()

    @pytest.mark.parametrize("method", ["get", "post", "put", "delete", "patch"])
    @applies(flask=">=2.0")
    def test_method_shortcuts(self, flask, client, method):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @getattr(shop, method)("/items")
        def items():
            return flask.request.method

        app.register_blueprint(shop)

        assert client(app).open("/items", method.upper()).text == method.upper()

    @applies(flask=">=2.0")
    def test_method_shortcut_takes_no_methods(self, flask):
        shop = flask.Blueprint("shop", "shop")

        with pytest.raises(TypeError, match="methods"):
            shop.get("/items", methods=["POST"])


@requirement("blueprints/endpoint", MUST, flask=">=0.7")
class TestEndpoint:
    """A blueprint's endpoints bear its name before them, with a dot between; without an
    endpoint given, it is the view's name.

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

        assert app.view_functions["shop.items"] is items

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

        assert shop.route("/items")(items) is items

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

        assert flask.Blueprint("shop", "shop").endpoint("shop.items")(items) is items


@requirement("blueprints/registered", MUST, flask=">=0.7")
class TestRegistered:
    """``app.blueprints`` maps the names to the blueprints that are registered, in that order.

    Source: Flask documentation, "API", "Flask.blueprints".
    """

    def test_empty_at_first(self, flask):
        assert flask.Flask("website").blueprints == {}

    def test_holds_the_registered_ones_by_name(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        blog = flask.Blueprint("blog", "blog")
        app.register_blueprint(shop)
        app.register_blueprint(blog)

        assert app.blueprints == {"shop": shop, "blog": blog}

    @applies(flask=">=0.11")
    def test_iter_blueprints_gives_them_in_order(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        blog = flask.Blueprint("blog", "blog")
        app.register_blueprint(shop)
        app.register_blueprint(blog)

        assert list(app.iter_blueprints()) == [shop, blog]
