"""Names: what a blueprint and its endpoints may be called, and registering one twice."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("blueprints/name", MUST, flask=">=0.7")
class TestName:
    """A blueprint's name is not empty and holds no dot, for the dot joins names.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    @applies(flask=">=2.3")
    def test_empty_name_is_an_error(self, flask):
        with pytest.raises(ValueError, match="name"):
            flask.Blueprint("", "shop")

    @applies(flask="<2.3")
    def test_empty_name_was_accepted(self, flask):
        assert flask.Blueprint("", "shop").name == ""

    @applies(flask=">=2.0.1")
    def test_dot_in_the_name_is_an_error(self, flask):
        with pytest.raises(ValueError, match="name"):
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
        with pytest.raises(ValueError, match="endpoint"):
            flask.Blueprint("shop", "shop").add_url_rule("/", "a.b", lambda: "")

    @applies(flask=">=2.0.1")
    def test_dot_in_the_endpoint_of_a_route_is_an_error(self, flask):
        with pytest.raises(ValueError, match="endpoint"):
            flask.Blueprint("shop", "shop").route("/", endpoint="a.b")(lambda: "")

    @applies(flask=">=2.0.1")
    def test_dot_in_the_name_of_a_view_is_an_error(self, flask):
        def view():
            return ""

        view.__name__ = "a.b"

        with pytest.raises(ValueError, match="view_func"):
            flask.Blueprint("shop", "shop").add_url_rule("/", "index", view)

    @applies(flask=">=1.0.1")
    def test_view_without_a_name_needs_an_endpoint_alone(self, flask, client):
        class View:
            def __call__(self):
                return "called"

        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/", "index", View())
        app.register_blueprint(shop)

        assert client(app).get("/").text == "called"


@requirement("blueprints/name-taken", MUST, flask=">=0.7")
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

        with pytest.raises(ValueError, match="shop"):
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

        with pytest.warns(UserWarning, match="shop"):
            app.register_blueprint(shop, url_prefix="/two")

    @applies(flask=">=2.0.1")
    def test_message_tells_how_to_name_it(self, flask):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("shop", "first"))

        with pytest.raises(ValueError, match="name="):
            app.register_blueprint(flask.Blueprint("shop", "second"))

    @applies(flask=">=2.0.1")
    def test_failed_registration_changes_nothing(self, flask):
        app, first = flask.Flask("website"), flask.Blueprint("shop", "first")
        app.register_blueprint(first)

        with pytest.raises(ValueError, match="shop"):
            app.register_blueprint(flask.Blueprint("shop", "second"))

        assert app.blueprints == {"shop": first}


@requirement("blueprints/registered-twice", MUST, flask=">=2.0.1")
class TestRegisteredTwice:
    """With another ``name`` at registration a blueprint can be registered again; its endpoints
    then bear that name, and its hooks and handlers serve both.

    Source: Flask documentation, "API", "Flask.register_blueprint".
    """

    def test_both_answer(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda: flask.request.endpoint)
        app.register_blueprint(shop, url_prefix="/one")
        app.register_blueprint(shop, url_prefix="/two", name="second")
        here = client(app)

        assert [here.get(path).text for path in ("/one/items", "/two/items")] == [
            "shop.items",
            "second.items",
        ]

    def test_blueprints_holds_both_names(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.register_blueprint(shop)
        app.register_blueprint(shop, name="second")

        assert app.blueprints == {"shop": shop, "second": shop}

    def test_name_may_be_given_at_the_only_registration(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda: flask.request.endpoint)
        app.register_blueprint(shop, name="store")

        assert client(app).get("/items").text == "store.items"

    def test_given_name_must_be_free(self, flask):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("shop", "shop"))

        with pytest.raises(ValueError, match="shop"):
            app.register_blueprint(flask.Blueprint("blog", "blog"), name="shop")

    @pytest.mark.parametrize("path", ["/one", "/two"], ids=["the first", "the second"])
    @applies(flask=">=2.0.2")
    def test_hooks_run_once_for_each(self, flask, client, path):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_request(lambda: ran.append("before"))
        shop.teardown_request(lambda error: ran.append("teardown"))
        shop.add_url_rule("", "index", lambda: "index")
        app.register_blueprint(shop, url_prefix="/one")
        app.register_blueprint(shop, url_prefix="/two", name="second")

        client(app).get(path)

        assert ran == ["before", "teardown"]

    @pytest.mark.parametrize("path", ["/one", "/two"], ids=["the first", "the second"])
    @applies(flask=">=2.0.2")
    def test_error_handlers_serve_each(self, flask, client, path):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.errorhandler(ZeroDivisionError)(lambda error: "handled")
        shop.add_url_rule("", "index", lambda: str(1 / 0))
        app.register_blueprint(shop, url_prefix="/one")
        app.register_blueprint(shop, url_prefix="/two", name="second")

        assert client(app).get(path).text == "handled"

    @pytest.mark.parametrize(
        "hook",
        [
            "before_app_request",
            "after_app_request",
            "teardown_app_request",
            "app_context_processor",
            "app_url_value_preprocessor",
            "app_url_defaults",
        ],
    )
    def test_application_wide_hooks_run_once(self, flask, client, hook):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @getattr(shop, hook)
        def note(*passed):
            ran.append(hook)
            return {"after_app_request": passed, "app_context_processor": ({},)}.get(hook, (None,))[
                0
            ]

        app.register_blueprint(shop)
        app.register_blueprint(shop, name="second")
        app.add_url_rule(
            "/", "home", lambda: flask.render_template_string("home {{ url_for('home') }}")
        )

        client(app).get("/")

        assert ran == [hook]


@requirement("blueprints/name-taken-message", MUST, flask=">=2.1")
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
