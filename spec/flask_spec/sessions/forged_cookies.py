"""The signature: whoever changes the cookie loses the session."""

import pytest

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.properties import given, st

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."


@requirement("sessions/forged-cookies", MUST)
class TestForgedCookies:
    """A cookie that was not signed with the application's key, or that was changed since, opens an
    empty session and is no error.

    Why: the visitor holds the session's data; only the signature keeps them from writing it.
    Source: Flask quickstart, "Sessions".
    """

    @applies(flask=">=0.10")
    @given(
        lambda: {"position": st.integers(0, 10**6), "character": st.sampled_from(ALPHABET)},
        examples=25,
    )
    def test_any_other_character_anywhere(self, flask, client, position, character):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.get("/login")
        cookie = visitor.cookies["session"]
        # The last character also has bits that mean nothing (RFC 4648, section 3.5).
        position %= len(cookie) - 1
        changed = cookie[:position] + character + cookie[position + 1 :]
        visitor.cookies["session"] = changed
        assert visitor.get("/").text == ("ada" if changed == cookie else "nobody")

    @given(lambda: {"length": st.integers(0, 10**6)}, examples=15)
    def test_any_cookie_cut_short(self, flask, client, length):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.get("/login")
        cookie = visitor.cookies["session"]
        visitor.cookies["session"] = cookie[: length % len(cookie)]
        assert visitor.get("/").text == "nobody"

    @pytest.mark.parametrize(
        "cookie",
        [
            pytest.param("", id="nothing"),
            pytest.param("garbage", id="a word"),
            pytest.param("...", id="dots"),
            pytest.param(".", id="a dot"),
            pytest.param("a.b.c", id="three parts"),
            pytest.param("garbages.zzzzzzzz.garbages", id="a time in the far future"),
            pytest.param("=?&", id="marks"),
            pytest.param("\xff\xfe", id="bytes"),
            pytest.param("eyJ1c2VyIjoiYWRhIn0", id="no signature"),
            pytest.param("eyJ1c2VyIjoiYWRhIn0.ZVPxAA.", id="an empty signature"),
            pytest.param("A" * 20_000, id="a very long word"),
        ],
    )
    def test_garbage(self, flask, client, cookie):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return str(len(flask.session))

        visitor = client(app)
        visitor.cookies["session"] = cookie
        assert visitor.get("/").text == "0"

    def test_signed_with_another_key(self, flask, client):
        app, forger = flask.Flask("shop"), flask.Flask("shop")
        app.secret_key, forger.secret_key = "secret", "guessed"

        @forger.route("/")
        def forge():
            flask.session["user"] = "admin"
            return "forged"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        source, visitor = client(forger), client(app)
        source.get("/")
        visitor.cookies["session"] = source.cookies["session"]
        assert visitor.get("/").text == "nobody"

    def test_the_parts_of_two_cookies_joined(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login/<name>")
        def login(name):
            flask.session["user"] = name
            return "welcome"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor, other = client(app), client(app)
        visitor.get("/login/bob")
        other.get("/login/ada")
        first, second = visitor.cookies["session"], other.cookies["session"]
        mark = "." if "." in first else "?"
        payload, signature = first.rpartition(mark)[0], second.rpartition(mark)[2]
        visitor.cookies["session"] = payload + mark + signature
        assert visitor.get("/").text == "nobody"

    def test_a_new_session_may_be_started_over_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        visitor.cookies["session"] = "garbage"
        assert [visitor.get("/").text for _ in range(3)] == ["1", "2", "3"]
