"""What a session keeps, and for whom."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("sessions/kept-for-the-visitor", MUST)
class TestKeptForTheVisitor:
    """What a request puts into ``session``, later requests of the same visitor find there, and
    those of other visitors do not.

    Source: Flask quickstart, "Sessions".
    """

    def test_the_next_request_finds_it(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = word
            return "welcome"

        @app.route("/")
        def index():
            return flask.session["user"]

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/").text == word

    def test_every_further_request_finds_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(4)] == ["1", "2", "3", "4"]

    def test_another_visitor_does_not(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        client(app).get("/")
        assert client(app).get("/").text == "1"

    def test_a_new_visitor_has_an_empty_session(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return str(len(flask.session))

        assert client(app).get("/").text == "0"

    def test_the_same_request_finds_it_at_once(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = word
            return flask.session["user"]

        assert client(app).get("/").text == word

    def test_keys_are_kept_beside_each_other(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/set/<key>/<value>")
        def put(key, value):
            flask.session[key] = value
            return "stored"

        @app.route("/")
        def index():
            return f"{flask.session['lang']} {flask.session['user']}"

        visitor = client(app)
        visitor.get("/set/user/ada")
        visitor.get("/set/lang/fi")
        visitor.get("/set/user/bob")
        assert visitor.get("/").text == "fi bob"

    def test_a_removed_key_is_gone(self, flask, client):
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

        @app.route("/")
        def index():
            return ",".join(key for key in ("user", "lang") if key in flask.session)

        visitor = client(app)
        visitor.get("/login")
        visitor.get("/logout")
        assert visitor.get("/").text == "lang"

    def test_a_before_function_finds_it(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "secret"
        app.before_request(lambda: seen.append(flask.session.get("user")))

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        visitor = client(app)
        visitor.get("/")
        visitor.get("/")
        assert seen == [None, "ada"]

    @pytest.mark.parametrize("path", ["/ok", "/aborts", "/missing"])
    @applies(flask=">=0.9")
    def test_what_an_after_function_puts_in_is_kept(self, flask, client, path):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.after_request
        def note(response):
            flask.session["last"] = flask.request.path
            return response

        @app.route("/ok")
        def index():
            return "ok"

        @app.route("/aborts")
        def aborts():
            flask.abort(403)

        @app.route("/last")
        def last():
            return flask.session["last"]

        visitor = client(app)
        visitor.get(path)
        assert visitor.get("/last").text == path

    def test_a_request_that_is_aborted_keeps_it_too(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            flask.abort(404)

        @app.route("/")
        def index():
            return flask.session["user"]

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/").text == "ada"


@requirement("sessions/one-per-request", MAY)
class TestOnePerRequest:
    """``session`` is the same object throughout one request, a dict."""

    def test_is_a_dict(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            assert isinstance(flask.session._get_current_object(), dict)

    def test_every_function_of_the_request_sees_it(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.before_request
        def before():
            flask.session["stages"] = "before"

        @app.after_request
        def after(response):
            seen.append(flask.session["stages"])
            return response

        @app.route("/")
        def index():
            flask.session["stages"] += ", view"
            return "index"

        client(app).get("/")
        assert seen == ["before, view"]
