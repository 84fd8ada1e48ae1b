"""When a session counts as changed and is sent to the visitor again."""

import pytest

from flask_conformance import MUST, applies, requirement

CHANGES = [
    pytest.param(lambda session: session.__setitem__("a", 2), id="item set"),
    pytest.param(lambda session: session.__delitem__("a"), id="item deleted"),
    pytest.param(lambda session: session.pop("a"), id="pop"),
    pytest.param(lambda session: session.popitem(), id="popitem"),
    pytest.param(lambda session: session.update(a=2), id="update"),
    pytest.param(lambda session: session.update({"c": 3}), id="update from a dict"),
    pytest.param(lambda session: session.setdefault("c", 3), id="setdefault of a new key"),
    pytest.param(lambda session: session.clear(), id="clear"),
]

READS = [
    pytest.param(lambda session: session["a"], id="item"),
    pytest.param(lambda session: session.get("a"), id="get"),
    pytest.param(lambda session: "a" in session, id="in"),
    pytest.param(lambda session: list(session), id="iteration"),
    pytest.param(lambda session: len(session), id="len"),
    pytest.param(lambda session: list(session.keys()), id="keys"),
    pytest.param(lambda session: list(session.values()), id="values"),
    pytest.param(lambda session: list(session.items()), id="items"),
]


@requirement("sessions/sent-when-changed", MUST)
class TestSentWhenChanged:
    """Whatever changes the session's items marks it as modified and makes the answer carry the
    session's cookie, beside those that it has already; a request that only reads, or does not touch
    the session, sends none.

    Source: Flask API documentation, ``flask.session``.
    """

    @pytest.mark.parametrize("change", CHANGES)
    def test_a_change_sends_the_cookie(self, flask, client, change):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            flask.session["b"] = 2
            return "index"

        @app.route("/change")
        def changing():
            change(flask.session)
            return "changed"

        visitor = client(app)
        visitor.get("/")
        assert "session" in visitor.get("/change").set_cookies

    def test_other_cookies_are_sent_beside_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            response = flask.Response("index")
            response.set_cookie("size", "3")
            return response

        assert {"session", "size"} <= {*client(app).get("/").set_cookies}

    @pytest.mark.parametrize("change", CHANGES)
    def test_a_change_is_marked(self, flask, client, change):
        app, marks = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/change")
        def changing():
            marks.append(flask.session.modified)
            change(flask.session)
            marks.append(flask.session.modified)
            return "changed"

        visitor = client(app)
        visitor.get("/")
        visitor.get("/change")
        assert marks == [False, True]

    @pytest.mark.parametrize("read", READS)
    @applies(flask=("<0.10", ">=0.11"))
    def test_reading_does_not(self, flask, client, read):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/read")
        def reading():
            read(flask.session)
            return "read"

        visitor = client(app)
        visitor.get("/")
        response = visitor.get("/read")
        assert (response.text, "session" in response.set_cookies) == ("read", False)

    @pytest.mark.parametrize(
        "attempt",
        [
            pytest.param(lambda session: session.pop("c", None), id="pop of a missing key"),
            pytest.param(lambda session: session.setdefault("a", 5), id="setdefault of a key"),
        ],
    )
    @applies(flask=("<0.10", ">=0.11"))
    def test_what_leaves_the_items_as_they_are_does_not(self, flask, client, attempt):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/attempt")
        def attempting():
            attempt(flask.session)
            return "attempted"

        visitor = client(app)
        visitor.get("/")
        response = visitor.get("/attempt")
        assert (response.text, "session" in response.set_cookies) == ("attempted", False)

    @applies(flask=("<0.10", ">=0.11"))
    def test_a_request_that_does_not_touch_it_does_not(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        visitor.get("/login")
        response = visitor.get("/")
        assert (response.text, "session" in response.set_cookies) == ("index", False)

    @applies(flask=">=0.10,<0.11")
    def test_any_request_sent_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        visitor.get("/login")
        assert "session" in visitor.get("/").set_cookies

    @applies(werkzeug=">=3.1")
    def test_merging_a_dict_in_place_is_marked(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            session = flask.session._get_current_object()
            session |= {"user": "ada"}
            assert (session.modified, session["user"]) == (True, "ada")
