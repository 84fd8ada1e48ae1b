"""Paths and queries whose bytes are no text."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("routing/undecodable", SHOULD, since="1.2", flask=">=0.7")
class TestUndecodable:
    """A path or query whose bytes are no UTF-8 is a request like any other: what of the path
    cannot be read is replaced, and nothing fails.

    Source: Werkzeug documentation, "Unicode"; RFC 3629, section 3.
    """

    @pytest.mark.parametrize("text", ["%FF", "a%C3", "%C3%28", "%80b", "%ED%A0%80", "%F5%80"])
    @pytest.mark.parametrize("kind", ["", "path:"])
    def test_a_value_of_a_rule(self, flask, client, text, kind):
        app = flask.Flask("shop")

        @app.route(f"/<{kind}x>")
        def show(x):
            return repr("\ufffd" in x)

        response = client(app).get(f"/{text}")
        assert (response.status_code, response.text) == (200, "True")

    @pytest.mark.parametrize("text", ["%FF", "a%C3", "%C3%28", "%80b", "%ED%A0%80", "%F5%80"])
    def test_a_value_of_the_query(self, flask, client, text):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.args["x"])

        response = client(app).get(f"/?q={text}&x=1")
        assert (response.status_code, response.text) == (200, "1")

    def test_a_name_of_the_query(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.args["x"])

        assert client(app).get("/?%FF=a&x=found").text == "found"

    @pytest.mark.parametrize("path", ["/%FF", "/%C3%28/%80", "/?%FF=%FF"])
    def test_no_rule_is_not_found(self, flask, client, path):
        app = flask.Flask("shop")
        app.route("/shop")(lambda: "shop")

        assert client(app).get(path).status_code == 404

    def test_addresses_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<x>")
        def show(x):
            request = flask.request
            told = (request.path, request.full_path, request.url, request.base_url)
            return repr([type(text).__name__ for text in told])

        assert client(app).get("/%FF?q=%FF").text == "['str', 'str', 'str', 'str']"

    def test_the_redirect_to_the_slash(self, flask, client):
        app = flask.Flask("shop")
        app.route("/<x>/")(lambda x: "shown")

        response = client(app).get("/%FF?q=%FF")
        assert (300 <= response.status_code < 400, response.headers["Location"].isascii()) == (
            True,
            True,
        )
