"""Replacing the secret key without losing the sessions."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("sessions/key-fallbacks", SHOULD, flask=">=3.1", advisory="CVE-2025-47278")
class TestKeyFallbacks:
    """A cookie signed with one of ``SECRET_KEY_FALLBACKS`` is read; what is written is signed with
    the secret key.

    Source: Flask documentation, "Configuration Handling", ``SECRET_KEY_FALLBACKS``.
    """

    @pytest.mark.parametrize(
        ("key", "user"),
        [("newest", "ada"), ("older", "ada"), ("oldest", "ada"), ("unknown", "nobody")],
    )
    def test_decide_which_cookies_are_read(self, flask, client, key, user):
        app, earlier = flask.Flask("shop"), flask.Flask("shop")
        earlier.secret_key = key
        app.secret_key = "newest"
        app.config["SECRET_KEY_FALLBACKS"] = ["older", "oldest"]

        @earlier.route("/")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        source, visitor = client(earlier), client(app)
        source.get("/")
        visitor.cookies["session"] = source.cookies["session"]
        assert visitor.get("/").text == user

    @pytest.mark.parametrize(
        ("key", "user"), [("newest", "ada"), ("older", "nobody"), ("oldest", "nobody")]
    )
    @applies(flask=">=3.1.1")
    def test_the_secret_key_signs(self, flask, client, key, user):
        app, reader = flask.Flask("shop"), flask.Flask("shop")
        app.secret_key = "newest"
        app.config["SECRET_KEY_FALLBACKS"] = ["older", "oldest"]
        reader.secret_key = key

        @app.route("/")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @reader.route("/")
        def index():
            return flask.session.get("user", "nobody")

        source, visitor = client(app), client(reader)
        source.get("/")
        visitor.cookies["session"] = source.cookies["session"]
        assert visitor.get("/").text == user

    @applies(flask=">=3.1.1")
    def test_a_change_signs_an_old_session_anew(self, flask, client):
        app, earlier, later = flask.Flask("shop"), flask.Flask("shop"), flask.Flask("shop")
        earlier.secret_key = "old"
        app.secret_key = later.secret_key = "new"
        app.config["SECRET_KEY_FALLBACKS"] = ["old"]

        def visit():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        answers, cookie = [], None
        for release in (earlier, app, later):
            release.add_url_rule("/", "visit", visit)
            visitor = client(release)
            if cookie:
                visitor.cookies["session"] = cookie
            answers.append(visitor.get("/").text)
            cookie = visitor.cookies["session"]
        assert answers == ["1", "2", "3"]

    def test_do_not_stand_in_for_a_missing_secret_key(self, flask):
        app = flask.Flask("shop")
        app.config["SECRET_KEY_FALLBACKS"] = ["old"]

        with app.test_request_context("/"), pytest.raises(RuntimeError, match=r"(?i)secret.?key"):
            flask.session["user"] = "ada"

    @pytest.mark.parametrize("fallbacks", [None, [], ()], ids=["None", "list", "tuple"])
    def test_may_be_empty(self, flask, client, fallbacks):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SECRET_KEY_FALLBACKS"] = fallbacks

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(2)] == ["1", "2"]

    def test_stay_as_they_were_configured(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "new"
        app.config["SECRET_KEY_FALLBACKS"] = ["old"]
        app.add_url_rule("/", "index", lambda: str(len(flask.session)))

        client(app).get("/")
        assert app.config["SECRET_KEY_FALLBACKS"] == ["old"]


@requirement("sessions/changed-key", SHOULD)
class TestChangedKey:
    """When the secret key is replaced, the sessions signed with the earlier one are empty.

    Source: Flask documentation, "Configuration Handling", ``SECRET_KEY``.
    """

    def test_earlier_sessions_are_empty(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "old"

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        answers = [visitor.get("/").text, visitor.get("/").text]
        app.secret_key = "new"
        answers.append(visitor.get("/").text)
        assert answers == ["1", "2", "1"]
