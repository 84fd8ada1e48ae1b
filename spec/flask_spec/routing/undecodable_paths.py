"""Paths and queries whose bytes are no text."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("routing/undecodable", SHOULD, since="1.2", flask=">=0.7")
class TestUndecodable:
    """A path whose bytes are no UTF-8 is no error of the server's: it is answered 400 or 404, or
    what cannot be read is replaced. A query that is none is read as far as it is.

    Source: Werkzeug documentation, ``Request.args``; RFC 3629, section 3; RFC 9110, section 15.5.
    """

    @pytest.mark.parametrize("text", ["%FF", "a%C3", "%C3%28", "%80b", "%ED%A0%80", "%F5%80"])
    @pytest.mark.parametrize("kind", ["", "path:"])
    def test_a_value_of_a_rule(self, flask, client, text, kind):
        app = flask.Flask("shop")

        @app.route(f"/<{kind}x>")
        def show(x):
            return "replaced" if "\ufffd" in x else "as it was"

        response = client(app).get(f"/{text}")
        got = response.text if response.status_code == 200 else response.status_code
        assert got in ("replaced", 400, 404)

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

        assert client(app).get(path).status_code in (400, 404)

    def test_addresses_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<x>")
        def show(x):
            request = flask.request
            told = (request.path, request.full_path, request.url, request.base_url)
            return f"{[isinstance(text, str) for text in told]}"

        response = client(app).get("/%FF?q=%FF")
        got = response.text if response.status_code == 200 else response.status_code
        assert got in ("[True, True, True, True]", 400, 404)

    def test_the_redirect_to_the_slash(self, flask, client):
        app = flask.Flask("shop")
        app.route("/<x>/")(lambda x: "shown")

        response = client(app).get("/%FF?q=%FF")
        is_redirect = 300 <= response.status_code < 400
        got = response.headers["Location"].isascii() if is_redirect else response.status_code
        assert got in (True, 400, 404)
