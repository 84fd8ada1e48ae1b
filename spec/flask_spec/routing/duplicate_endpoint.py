"""One function for one endpoint."""

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("routing/duplicate-endpoint", SHOULD, flask=">=0.10")
class TestDuplicateEndpoint:
    """Two different functions under one endpoint are an error, and the first one stays.

    Why: the second would silently take over the first one's URLs, typically because a decorator
    hides the functions' names.
    """

    def test_second_function_is_refused(self, flask):
        app = flask.Flask("shop")

        @app.route("/basket")
        def basket():
            return "basket"

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            app.add_url_rule("/checkout", "basket", lambda: "paid")

    def test_first_function_stays(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/basket")
        def basket():
            return "basket"

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            app.route("/checkout", endpoint="basket")(lambda: "checkout")
        assert client(app).get("/basket").text == "basket"

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


@requirement("routing/duplicate-endpoint-overwrites", MAY, flask=">=0.2,<0.10")
class TestDuplicateEndpointOverwrites:
    """A second function under one endpoint silently takes over the endpoint's URLs."""

    def test_second_function_answers(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/basket", "basket", lambda: "first")
        app.add_url_rule("/checkout", "basket", lambda: "second")

        assert client(app).get("/basket").text == "second"
