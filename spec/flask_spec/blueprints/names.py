"""Names: what a blueprint and its endpoints may be called."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("blueprints/name", SHOULD, flask=">=0.7")
class TestName:
    """A blueprint's name is not empty and holds no dot, for the dot joins names.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    @applies(flask=">=2.3")
    def test_empty_name_is_an_error(self, flask):
        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            flask.Blueprint("", "shop")

    @applies(flask="<2.3")
    def test_empty_name_was_accepted(self, flask):
        assert flask.Blueprint("", "shop").name == ""

    @applies(flask=">=2.0.1")
    def test_dot_in_the_name_is_an_error(self, flask):
        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            flask.Blueprint("site.shop", "shop")

    @applies(flask="<2.0.1")
    def test_dot_in_the_name_was_accepted(self, flask):
        assert flask.Blueprint("site.shop", "shop").name == "site.shop"

    @applies(flask=">=0.8,<2.0.1")
    def test_dot_in_an_endpoint_was_an_assertion(self, flask):
        with pytest.raises(AssertionError):
            flask.Blueprint("shop", "shop").add_url_rule("/", "a.b", lambda: "")

    @applies(flask=">=2.0.1")
    def test_dot_in_an_endpoint_is_an_error(self, flask):
        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            flask.Blueprint("shop", "shop").add_url_rule("/", "a.b", lambda: "")

    @applies(flask=">=2.0.1")
    def test_dot_in_the_endpoint_of_a_route_is_an_error(self, flask):
        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            flask.Blueprint("shop", "shop").route("/", endpoint="a.b")(lambda: "")

    @applies(flask=">=2.0.1")
    def test_dot_in_the_name_of_a_view_is_an_error(self, flask):
        def view():
            return ""

        view.__name__ = "a.b"

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            flask.Blueprint("shop", "shop").add_url_rule("/", "index", view)


@requirement("blueprints/name-of-a-view", MAY, flask=">=1.0.1", since="1.1")
class TestNameOfAView:
    """A view that has no name, as an object that can be called, needs an endpoint alone."""

    def test_is_not_needed(self, flask, client):
        class View:
            def __call__(self):
                return "called"

        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/", "index", View())
        app.register_blueprint(shop)

        assert client(app).get("/").text == "called"


@requirement("blueprints/name-taken", SHOULD, flask=">=0.7")
class TestNameTaken:
    """Two blueprints cannot be registered under one name.

    Why: the endpoints of the second would hide those of the first.
    """

    @applies(flask="<2.0.1")
    def test_other_blueprint_of_that_name_was_an_assertion(self, flask):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("shop", "first"))

        with pytest.raises(AssertionError):
            app.register_blueprint(flask.Blueprint("shop", "second"))

    @applies(flask=">=2.1")
    def test_same_blueprint_under_the_same_name_is_an_error(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.register_blueprint(shop)

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            app.register_blueprint(shop, url_prefix="/two")

    @applies(flask="<2.1")
    def test_same_blueprint_under_the_same_name_was_accepted(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop, url_prefix="/one")
        app.register_blueprint(shop, url_prefix="/two")
        here = client(app)

        assert [here.get(path).text for path in ("/one/items", "/two/items")] == ["items"] * 2

    @applies(flask=">=2.0.1,<2.1")
    def test_same_blueprint_under_the_same_name_warned(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.register_blueprint(shop)

        with pytest.warns(UserWarning):
            app.register_blueprint(shop, url_prefix="/two")

    @applies(flask=">=2.0.1")
    def test_other_blueprint_of_that_name_is_an_error(self, flask):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("shop", "first"))

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            app.register_blueprint(flask.Blueprint("shop", "second"))

    @applies(flask=">=2.0.1")
    def test_failed_registration_changes_nothing(self, flask):
        app, first = flask.Flask("website"), flask.Blueprint("shop", "first")
        app.register_blueprint(first)

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            app.register_blueprint(flask.Blueprint("shop", "second"))

        assert app.blueprints["shop"] == first


@requirement("blueprints/name-taken-message", MAY, flask=">=2.1")
class TestNameTakenMessage:
    """The error about a taken name tells whether this blueprint or a different one has it."""

    def test_a_different_blueprint(self, flask):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("shop", "first"))

        with pytest.raises(ValueError, match="different"):
            app.register_blueprint(flask.Blueprint("shop", "second"))

    def test_this_blueprint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.register_blueprint(shop)

        with pytest.raises(ValueError, match="this"):
            app.register_blueprint(shop)
