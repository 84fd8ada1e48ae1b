"""Rules first, functions later; no setup after the first request."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("routing/late-view", SHOULD)
class TestLateView:
    """A rule may be registered without a view; the function that is attached to its endpoint
    later, through ``view_functions`` or the decorator ``endpoint``, answers.

    Why: URL maps may stand in one place, away from the functions.
    Source: Flask API, ``Flask.add_url_rule`` and ``Flask.endpoint``.
    """

    def test_function_attached_through_view_functions(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", "basket")
        app.view_functions["basket"] = lambda: "two books"

        assert client(app).get("/basket").text == "two books"

    @applies(flask=">=0.7")
    def test_function_attached_with_the_endpoint_decorator(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", endpoint="basket")

        @app.endpoint("basket")
        def show():
            return "two books"

        assert client(app).get("/basket").text == "two books"

    @applies(flask=">=0.7")
    def test_endpoint_decorator_returns_the_function(self, flask):
        app = flask.Flask("shop")

        def show():
            return "two books"

        assert app.endpoint("basket")(show)() == "two books"

    @applies(flask=">=0.7")
    def test_endpoint_decorator_may_come_first(self, flask, client):
        app = flask.Flask("shop")

        @app.endpoint("basket")
        def show():
            return "two books"

        app.add_url_rule("/basket", endpoint="basket")

        assert client(app).get("/basket").text == "two books"

    @applies(flask=">=0.7")
    def test_endpoint_decorator_replaces_a_function(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", "basket", lambda: "empty")
        app.endpoint("basket")(lambda: "two books")

        assert client(app).get("/basket").text == "two books"

    def test_rule_without_methods_answers_get(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", "basket")
        app.view_functions["basket"] = lambda: "two books"

        assert client(app).post("/basket").status_code == 405


@requirement("routing/setup-after-first-request-in-debug", MAY, flask=">=0.8,<2.2")
class TestSetupAfterFirstRequestInDebug:
    """Registering a route after the first request is an error in debug mode."""

    def test_late_rule_is_refused_in_debug(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True
        client(app).get("/")

        with pytest.raises(AssertionError):
            app.add_url_rule("/late", "late", lambda: "late")

    @applies(flask="<2.0")
    def test_late_endpoint_is_refused_in_debug(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True
        client(app).get("/")

        with pytest.raises(AssertionError):
            app.endpoint("late")
