"""The session cookie's name and attributes, as configured."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("sessions/cookie-defaults", MUST)
class TestCookieDefaults:
    """Without configuration the session cookie is called ``session``, is valid for the whole site
    until the browser closes, is out of reach of scripts, and has none of the attributes that are
    only sent where they are configured.

    Source: Flask documentation, "Configuration Handling", ``SESSION_COOKIE_*``.
    """

    def test_name(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert "session" in client(app).get("/").set_cookies

    @pytest.mark.parametrize("where", ["/", "/deep/below"])
    def test_path_is_the_root(self, flask, client, where):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route(where)
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get(where).set_cookies["session"].is_sent_with(path="/")

    @applies(flask=">=0.2")
    def test_scripts_cannot_read_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with("httponly")

    @pytest.mark.parametrize(
        "attribute", ["domain", "expires", "max-age", "secure", "samesite", "partitioned"]
    )
    def test_has_no_other_attribute(self, flask, client, attribute):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_without(attribute)


@requirement("sessions/cookie-configuration", MUST, flask=">=0.8")
class TestCookieConfiguration:
    """The configuration decides over the session cookie's name, path, domain and flags.

    Source: Flask documentation, "Configuration Handling", ``SESSION_COOKIE_*``.
    """

    def test_name(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_NAME"] = "basket"

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        first, second = visitor.get("/"), visitor.get("/")
        names = {"basket", "session"} & set(first.set_cookies)
        assert (names, second.text) == ({"basket"}, "2")

    def test_path(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_PATH"] = "/admin"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with(path="/admin")

    def test_path_follows_the_application_root(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["APPLICATION_ROOT"] = "/shop"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with(path="/shop")

    def test_path_of_its_own_goes_before_the_application_root(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["APPLICATION_ROOT"] = "/shop"
        app.config["SESSION_COOKIE_PATH"] = "/admin"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with(path="/admin")

    def test_domain(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_DOMAIN"] = "shop.example"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        response = client(app).get("/", base_url="http://www.shop.example/")
        assert response.set_cookies["session"].is_sent_with(domain="shop.example")

    def test_httponly_may_be_turned_off(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_HTTPONLY"] = False

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_without("httponly")

    def test_secure(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_SECURE"] = True

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with("secure")

    @pytest.mark.parametrize("value", ["Lax", "Strict"])
    @applies(flask=">=1.0")
    def test_samesite(self, flask, client, value):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_SAMESITE"] = value

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with(samesite=value)

    @applies(flask=">=3.1", werkzeug=">=3.1")
    def test_partitioned(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_PARTITIONED"] = True

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with("partitioned")

    @applies(flask=">=2.3")
    def test_server_name_does_not_set_the_domain(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SERVER_NAME"] = "shop.example"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        response = client(app).get("/", base_url="http://shop.example/")
        assert response.set_cookies["session"].is_sent_without("domain")

    @applies(flask="<2.3")
    def test_server_name_set_the_domain(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SERVER_NAME"] = "shop.example"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        response = client(app).get("/", base_url="http://shop.example/")
        assert response.set_cookies["session"].is_sent_with(domain="shop.example")
