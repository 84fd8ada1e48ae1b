"""session_transaction and the session's cookie, however they are configured."""

import pytest

from flask_conformance import SHOULD, requirement

SETTINGS = [
    pytest.param({"SERVER_NAME": "shop.example"}, id="server name"),
    pytest.param({"SERVER_NAME": "shop.example:5000"}, id="server name with a port"),
    pytest.param(
        {"SERVER_NAME": "shop.example", "SESSION_COOKIE_DOMAIN": "shop.example"},
        id="server name and domain",
    ),
    pytest.param({"APPLICATION_ROOT": "/shop"}, id="root"),
    pytest.param(
        {"APPLICATION_ROOT": "/shop", "SESSION_COOKIE_PATH": "/"}, id="root and path of the cookie"
    ),
    pytest.param({"SESSION_COOKIE_NAME": "shop_session"}, id="name"),
    pytest.param(
        {"SESSION_COOKIE_SECURE": True, "PREFERRED_URL_SCHEME": "https"}, id="secure and https"
    ),
    pytest.param({"SESSION_COOKIE_SAMESITE": "Strict"}, id="same site"),
    pytest.param({"SESSION_COOKIE_HTTPONLY": False}, id="open to scripts"),
    pytest.param({"SESSION_REFRESH_EACH_REQUEST": False}, id="not refreshed"),
]


def shop(flask, settings):
    app = flask.Flask("shop")
    app.secret_key = "key"
    app.config.update(settings)

    @app.route("/")
    def index():
        flask.session["visits"] = flask.session.get("visits", 0) + 1
        return str(flask.session["visits"])

    return app


@requirement("testing/configured-sessions", SHOULD, since="1.2", flask=">=2.3.2")
class TestConfiguredSessions:
    """Requests of the test client and ``session_transaction`` blocks have the same session,
    wherever the configuration says that the application is served and however it says that the
    cookie is sent.

    Source: Flask documentation, "Testing Flask Applications", "Access and Modify the Session";
    "Configuration Handling".
    """

    @pytest.mark.parametrize("settings", SETTINGS)
    def test_a_request_finds_what_a_block_wrote(self, flask, settings):
        client = shop(flask, settings).test_client()
        with client.session_transaction() as session:
            session["visits"] = 7

        assert client.get("/").text == "8"

    @pytest.mark.parametrize("settings", SETTINGS)
    def test_a_block_finds_what_a_request_wrote(self, flask, settings):
        client = shop(flask, settings).test_client()
        client.get("/")
        client.get("/")

        with client.session_transaction() as session:
            assert session["visits"] == 2

    @pytest.mark.parametrize("settings", SETTINGS)
    def test_a_block_may_empty_it(self, flask, settings):
        client = shop(flask, settings).test_client()
        client.get("/")
        with client.session_transaction() as session:
            session.clear()

        assert client.get("/").text == "1"

    @pytest.mark.parametrize("settings", SETTINGS)
    def test_it_is_there_after_a_request_in_a_block_of_the_client(self, flask, settings):
        with shop(flask, settings).test_client() as client:
            client.get("/")

            assert flask.session["visits"] == 1
