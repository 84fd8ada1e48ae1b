"""url_for in a request: from an endpoint's name to a link on the page."""

import pytest

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.words import link


@requirement("routing/url-for-path", MUST)
class TestPath:
    """In a request, ``url_for`` gives the path of an endpoint's rule, with the values filled in
    and the surplus ones as a query.

    Source: Flask documentation, "Quickstart", "URL Building".
    If this fails: look at which URL adapter ``url_for`` builds with.
    """

    def test_endpoint_without_values(self, flask, names):
        app, path = flask.Flask("shop"), names.path()
        app.add_url_rule(path, "items")

        with app.test_request_context("/"):
            assert flask.url_for("items") == path

    def test_values_are_filled_in(self, flask, names):
        app, name = flask.Flask("shop"), names.word()
        app.add_url_rule("/users/<name>/<int:page>", "user")

        with app.test_request_context("/"):
            assert flask.url_for("user", name=name, page=3) == f"/users/{name}/3"

    def test_surplus_values_are_the_query(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.add_url_rule("/search", "search")

        with app.test_request_context("/"):
            url = flask.url_for("search", q=word, page=2)
        assert link(url) == link(f"/search?q={word}&page=2")

    def test_none_is_left_out(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/search", "search")

        with app.test_request_context("/"):
            assert flask.url_for("search", q="x", page=None) == "/search?q=x"

    @applies(werkzeug=">=0.15")
    def test_list_repeats_its_key(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/search", "search")

        with app.test_request_context("/"):
            assert flask.url_for("search", tag=["a", "b"]) == "/search?tag=a&tag=b"

    def test_endpoint_of_a_view_is_its_name(self, flask):
        app = flask.Flask("shop")

        @app.route("/basket/")
        def basket():
            return "basket"

        with app.test_request_context("/"):
            assert flask.url_for("basket") == "/basket/"

    def test_in_a_view(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/users/<name>")
        def user(name):
            return flask.url_for("user", name=name[::-1])

        assert client(app).get("/users/ann").text == "/users/nna"

    def test_static_file(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/static/<path:filename>", "assets")

        with app.test_request_context("/"):
            assert flask.url_for("assets", filename="css/main.css") == "/static/css/main.css"

    @pytest.mark.parametrize("path", ["/", "/no/such/page"], ids=["a page", "a missing page"])
    def test_whatever_the_current_path_is(self, flask, path):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context(path):
            assert flask.url_for("items") == "/items"

    def test_value_may_be_called_like_an_argument(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/at/<values>", "at")

        with app.test_request_context("/"):
            url = flask.url_for("at", values="x", method="y", anchor="z")
        assert link(url) == link("/at/x?method=y&anchor=z")

    @applies(flask=("<2.2", ">=3.0"), werkzeug=">=2.2")
    def test_value_may_be_called_self(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/at/<self>", "at")

        with app.test_request_context("/"):
            assert flask.url_for("at", self="x") == "/at/x"

    @applies(flask=">=2.2,<3.0")
    def test_value_called_self_was_an_error_for_a_while(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/at/<self>", "at")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.url_for("at", self="x")

    def test_inner_application_is_asked(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        outer.add_url_rule("/outer", "page")
        inner.add_url_rule("/inner", "page")

        with outer.test_request_context("/"), inner.test_request_context("/"):
            assert flask.url_for("page") == "/inner"
