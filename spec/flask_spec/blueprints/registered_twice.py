"""Registering one blueprint twice, and how often it was registered."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/registered-twice", SHOULD, flask=">=2.0.1")
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

        assert [app.blueprints[name] for name in ("shop", "second")] == [shop, shop]

    def test_name_may_be_given_at_the_only_registration(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda: flask.request.endpoint)
        app.register_blueprint(shop, name="store")

        assert client(app).get("/items").text == "store.items"

    def test_given_name_must_be_free(self, flask):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("shop", "shop"))

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
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


@requirement("blueprints/registered", SHOULD, flask=">=0.7")
class TestRegistered:
    """``app.blueprints`` maps the names to the blueprints that are registered, in that order.

    Source: Flask documentation, "API", "Flask.blueprints".
    """

    def test_holds_none_that_is_not_registered(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        before = "shop" in app.blueprints
        app.register_blueprint(shop)

        assert (before, "shop" in app.blueprints) == (False, True)

    def test_holds_the_registered_ones_by_name(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        blog = flask.Blueprint("blog", "blog")
        app.register_blueprint(shop)
        app.register_blueprint(blog)

        assert [app.blueprints[name] for name in ("shop", "blog")] == [shop, blog]

    @applies(flask=">=0.11")
    def test_iter_blueprints_gives_them_in_order(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        blog = flask.Blueprint("blog", "blog")
        app.register_blueprint(shop)
        app.register_blueprint(blog)

        given = [found for found in app.iter_blueprints() if found in (shop, blog)]
        assert given == [shop, blog]
