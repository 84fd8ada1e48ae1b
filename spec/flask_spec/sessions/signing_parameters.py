"""The signature's parameters: salt, digest, key derivation."""

import hashlib

import pytest

from flask_conformance import SHOULD, requirement


@requirement("sessions/signing-parameters", SHOULD, flask=">=0.10")
class TestSigningParameters:
    """The session interface's ``salt``, ``key_derivation`` and ``digest_method`` take part in the
    signature: with the same the cookie is read, with another it is not.

    Source: Flask API documentation, ``flask.sessions.SecureCookieSessionInterface``.
    """

    @pytest.mark.parametrize(
        ("parameter", "value"),
        [
            ("salt", "another-salt"),
            ("key_derivation", "django-concat"),
            ("digest_method", staticmethod(hashlib.sha512)),
        ],
        ids=["salt", "key derivation", "digest"],
    )
    def test_another_value_reads_no_cookie_of_the_default(self, flask, client, parameter, value):
        app, other = flask.Flask("shop"), flask.Flask("shop")
        app.secret_key = other.secret_key = "secret"

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            pass

        setattr(Sessions, parameter, value)
        other.session_interface = Sessions()

        @app.route("/")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @other.route("/")
        def index():
            return flask.session.get("user", "nobody")

        source, visitor = client(app), client(other)
        source.get("/")
        visitor.cookies["session"] = source.cookies["session"]
        assert visitor.get("/").text == "nobody"

    @pytest.mark.parametrize(
        ("parameter", "value"),
        [
            ("salt", "another-salt"),
            ("key_derivation", "django-concat"),
            ("digest_method", staticmethod(hashlib.sha512)),
        ],
        ids=["salt", "key derivation", "digest"],
    )
    def test_the_same_value_reads_its_own(self, flask, client, parameter, value):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            pass

        setattr(Sessions, parameter, value)
        app.session_interface = Sessions()

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(2)] == ["1", "2"]

    def test_a_key_of_bytes_equals_the_same_key_of_text(self, flask, client):
        app, other = flask.Flask("shop"), flask.Flask("shop")
        app.secret_key, other.secret_key = "größe", "größe".encode()

        @app.route("/")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @other.route("/")
        def index():
            return flask.session.get("user", "nobody")

        source, visitor = client(app), client(other)
        source.get("/")
        visitor.cookies["session"] = source.cookies["session"]
        assert visitor.get("/").text == "ada"
