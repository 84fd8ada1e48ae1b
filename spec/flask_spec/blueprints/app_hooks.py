"""Hooks of a blueprint for every request of the application."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("blueprints/app-hooks", MUST, flask=">=0.7")
class TestAppHooks:
    """A blueprint's ``before_app_request``, ``after_app_request`` and ``teardown_app_request``
    functions run for every request of the application; the decorators hand them back.

    Why: an extension that is a blueprint may serve the whole application.
    """

    HOOKS = ("before_app_request", "after_app_request", "teardown_app_request")

    @pytest.mark.parametrize("hook", HOOKS)
    @pytest.mark.parametrize("path", ["/shop", "/home", "/nowhere"])
    def test_run_for_every_request(self, flask, client, hook, path):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @getattr(shop, hook)
        def note(*passed):
            ran.append(hook)
            return passed[0] if passed else None

        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.add_url_rule("/home", "home", lambda: "home")

        client(app).get(path)

        assert ran == [hook]

    def test_stand_among_those_of_the_application(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        app.before_request(lambda: order.append("app 1"))
        shop.before_app_request(lambda: order.append("blueprint"))
        app.register_blueprint(shop)
        app.before_request(lambda: order.append("app 2"))

        client(app).get("/")

        assert order == ["app 1", "blueprint", "app 2"]

    def test_after_app_request_runs_in_reverse(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        def note(name):
            def hook(response):
                order.append(name)
                return response

            return hook

        shop.after_app_request(note("1"))
        shop.after_app_request(note("2"))
        app.register_blueprint(shop)

        client(app).get("/")

        assert order == ["2", "1"]

    @pytest.mark.parametrize("hook", [*HOOKS, "app_context_processor", "app_url_defaults"])
    def test_function_is_given_back(self, flask, hook):
        def function(*passed):
            return passed

        given_back = getattr(flask.Blueprint("shop", "shop"), hook)(function)
        assert given_back("passed") == ("passed",)

    def test_value_preprocessor_is_given_back(self, flask):
        def function(endpoint, values):
            return endpoint

        shop = flask.Blueprint("shop", "shop")
        assert shop.app_url_value_preprocessor(function)("items", {}) == "items"

    @applies(flask=">=0.8,<2.3")
    def test_before_app_first_request_ran_once(self, flask, client, recwarn):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_app_first_request(lambda: ran.append("first"))
        app.register_blueprint(shop)
        here = client(app)
        here.get("/")
        here.get("/")

        assert ran == ["first"]
