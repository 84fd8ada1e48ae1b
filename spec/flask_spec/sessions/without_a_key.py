"""Sessions of an application that has no secret key."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("sessions/without-a-key", MUST)
class TestWithoutAKey:
    """Without a secret key a session can be read and is empty; changing it raises a RuntimeError
    that speaks of the secret key.

    Why: an application that needs no session needs no key, and one that does is told at once.
    Source: Flask documentation, "Configuration Handling", ``SECRET_KEY``; Flask API documentation,
    ``flask.sessions.SessionInterface.make_null_session``.
    """

    @pytest.mark.parametrize(
        "read",
        [
            pytest.param(lambda session: session.get("user", 0), id="get"),
            pytest.param(lambda session: len(session), id="len"),
            pytest.param(lambda session: "user" in session, id="in"),
            pytest.param(lambda session: len(list(session)), id="iteration"),
            pytest.param(lambda session: session.permanent, id="permanent"),
        ],
    )
    @applies(flask=">=0.2")
    def test_reading_finds_it_empty(self, flask, read):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert not read(flask.session)

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda session: session.__setitem__("user", "ada"), id="item set"),
            pytest.param(lambda session: session.__delitem__("user"), id="item deleted"),
            pytest.param(lambda session: session.pop("user", None), id="pop"),
            pytest.param(lambda session: session.popitem(), id="popitem"),
            pytest.param(lambda session: session.update(user="ada"), id="update"),
            pytest.param(lambda session: session.setdefault("user", "ada"), id="setdefault"),
            pytest.param(lambda session: session.clear(), id="clear"),
            pytest.param(lambda session: setattr(session, "permanent", True), id="permanent"),
        ],
    )
    @applies(flask=">=0.2")
    def test_changing_it_is_an_error(self, flask, change):
        app = flask.Flask("shop")

        with app.test_request_context("/"), pytest.raises(RuntimeError, match=r"(?i)secret.?key"):
            change(flask.session)

    def test_an_application_that_needs_no_session_works(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "index"

        response = client(app).get("/")
        assert (response.text, "session" in response.set_cookies) == ("index", False)

    def test_a_cookie_is_not_believed(self, flask, client):
        app, keyless = flask.Flask("shop"), flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @keyless.route("/")
        def index():
            return "empty" if not flask.session else "filled"

        visitor, other = client(app), client(keyless)
        visitor.get("/")
        other.cookies["session"] = visitor.cookies["session"]
        assert other.get("/").text == "empty"

    @pytest.mark.parametrize("key", ["", b""], ids=["text", "bytes"])
    @applies(flask=">=0.10")
    def test_an_empty_key_is_none(self, flask, key):
        app = flask.Flask("shop")
        app.secret_key = key

        with app.test_request_context("/"), pytest.raises(RuntimeError, match=r"(?i)secret.?key"):
            flask.session["user"] = "ada"

    @applies(flask=">=0.2")
    def test_flashing_is_an_error_too(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"), pytest.raises(RuntimeError, match=r"(?i)secret.?key"):
            flask.flash("stored")

    @applies(flask=">=0.7")
    def test_there_are_no_flashed_messages(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask.get_flashed_messages() == []
