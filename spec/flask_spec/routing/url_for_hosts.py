"""Subdomains and hosts in url_for, as the application's configuration has them."""

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("routing/url-for-subdomain", SHOULD, flask=">=1.0", needs="in-process")
class TestSubdomain:
    """With subdomain matching, a link to another subdomain is absolute, and one to the current
    subdomain a path.

    Source: Flask documentation, "API", "Flask", ``subdomain_matching``.
    """

    def test_link_to_another_subdomain(self, flask, client):
        app = flask.Flask("shop", subdomain_matching=True)
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/data", "data", subdomain="api")

        @app.route("/")
        def index():
            return flask.url_for("data")

        response = client(app).get("/", base_url="http://shop.example/")

        assert uri(response.text) == "http://api.shop.example/data"

    def test_link_within_a_subdomain(self, flask, client):
        app = flask.Flask("shop", subdomain_matching=True)
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/data", "data", subdomain="api")

        @app.route("/", subdomain="api")
        def index():
            return flask.url_for("data")

        response = client(app).get("/", base_url="http://api.shop.example/")

        assert response.text == "/data"

    def test_link_back_to_the_main_site(self, flask, client):
        app = flask.Flask("shop", subdomain_matching=True)
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/", "home")

        @app.route("/", subdomain="api")
        def index():
            return flask.url_for("home")

        response = client(app).get("/", base_url="http://api.shop.example/")

        assert uri(response.text) == "http://shop.example/"

    def test_without_subdomain_matching_the_current_host_is_kept(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.url_for("index", _external=True)

        response = client(app).get("/", base_url="http://any.shop.example/")

        assert uri(response.text) == "http://any.shop.example/"


@requirement("routing/url-for-host-matching", SHOULD, flask=">=1.0", needs="in-process")
class TestHostMatching:
    """With host matching, a link to another host is absolute, and one to the current host a path.

    Source: Flask documentation, "API", "Flask", ``host_matching``.
    """

    def test_link_to_another_host(self, flask, client):
        app = flask.Flask("shop", host_matching=True, static_folder=None)
        app.add_url_rule("/data", "data", host="api.example")

        @app.route("/", host="shop.example")
        def index():
            return flask.url_for("data")

        response = client(app).get("/", base_url="http://shop.example/")

        assert uri(response.text) == "http://api.example/data"

    def test_link_within_a_host(self, flask, client):
        app = flask.Flask("shop", host_matching=True, static_folder=None)
        app.add_url_rule("/data", "data", host="shop.example")

        @app.route("/", host="shop.example")
        def index():
            return flask.url_for("data")

        response = client(app).get("/", base_url="http://shop.example/")

        assert response.text == "/data"

    @applies(flask=">=3.1")
    def test_server_name_does_not_replace_the_current_host(self, flask, client):
        app = flask.Flask("shop", host_matching=True, static_folder=None)
        app.config["SERVER_NAME"] = "configured.example"

        @app.route("/", host="<host>")
        def index(host):
            return flask.url_for("index", host=host, _external=True)

        response = client(app).get("/", base_url="http://shop.example/")

        assert uri(response.text) == "http://shop.example/"
