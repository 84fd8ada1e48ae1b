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

        assert response.headers.tokens("Allow") == {"PUT", "OPTIONS"}

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

        with pytest.raises((AssertionError, TypeError, ValueError)):
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
