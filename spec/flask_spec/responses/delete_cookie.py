"""``delete_cookie()``."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("responses/delete-cookie", SHOULD)
class TestDeleteCookie:
    """``delete_cookie`` asks the client to forget a cookie, by the same path, domain and flags.

    Source: Flask documentation, "API", "Response.delete_cookie".
    """

    def test_the_client_forgets_it(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/delete")
        def delete():
            response = flask.Response("deleted")
            response.delete_cookie("name")
            return response

        app.route("/")(lambda: flask.request.cookies.get("name", "nobody"))
        visitor = client(app)
        visitor.cookies["name"] = "Ada"
        before = visitor.get("/").text
        visitor.get("/delete")
        assert (before, visitor.get("/").text) == ("Ada", "nobody")

    def test_it_has_expired(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("deleted")
            response.delete_cookie("name")
            return response

        assert client(app).get("/").set_cookies["name"].deletes

    @pytest.mark.parametrize(
        ("arguments", "attributes"),
        [
            ({}, {"path": "/"}),
            ({"path": "/shop"}, {"path": "/shop"}),
            ({"domain": "shop.example"}, {"path": "/", "domain": "shop.example"}),
        ],
        ids=["default", "path", "domain"],
    )
    def test_path_and_domain(self, flask, client, arguments, attributes):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("deleted")
            response.delete_cookie("name", **arguments)
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_with(**attributes)

    @applies(werkzeug=">=2.0")
    def test_further_attributes(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("deleted")
            response.delete_cookie("name", secure=True, httponly=True, samesite="Lax")
            return response

        cookie = client(app).get("/").set_cookies["name"]
        assert cookie.is_sent_with("secure", "httponly", samesite="Lax")
