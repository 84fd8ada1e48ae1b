"""Permanent sessions, which outlive the browser."""

import datetime
import time

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("sessions/permanent", SHOULD, flask=">=0.2")
class TestPermanent:
    """``session.permanent`` is False until it is set to what is true; that changes the session,
    which keeps it under ``_permanent``. The cookie of a permanent session expires at a date, that
    of another when the browser is closed.

    Source: Flask API documentation, ``flask.session.permanent``.
    """

    def test_is_false_at_first(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            assert flask.session.permanent is False

    @pytest.mark.parametrize("value", [True, False, 1, 0, "yes", ""], ids=repr)
    def test_tells_what_was_set(self, flask, value):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.session.permanent = value
            assert flask.session.permanent is bool(value)

    @applies(flask=("<0.10", ">=0.11"))
    def test_looking_changes_nothing(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return str(flask.session.permanent)

        visitor = client(app)
        visitor.get("/login")
        answer = visitor.get("/")
        assert (answer.text, "session" in answer.set_cookies) == ("False", False)

    def test_is_kept_for_the_next_request(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session.permanent = True
            return "welcome"

        @app.route("/")
        def index():
            return str(flask.session.permanent)

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/").text == "True"

    def test_setting_it_changes_the_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.session.permanent = False
            assert flask.session.modified is True

    def test_is_kept_under_a_key_of_the_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.session.permanent = True
            assert flask.session["_permanent"] is True

    def test_the_cookie_has_an_expiry_date(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session.permanent = True
            return "index"

        assert client(app).get("/").set_cookies["session"].lifetime is not None

    def test_turned_off_again_the_cookie_has_none(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/<int:flag>")
        def index(flag):
            flask.session.permanent = flag
            return "index"

        visitor = client(app)
        visitor.get("/1")
        assert visitor.get("/0").set_cookies["session"].lifetime is None


@requirement("sessions/permanent-lifetime", SHOULD, flask=">=0.3")
class TestPermanentLifetime:
    """The cookie of a permanent session expires after ``PERMANENT_SESSION_LIFETIME``, a timedelta
    or a number of seconds, 31 days by default.

    Source: Flask documentation, "Configuration Handling", ``PERMANENT_SESSION_LIFETIME``.
    """

    def test_is_31_days_by_default(self, flask):
        assert flask.Flask("shop").permanent_session_lifetime == datetime.timedelta(days=31)

    @pytest.mark.parametrize(
        "lifetime",
        [
            pytest.param(datetime.timedelta(hours=2), id="timedelta"),
            pytest.param(datetime.timedelta(days=3, hours=2), id="several days"),
        ],
    )
    def test_the_cookie_expires_then(self, flask, client, lifetime):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["PERMANENT_SESSION_LIFETIME"] = lifetime

        @app.route("/")
        def index():
            flask.session.permanent = True
            return "index"

        left = client(app).get("/").set_cookies["session"].lifetime
        assert abs(left - lifetime.total_seconds()) < 60

    @pytest.mark.parametrize("how", ["setting", "attribute"])
    @applies(flask=">=0.8")
    def test_may_be_a_number_of_seconds(self, flask, client, how):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        if how == "setting":
            app.config["PERMANENT_SESSION_LIFETIME"] = 7200
        else:
            app.permanent_session_lifetime = 7200

        @app.route("/")
        def index():
            flask.session.permanent = True
            return "index"

        left = client(app).get("/").set_cookies["session"].lifetime
        assert abs(left - 7200) < 60

    @pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
    @applies(needs="in-process")
    def test_does_not_depend_on_the_time_zone(self, flask, client, monkeypatch, zone):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["PERMANENT_SESSION_LIFETIME"] = datetime.timedelta(hours=2)

        @app.route("/")
        def index():
            flask.session.permanent = True
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        with monkeypatch.context() as patch:
            patch.setenv("TZ", zone)
            time.tzset()
            first, second = visitor.get("/"), visitor.get("/")
        time.tzset()

        left = first.set_cookies["session"].lifetime
        assert (second.text, abs(left - 7200) < 60) == ("2", True)

    @pytest.mark.parametrize("lifetime", [7200, datetime.timedelta(hours=2)], ids=["int", "delta"])
    @applies(flask=">=0.11")
    def test_a_session_of_that_age_is_read(self, flask, client, lifetime):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["PERMANENT_SESSION_LIFETIME"] = lifetime

        @app.route("/")
        def index():
            flask.session.permanent = True
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(2)] == ["1", "2"]
