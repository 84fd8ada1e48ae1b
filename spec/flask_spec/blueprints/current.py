"""The current blueprint: what a request tells about who handles it."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/current", SHOULD, flask=">=0.7")
class TestCurrent:
    """``request.blueprint`` is the name of the blueprint that handles the request, None if none
    does; ``request.blueprints`` are the names of it and of those it is nested in, inner first.

    Source: Flask documentation, "API", "Request.blueprint".
    """

    def test_name_of_the_blueprint(self, flask, client, names):
        app, name = flask.Flask("website"), names.word()
        shop = flask.Blueprint(name, "shop")
        shop.add_url_rule("/", "index", lambda: flask.request.blueprint)
        app.register_blueprint(shop)

        assert client(app).get("/").text == name

    def test_none_in_a_view_of_the_application(self, flask, client):
        app = flask.Flask("website")
        app.add_url_rule("/", "home", lambda: repr(flask.request.blueprint))

        assert client(app).get("/").text == "None"

    def test_none_when_nothing_matched(self, flask):
        with flask.Flask("website").test_request_context("/nowhere"):
            assert flask.request.blueprint is None

    def test_known_in_before_request_of_the_application(self, flask, client):
        app, shop, seen = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        app.before_request(lambda: seen.append(flask.request.blueprint))
        shop.add_url_rule("/", "index", lambda: "index")
        app.register_blueprint(shop)

        client(app).get("/")

        assert seen == ["shop"]

    def test_endpoint_given_with_a_dot_belongs_to_the_blueprint_of_that_name(self, flask, client):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_request(lambda: ran.append("shop"))
        app.register_blueprint(shop)
        app.add_url_rule("/", "shop.more", lambda: flask.request.blueprint)

        assert (client(app).get("/").text, ran) == ("shop", ["shop"])

    @applies(flask=">=2.0.1")
    def test_name_of_the_registration(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/", "index", lambda: flask.request.blueprint)
        app.register_blueprint(shop, name="store")

        assert client(app).get("/").text == "store"

    @applies(flask=">=2.0.0")
    def test_whole_name_of_a_nested_blueprint(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/", "index", lambda: flask.request.blueprint)
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/").text == "outer.inner"

    @applies(flask=">=2.0.1")
    def test_blueprints_from_the_innermost_to_the_outermost(self, flask, client):
        app = flask.Flask("website")
        a, b, c = (flask.Blueprint(name, name) for name in "abc")
        c.add_url_rule("/", "index", lambda: " ".join(flask.request.blueprints))
        b.register_blueprint(c)
        a.register_blueprint(b)
        app.register_blueprint(a)

        assert client(app).get("/").text == "a.b.c a.b a"

    @pytest.mark.parametrize("path", ["/", "/nowhere"], ids=["a view", "nothing"])
    @applies(flask=">=2.0.1")
    def test_no_blueprints_outside_them(self, flask, path):
        app = flask.Flask("website")
        app.add_url_rule("/", "home", lambda: "home")

        with app.test_request_context(path):
            assert flask.request.blueprints == []
