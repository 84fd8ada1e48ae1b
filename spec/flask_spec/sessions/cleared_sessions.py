"""Sessions that are emptied and filled again in one request."""

import pytest

from flask_conformance import SHOULD, applies, requirement

WAYS = [
    pytest.param(lambda session: session.clear(), id="clear"),
    pytest.param(lambda session: [session.pop(key) for key in list(session)], id="pop"),
    pytest.param(lambda session: [session.popitem() for _ in list(session)], id="popitem"),
    pytest.param(lambda session: [session.__delitem__(key) for key in list(session)], id="del"),
]


@requirement("sessions/cleared", SHOULD, since="1.2", flask=">=0.8")
class TestCleared:
    """A session that is emptied and filled again is a new one: it keeps what was put in since,
    and is not permanent until it is made so again.

    Why: a login empties the session, so that nothing of an earlier visitor stays.
    Source: Flask API documentation, ``flask.session``: a session works like a dictionary.
    """

    @pytest.mark.parametrize("empty", WAYS)
    def test_only_what_was_put_in_since_is_kept(self, flask, client, empty):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            flask.session["basket"] = "apple"
            return "index"

        @app.route("/login")
        def login():
            empty(flask.session)
            flask.session["user"] = "grace"
            return "welcome"

        @app.route("/items")
        def items():
            return repr([flask.session.get(key) for key in ("user", "basket")])

        visitor = client(app)
        visitor.get("/")
        visitor.get("/login")
        assert visitor.get("/items").text == "['grace', None]"

    @pytest.mark.parametrize("empty", WAYS)
    def test_it_is_not_permanent(self, flask, client, empty):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session.permanent = True
            flask.session["user"] = "ada"
            return "index"

        @app.route("/login")
        def login():
            empty(flask.session)
            flask.session["user"] = "grace"
            return str(flask.session.permanent)

        visitor = client(app)
        visitor.get("/")
        response = visitor.get("/login")
        got = (response.text, response.set_cookies["session"].lifetime)
        assert got == ("False", None)

    def test_it_is_not_permanent_in_the_next_request(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session.permanent = True
            return "index"

        @app.route("/login")
        def login():
            flask.session.clear()
            flask.session["user"] = "grace"
            return "welcome"

        @app.route("/look")
        def look():
            return str(flask.session.permanent)

        visitor = client(app)
        visitor.get("/")
        visitor.get("/login")
        assert visitor.get("/look").text == "False"

    def test_it_may_be_made_permanent_again(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session.permanent = True
            flask.session.clear()
            flask.session.permanent = True
            flask.session["user"] = "grace"
            return "index"

        assert client(app).get("/").set_cookies["session"].lifetime is not None

    def test_messages_go_with_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.flash("for the earlier visitor")
            flask.session.clear()
            flask.flash("welcome")
            return "index"

        @app.route("/messages")
        def messages():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/messages").text == "welcome"

    @pytest.mark.parametrize("empty", WAYS)
    def test_emptied_after_it_was_filled_it_is_deleted(self, flask, client, empty):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        @app.route("/logout")
        def logout():
            flask.session["user"] = "grace"
            empty(flask.session)
            return "bye"

        visitor = client(app)
        visitor.get("/")
        deletes = visitor.get("/logout").set_cookies["session"].deletes
        assert (deletes, "session" in visitor.cookies) == (True, False)

    @applies(flask=">=0.9")
    def test_emptied_by_a_function_after_the_view_it_is_deleted(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.after_request
        def after(response):
            if flask.request.path == "/logout":
                flask.session.clear()
            return response

        @app.route("/<name>")
        def show(name):
            flask.session["user"] = "ada"
            return name

        visitor = client(app)
        visitor.get("/login")
        kept = "session" in visitor.cookies
        visitor.get("/logout")
        assert (kept, "session" in visitor.cookies) == (True, False)
