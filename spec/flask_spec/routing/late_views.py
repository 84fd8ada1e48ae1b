"""Rules first, functions later; one function for one endpoint; no setup after the first request."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("routing/late-view", MUST)
class TestLateView:
    """A rule may be registered without a view; the function that is attached to its endpoint
    later answers.

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

        assert app.endpoint("basket")(show) is show

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


@requirement("routing/duplicate-endpoint", MUST, flask=">=0.10")
class TestDuplicateEndpoint:
    """Two different functions under one endpoint are an error that names the endpoint.

    Why: the second would silently take over the first one's URLs, typically because a decorator
    hides the functions' names.
    """

    def test_second_function_is_refused(self, flask):
        app = flask.Flask("shop")

        @app.route("/basket")
        def basket():
            return "basket"

        with pytest.raises(AssertionError, match="basket"):
            app.add_url_rule("/checkout", "basket", lambda: "paid")

    def test_first_function_stays(self, flask):
        app = flask.Flask("shop")

        @app.route("/basket")
        def basket():
            return "basket"

        with pytest.raises(AssertionError):
            app.route("/checkout", endpoint="basket")(lambda: "checkout")
        assert app.view_functions["basket"] is basket

    def test_same_function_again_is_no_error(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/basket")
        @app.route("/cart")
        def basket():
            return "basket"

        app.add_url_rule("/bag", "basket", basket)

        assert client(app).get("/bag").text == "basket"

    def test_same_rule_for_another_endpoint_is_no_error(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", "show", lambda: "shown", methods=["GET"])
        app.add_url_rule("/basket", "empty", lambda: "emptied", methods=["DELETE"])

        assert client(app).delete("/basket").text == "emptied"


@requirement("routing/duplicate-endpoint-overwrites", MUST, flask=">=0.2,<0.10")
class TestDuplicateEndpointOverwrites:
    """A second function under one endpoint silently takes over the endpoint's URLs."""

    def test_second_function_answers(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", "basket", lambda: "first")
        app.add_url_rule("/checkout", "basket", lambda: "second")

        assert client(app).get("/basket").text == "second"


@requirement("routing/setup-after-first-request-in-debug", MUST, flask=">=0.8,<2.2")
class TestSetupAfterFirstRequestInDebug:
    """Registering a route after the first request is an error in debug mode."""

    def test_late_rule_is_refused_in_debug(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True
        client(app).get("/")

        with pytest.raises(AssertionError, match="first request"):
            app.add_url_rule("/late", "late", lambda: "late")

    @applies(flask="<2.0")
    def test_late_endpoint_is_refused_in_debug(self, flask, client):
        app = flask.Flask("shop")
        app.debug = True
        client(app).get("/")

        with pytest.raises(AssertionError, match="first request"):
            app.endpoint("late")
