"""Permanent sessions that are sent again with each answer, or only when changed."""

from flask_conformance import SHOULD, applies, requirement


@requirement("sessions/refresh-each-request", SHOULD, flask=">=0.3")
class TestRefreshEachRequest:
    """A permanent session is sent again with every answer, so that it expires only after a pause;
    ``SESSION_REFRESH_EACH_REQUEST`` turns this off.

    Source: Flask documentation, "Configuration Handling", ``SESSION_REFRESH_EACH_REQUEST``.
    """

    @applies(flask=">=0.10")
    def test_an_untouched_permanent_session_is_sent_again(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session.permanent = True
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/").set_cookies["session"].lifetime is not None

    @applies(flask=">=0.11")
    def test_may_be_turned_off(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_REFRESH_EACH_REQUEST"] = False

        @app.route("/login")
        def login():
            flask.session.permanent = True
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        answers = [visitor.get(path) for path in ("/login", "/")]
        assert ["session" in answer.set_cookies for answer in answers] == [True, False]

    def test_turned_off_a_change_is_sent_all_the_same(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.config["SESSION_REFRESH_EACH_REQUEST"] = False

        @app.route("/login")
        def login():
            flask.session.permanent = True
            return "welcome"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        visitor = client(app)
        visitor.get("/login")
        assert "session" in visitor.get("/").set_cookies

    def test_the_session_stays_what_it_was(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session.permanent = True
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        @app.route("/user")
        def user():
            return flask.session["user"]

        visitor = client(app)
        visitor.get("/login")
        visitor.get("/")
        assert visitor.get("/user").text == "ada"
