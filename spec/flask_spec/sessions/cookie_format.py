"""What stands in the session cookie, and how long it is believed."""

import base64
import datetime
import hashlib
import hmac
import json
import time
import zlib

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

PAYLOADS = [
    pytest.param(b'{"user":"ada"}', id="not permanent"),
    pytest.param(b'{"_permanent":true,"user":"ada"}', id="permanent"),
]


def base64_without_padding(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def signed(payload, key, timestamp, salt=b"cookie-session", digest="sha1"):
    """The cookie of *payload*, as ``itsdangerous.URLSafeTimedSerializer`` documents it."""
    stamp = timestamp.to_bytes(4, "big").lstrip(b"\0")
    value = f"{base64_without_padding(payload)}.{base64_without_padding(stamp)}"
    return f"{value}.{signature_of(value, key, salt, digest)}"


def signature_of(value, key, salt=b"cookie-session", digest="sha1"):
    derived = hmac.new(key, salt, digest).digest()
    return base64_without_padding(hmac.new(derived, value.encode(), digest).digest())


def held(cookie):
    """What stands in a cookie, which itsdangerous may compress."""
    payload = cookie.rsplit(".", 2)[0]
    decoded = base64.urlsafe_b64decode(payload.lstrip(".") + "=" * (-len(payload.lstrip(".")) % 4))
    return json.loads(zlib.decompress(decoded) if payload.startswith(".") else decoded)


@requirement("sessions/cookie-format", SHOULD, flask=">=0.10")
class TestCookieFormat:
    """The cookie is the session as tagged JSON in URL-safe base64, the time stamp, and their
    HMAC-SHA1 under the key that is derived from the secret key and the salt ``cookie-session``; one
    that is made so elsewhere is read until it is too old.

    Why: applications and tools in other implementations share sessions.
    Source: Flask API documentation, ``flask.sessions.SecureCookieSessionInterface``; itsdangerous
    documentation, "URL Safe Serialization" and "Timed Signatures".
    """

    def test_is_readable_without_the_key(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = word
            return "index"

        cookie = client(app).get("/").set_cookies["session"].value
        assert held(cookie)["user"] == word

    def test_is_signed_as_documented(self, flask, client, names):
        app, key = flask.Flask("shop"), names.word()
        app.secret_key = key

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        value, _, signature = client(app).get("/").set_cookies["session"].value.rpartition(".")
        assert signature == signature_of(value, key.encode())

    def test_carries_the_time_of_signing(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        cookie = client(app).get("/").set_cookies["session"].value
        stamp = base64.urlsafe_b64decode(cookie.split(".")[-2] + "==")
        assert abs(int.from_bytes(stamp, "big") - time.time()) < 60

    def test_one_signed_as_documented_is_read(self, flask, client, names):
        app, key, word = flask.Flask("shop"), names.word(), names.word()
        app.secret_key = key

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        payload = json.dumps({"user": word}).encode()
        visitor.cookies["session"] = signed(payload, key.encode(), int(time.time()))
        assert visitor.get("/").text == word

    @pytest.mark.parametrize(
        ("lifetime", "age"),
        [
            pytest.param({"hours": 2}, 60, id="fresh"),
            pytest.param({"hours": 2}, 7200 - 60, id="just young enough"),
            pytest.param({"days": 2}, 86_400 * 2 - 60, id="days old"),
        ],
    )
    @pytest.mark.parametrize("payload", PAYLOADS)
    def test_one_is_read_until_it_is_too_old(self, flask, client, lifetime, age, payload):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.permanent_session_lifetime = datetime.timedelta(**lifetime)

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.cookies["session"] = signed(payload, b"secret", int(time.time()) - age)
        assert visitor.get("/").text == "ada"

    @pytest.mark.parametrize(
        "options",
        [{"salt": b"cookie"}, {"salt": b"itsdangerous"}, {"salt": b""}, {"digest": "sha512"}],
        ids=["part of the salt", "default salt", "no salt", "other digest"],
    )
    def test_one_signed_otherwise_is_not(self, flask, client, options):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.cookies["session"] = signed(
            b'{"user":"ada"}', b"secret", int(time.time()), **options
        )
        assert visitor.get("/").text == "nobody"

    @applies(needs="python:itsdangerous")
    def test_one_made_by_itsdangerous_is_read(self, flask, client, names):
        import itsdangerous

        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        serializer = itsdangerous.URLSafeTimedSerializer(
            "secret",
            salt="cookie-session",
            signer_kwargs={"key_derivation": "hmac", "digest_method": hashlib.sha1},
        )
        visitor = client(app)
        visitor.cookies["session"] = serializer.dumps({"user": word})
        assert visitor.get("/").text == word

    @applies(needs="python:itsdangerous")
    def test_one_made_by_itsdangerous_for_another_purpose_is_not(self, flask, client):
        import itsdangerous

        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.cookies["session"] = itsdangerous.URLSafeTimedSerializer("secret").dumps(
            {"user": "ada"}
        )
        assert visitor.get("/").text == "nobody"


@requirement("sessions/compact-cookie", MAY, flask=">=0.10", since="1.1")
class TestCompactCookie:
    """The session's JSON is written without spaces, and is compressed where that makes the cookie
    shorter.
    """

    def test_is_compact(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["basket"] = ["apple", 2]
            return "index"

        payload = client(app).get("/").set_cookies["session"].value.partition(".")[0]
        assert payload == base64_without_padding(b'{"basket":["apple",2]}')

    def test_a_long_session_is_compressed(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["basket"] = ["apple"] * 500
            return "index"

        @app.route("/basket")
        def basket():
            return str(len(flask.session["basket"]))

        visitor = client(app)
        cookie = visitor.get("/").set_cookies["session"].value
        got = (cookie.startswith("."), len(cookie) < 200, visitor.get("/basket").text)
        assert got == (True, True, "500")


@requirement("sessions/cookie-age", SHOULD, flask=">=0.10")
class TestCookieAge:
    """A cookie that was signed longer ago than ``PERMANENT_SESSION_LIFETIME`` opens an empty
    session, permanent or not.

    Why: a stolen cookie is of no use for ever.
    Source: Flask documentation, "Configuration Handling", ``PERMANENT_SESSION_LIFETIME``.
    """

    @pytest.mark.parametrize("age", [7200 + 60, 10**8], ids=["just too old", "years old"])
    @pytest.mark.parametrize("payload", PAYLOADS)
    def test_an_old_one_opens_nothing(self, flask, client, age, payload):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.permanent_session_lifetime = datetime.timedelta(hours=2)

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.cookies["session"] = signed(payload, b"secret", int(time.time()) - age)
        assert visitor.get("/").text == "nobody"

    def test_limit_may_be_given_in_days(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.permanent_session_lifetime = datetime.timedelta(days=2)

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor, then = client(app), int(time.time()) - 86_400 * 2 - 60
        visitor.cookies["session"] = signed(b'{"user":"ada"}', b"secret", then)
        assert visitor.get("/").text == "nobody"

    def test_is_that_of_the_reading_application(self, flask, client):
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
        young = visitor.get("/").text
        app.permanent_session_lifetime = datetime.timedelta(seconds=-1)
        assert (young, visitor.get("/").text) == ("ada", "nobody")


@requirement("sessions/cookie-from-the-future", MAY, since="1.2", flask=">=2.0")
class TestCookieFromTheFuture:
    """A cookie that is signed with a time to come opens an empty session.

    Why: it would outlive ``PERMANENT_SESSION_LIFETIME``.
    Source: itsdangerous change log, version 2.0.0.
    """

    @pytest.mark.parametrize("ahead", [86_400, 10**8])
    def test_is_not_read(self, flask, client, ahead):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor, answers = client(app), []
        for age in (60, -ahead):
            moment = int(time.time()) - age
            visitor.cookies["session"] = signed(b'{"user":"ada"}', b"secret", moment)
            answers.append(visitor.get("/").text)
        assert answers == ["ada", "nobody"]
