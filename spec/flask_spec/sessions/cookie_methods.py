"""Deciding over the session cookie for each response, in a session interface of one's own."""

import datetime

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("sessions/cookie-methods", SHOULD, flask=">=0.8")
class TestCookieMethods:
    """The methods ``get_cookie_…`` of the session interface are asked with the application for
    each attribute of the cookie, and may be overridden.

    Source: Flask API documentation, ``flask.sessions.SessionInterface``.
    """

    @pytest.mark.parametrize(
        ("method", "value", "attribute", "sent"),
        [
            pytest.param("get_cookie_path", "/admin", "path", "/admin", id="path"),
            pytest.param("get_cookie_domain", "a.example", "domain", "a.example", id="domain"),
            pytest.param("get_cookie_httponly", False, "httponly", None, id="httponly"),
            pytest.param("get_cookie_secure", True, "secure", "", id="secure"),
        ],
    )
    def test_is_asked(self, flask, client, method, value, attribute, sent):
        app, asked = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            pass

        setattr(Sessions, method, lambda self, app: asked.append(app) or value)
        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        attributes = client(app).get("/").set_cookies["session"].attributes
        assert (attributes.get(attribute), asked[0] is app) == (sent, True)

    @applies(flask=">=1.0")
    def test_is_asked_about_samesite(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def get_cookie_samesite(self, app):
                return "Strict"

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with(samesite="Strict")

    @applies(flask=">=3.1", werkzeug=">=3.1")
    def test_is_asked_about_partitioned(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def get_cookie_partitioned(self, app):
                return True

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").set_cookies["session"].is_sent_with("partitioned")

    @applies(flask=">=2.0")
    def test_is_asked_about_the_name_when_writing_and_when_reading(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def get_cookie_name(self, app):
                return "basket"

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        first, second = visitor.get("/"), visitor.get("/")
        names = {"basket", "session"} & set(first.set_cookies)
        assert (names, second.text) == ({"basket"}, "2")

    def test_is_asked_about_the_expiry(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def get_expiration_time(self, app, session):
                now = datetime.datetime.now(datetime.timezone.utc)
                return now + datetime.timedelta(days=5_000)

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        days = client(app).get("/").set_cookies["session"].lifetime / 86_400
        assert abs(days - 5_000) < 0.01


@requirement("sessions/should-set-cookie", SHOULD, flask=">=0.11")
class TestShouldSetCookie:
    """``should_set_cookie`` is asked whether the answer carries the cookie: by default if the
    session was modified, or if it is permanent and is to be refreshed.

    Source: Flask API documentation, ``flask.sessions.SessionInterface.should_set_cookie``.
    """

    @pytest.mark.parametrize(
        ("modified", "permanent", "refresh", "answer"),
        [
            pytest.param(True, False, False, True, id="modified"),
            pytest.param(True, False, True, True, id="modified, refreshed"),
            pytest.param(True, True, False, True, id="modified, permanent"),
            pytest.param(False, True, True, True, id="permanent, refreshed"),
            pytest.param(False, True, False, False, id="permanent"),
            pytest.param(False, False, True, False, id="refreshed"),
            pytest.param(False, False, False, False, id="none of them"),
        ],
    )
    def test_by_default(self, flask, modified, permanent, refresh, answer):
        app = flask.Flask("shop")
        app.config["SESSION_REFRESH_EACH_REQUEST"] = refresh
        session = flask.sessions.SecureCookieSession({"_permanent": permanent})
        session.modified = modified

        interface = flask.sessions.SecureCookieSessionInterface()
        asked = interface.should_set_cookie(app, session)
        assert bool(asked) == answer

    @pytest.mark.parametrize("answer", [True, False], ids=["yes", "no"])
    def test_its_answer_counts(self, flask, client, answer):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def should_set_cookie(self, app, session):
                return answer

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            flask.session.modified = not answer
            return "index"

        assert ("session" in client(app).get("/").set_cookies) == answer

    def test_is_not_asked_about_an_empty_session(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def should_set_cookie(self, app, session):
                return True

        app.secret_key = "secret"
        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")
        app.add_url_rule("/in", "enter", lambda: flask.session.setdefault("user", "ada"))
        visitor = client(app)

        sent = ["session" in visitor.get(path).set_cookies for path in ("/", "/in")]
        assert sent == [False, True]
