"""Relative endpoints: links within the blueprint that handles the request."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("routing/url-for-relative", SHOULD, flask=">=0.7")
class TestRelative:
    """An endpoint that begins with a dot is relative to the blueprint of the current request;
    where no blueprint handles it, to the application.

    Source: Flask documentation, "Modular Applications with Blueprints", "Building URLs".
    """

    def test_dot_stands_for_the_current_blueprint(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule("/items", "items")

        @shop.route("/")
        def index():
            return flask.url_for(".items")

        app.add_url_rule("/items", "items")
        app.register_blueprint(shop)

        assert client(app).get("/shop/").text == "/shop/items"

    @pytest.mark.parametrize("place", ["template", "included template", "macro"])
    def test_in_a_template_of_the_view_too(self, flask, client, tmp_path, place):
        (tmp_path / "link.html").write_text("{{ url_for('.items') }}")
        (tmp_path / "macros.html").write_text(
            "{% macro link() %}{{ url_for('.items') }}{% endmacro %}"
        )
        app = flask.Flask("website", template_folder=str(tmp_path))
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        source = {
            "template": "{{ url_for('.items') }}",
            "included template": "{% include 'link.html' %}",
            "macro": "{% from 'macros.html' import link %}{{ link() }}",
        }[place]
        shop.add_url_rule("/items", "items")
        shop.add_url_rule("/", "index", lambda: flask.render_template_string(source))
        app.register_blueprint(shop)

        assert client(app).get("/shop/").text == "/shop/items"

    def test_without_the_dot_the_application_is_meant(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule("/items", "items")

        @shop.route("/")
        def index():
            return flask.url_for("items")

        app.add_url_rule("/items", "items")
        app.register_blueprint(shop)

        assert client(app).get("/shop/").text == "/items"

    def test_other_blueprint_is_named(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        blog = flask.Blueprint("blog", "blog", url_prefix="/blog")
        blog.add_url_rule("/posts", "posts")

        @shop.route("/")
        def index():
            return flask.url_for("blog.posts")

        app.register_blueprint(shop)
        app.register_blueprint(blog)

        assert client(app).get("/shop/").text == "/blog/posts"

    def test_outside_any_blueprint_the_dot_stands_for_the_application(self, flask, client):
        app = flask.Flask("website")
        app.add_url_rule("/items", "items")

        @app.route("/")
        def index():
            return flask.url_for(".items")

        assert client(app).get("/").text == "/items"

    def test_request_that_matched_nothing_is_outside_any_blueprint(self, flask):
        app = flask.Flask("website")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/nowhere"):
            assert flask.url_for(".items") == "/items"

    @applies(flask=">=2.0.1")
    def test_dot_stands_for_the_whole_name_of_a_nested_blueprint(self, flask, client):
        app = flask.Flask("website")
        outer = flask.Blueprint("outer", "outer", url_prefix="/outer")
        inner = flask.Blueprint("inner", "inner", url_prefix="/inner")
        inner.add_url_rule("/items", "items")

        @inner.route("/")
        def index():
            return flask.url_for(".items")

        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/outer/inner/").text == "/outer/inner/items"

    @applies(flask=">=2.0.1")
    def test_dot_reaches_into_a_nested_blueprint(self, flask, client):
        app = flask.Flask("website")
        outer = flask.Blueprint("outer", "outer", url_prefix="/outer")
        inner = flask.Blueprint("inner", "inner", url_prefix="/inner")
        inner.add_url_rule("/items", "items")

        @outer.route("/")
        def index():
            return flask.url_for(".inner.items")

        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/outer/").text == "/outer/inner/items"

    @applies(flask=">=2.0.1")
    def test_dot_stands_for_the_name_given_at_registration(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items")

        @shop.route("/")
        def index():
            return flask.url_for(".items")

        app.register_blueprint(shop, url_prefix="/one")
        app.register_blueprint(shop, url_prefix="/two", name="second")

        assert client(app).get("/two/").text == "/two/items"

    def test_error_tells_the_whole_endpoint(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/")
        def index():
            with pytest.raises(LookupError) as caught:
                flask.url_for(".nowhere")
            return caught.value.endpoint

        app.register_blueprint(shop)

        assert client(app).get("/").text == "shop.nowhere"

    def test_url_defaults_receive_the_whole_endpoint(self, flask, client):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        app.url_defaults(lambda endpoint, values: received.append(endpoint))

        @shop.route("/")
        def index():
            return flask.url_for(".index")

        app.register_blueprint(shop)

        client(app).get("/")

        assert received == ["shop.index"]
