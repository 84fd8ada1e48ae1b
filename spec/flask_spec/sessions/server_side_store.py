"""Sessions kept at the server, with only a ticket in the cookie."""

import uuid

import pytest

from flask_conformance import SHOULD, requirement


def kept_at_the_server(flask, store):
    """A session interface that keeps its sessions in *store*, by the ticket in a cookie."""

    class Session(dict, flask.sessions.SessionMixin):
        ticket = None

    class Sessions(flask.sessions.SessionInterface):
        def open_session(self, app, request):
            ticket = request.cookies.get("ticket")
            session = Session(store.get(ticket, {}))
            session.ticket = ticket if ticket in store else str(uuid.uuid4())
            return session

        def save_session(self, app, session, response):
            if session:
                store[session.ticket] = dict(session)
                response.set_cookie("ticket", session.ticket)
            elif store.pop(session.ticket, None) is not None:
                response.delete_cookie("ticket")

    return Sessions()


@requirement("sessions/server-side", SHOULD, flask=">=0.8", depends="sessions/interface")
class TestServerSide:
    """A session interface that keeps the data at the server behaves, through ``flask.session``,
    like the default one.

    Source: Flask API documentation, ``flask.sessions.SessionInterface``.
    """

    def test_the_next_request_finds_what_was_stored(self, flask, client, names):
        app, word, store = flask.Flask("shop"), names.word(), {}
        app.session_interface = kept_at_the_server(flask, store)

        @app.route("/login")
        def login():
            flask.session["user"] = word
            return "welcome"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/").text == word

    def test_another_visitor_does_not(self, flask, client):
        app, store = flask.Flask("shop"), {}
        app.session_interface = kept_at_the_server(flask, store)

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        first, second = client(app), client(app)
        answers = [visitor.get("/").text for visitor in (first, second, first)]
        assert answers == ["1", "1", "2"]

    def test_the_data_stay_at_the_server(self, flask, client, names):
        app, word, store = flask.Flask("shop"), names.word(), {}
        app.session_interface = kept_at_the_server(flask, store)

        @app.route("/")
        def login():
            flask.session["user"] = word
            return "welcome"

        visitor = client(app)
        visitor.get("/")
        assert store[visitor.cookies["ticket"]]["user"] == word

    def test_a_session_may_be_ended_from_the_server(self, flask, client):
        app, store = flask.Flask("shop"), {}
        app.session_interface = kept_at_the_server(flask, store)

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        visitor.get("/")
        store.clear()
        assert visitor.get("/").text == "1"

    def test_no_secret_key_is_needed(self, flask, client):
        app = flask.Flask("shop")
        app.session_interface = kept_at_the_server(flask, {})

        @app.route("/")
        def login():
            flask.session["user"] = "ada"
            return flask.session["user"]

        assert client(app).get("/").text == "ada"

    def test_any_object_may_be_kept(self, flask, client):
        app, store, thing = flask.Flask("shop"), {}, object()
        app.session_interface = kept_at_the_server(flask, store)

        @app.route("/put")
        def put():
            flask.session["thing"] = thing
            return "stored"

        @app.route("/get")
        def get():
            return str(flask.session["thing"] is thing)

        visitor = client(app)
        visitor.get("/put")
        assert visitor.get("/get").text == "True"

    def test_an_emptied_session_is_forgotten(self, flask, client):
        app, store = flask.Flask("shop"), {}
        app.session_interface = kept_at_the_server(flask, store)

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/logout")
        def logout():
            flask.session.clear()
            return "bye"

        visitor = client(app)
        visitor.get("/login")
        visitor.get("/logout")
        assert (store, "ticket" in visitor.cookies) == ({}, False)

    @pytest.mark.parametrize("fails", ["aborts", "raises"])
    def test_is_saved_when_the_view_fails(self, flask, client, fails):
        app, store = flask.Flask("shop"), {}
        app.session_interface = kept_at_the_server(flask, store)
        app.errorhandler(LookupError)(lambda error: "handled")

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            if fails == "aborts":
                flask.abort(404)
            raise LookupError

        client(app).get("/")
        assert [kept["user"] for kept in store.values()] == ["ada"]

    def test_flashed_messages_travel_in_it(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()
        app.session_interface = kept_at_the_server(flask, {})

        @app.route("/save")
        def save():
            flask.flash(text)
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        assert [visitor.get("/").text for _ in range(2)] == [text, ""]
