"""What becomes of the cookie of an emptied session."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("sessions/deletion", MUST, flask=">=0.8")
class TestDeletion:
    """A session that a request emptied makes the answer delete the cookie, with the attributes
    with which it was set; an empty session that nobody touched sends no cookie.

    Source: Flask API documentation, ``flask.sessions.SessionInterface.save_session``.
    """

    @pytest.mark.parametrize("how", ["clear", "pop"])
    def test_an_emptied_session_deletes_the_cookie(self, flask, client, how):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/logout")
        def logout():
            getattr(flask.session, how)(*(["user"] if how == "pop" else []))
            return "bye"

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/logout").set_cookies["session"].deletes

    def test_the_visitor_has_an_empty_session_then(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        @app.route("/")
        def index():
            return str(len(flask.session))

        visitor = client(app)
        visitor.get("/login")
        visitor.get("/logout")
        assert ("session" in visitor.cookies, visitor.get("/").text) == (False, "0")

    def test_an_untouched_empty_session_sends_no_cookie(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.add_url_rule("/", "index", lambda: "index")

        answer = client(app).get("/")
        assert (answer.text, "session" in answer.set_cookies) == ("index", False)

    def test_a_session_that_is_not_empty_is_not_deleted(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            flask.session["lang"] = "fi"
            return "welcome"

        @app.route("/logout")
        def logout():
            flask.session.pop("user")
            return "bye"

        visitor = client(app)
        visitor.get("/login")
        assert not visitor.get("/logout").set_cookies["session"].deletes

    def test_names_the_configured_cookie(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_NAME"] = "basket"

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        assert client(app).get("/logout").set_cookies["basket"].deletes

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [("path", "/admin"), ("domain", "shop.example")],
        ids=["path", "domain"],
    )
    def test_carries_path_and_domain(self, flask, client, attribute, value):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config[f"SESSION_COOKIE_{attribute.upper()}"] = value

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        response = client(app).get("/logout", base_url="http://www.shop.example/")
        assert response.set_cookies["session"].is_sent_with(**{attribute: value})

    def test_carries_the_path_of_the_application_root(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["APPLICATION_ROOT"] = "/shop"

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        response = client(app).get("/logout")
        assert response.set_cookies["session"].is_sent_with(path="/shop")

    @pytest.mark.parametrize(
        ("setting", "value", "sent"),
        [
            pytest.param("SECURE", True, {"secure": ""}, id="secure"),
            pytest.param("SAMESITE", "Strict", {"samesite": "Strict"}, id="samesite"),
        ],
    )
    @applies(flask=">=2.0")
    def test_carries_secure_and_samesite(self, flask, client, setting, value, sent):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config[f"SESSION_COOKIE_{setting}"] = value

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        assert client(app).get("/logout").set_cookies["session"].is_sent_with(**sent)

    @pytest.mark.parametrize("flag", [True, False], ids=["on", "off"])
    @applies(flask=">=2.1")
    def test_carries_httponly(self, flask, client, flag):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_HTTPONLY"] = flag

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        attributes = client(app).get("/logout").set_cookies["session"].attributes
        assert ("httponly" in attributes) == flag

    @applies(flask=">=3.1", werkzeug=">=3.1")
    def test_carries_partitioned(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_PARTITIONED"] = True

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        assert client(app).get("/logout").set_cookies["session"].is_sent_with("partitioned")

    @applies(flask="<2.0")
    def test_carried_neither_secure_nor_samesite(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_COOKIE_SECURE"] = True
        app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        cookie = client(app).get("/logout").set_cookies["session"]
        assert cookie.is_sent_without("secure", "samesite")

    @applies(flask="<2.1")
    def test_did_not_carry_httponly(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        assert client(app).get("/logout").set_cookies["session"].is_sent_without("httponly")
