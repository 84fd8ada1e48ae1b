"""Changes that a session does not notice, and the marks by which it is told."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("sessions/nested-changes", SHOULD)
class TestNestedChanges:
    """A change inside a value, such as appending to a list, is kept if ``session.modified`` is set
    to True.

    Source: Flask API documentation, ``flask.session.modified``.
    """

    def test_is_kept_with_the_mark(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["basket"] = ["apple"]
            return "index"

        @app.route("/add")
        def add():
            flask.session["basket"].append("pear")
            flask.session.modified = True
            return "added"

        @app.route("/basket")
        def basket():
            return " ".join(flask.session["basket"])

        visitor = client(app)
        visitor.get("/")
        visitor.get("/add")
        assert visitor.get("/basket").text == "apple pear"

    def test_is_kept_beside_another_change(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["basket"] = ["apple"]
            flask.session["basket"].append("pear")
            return "index"

        @app.route("/add")
        def add():
            flask.session["basket"].append("plum")
            flask.session["changed"] = True
            return "added"

        @app.route("/basket")
        def basket():
            return " ".join(flask.session["basket"])

        visitor = client(app)
        visitor.get("/")
        first = visitor.get("/basket").text
        visitor.get("/add")
        assert (first, visitor.get("/basket").text) == ("apple pear", "apple pear plum")

    def test_a_change_after_the_mark_was_taken_away_sets_it_again(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            flask.session.modified = False
            flask.session["lang"] = "fi"
            return "index"

        @app.route("/lang")
        def lang():
            return flask.session["lang"]

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/lang").text == "fi"


@requirement("sessions/marks", MAY, flask=">=0.8")
class TestMarks:
    """A session of the default interface starts unmodified, does not notice a change inside a
    value, and drops one whose mark is taken away; one of another class counts as modified and not
    new unless it says otherwise.

    Source: Flask API documentation, ``flask.sessions.SessionMixin``.
    """

    @pytest.mark.parametrize("initial", [None, {"a": 1}], ids=["empty", "with items"])
    def test_the_default_one_starts_unmodified(self, flask, initial):
        assert flask.sessions.SecureCookieSession(initial).modified is False

    def test_the_default_one_takes_its_items(self, flask):
        assert dict(flask.sessions.SecureCookieSession({"a": 1})) == {"a": 1}

    @applies(flask=">=1.0")
    def test_the_default_one_starts_unaccessed(self, flask):
        assert flask.sessions.SecureCookieSession({"a": 1}).accessed is False

    @applies(flask=">=0.10")
    def test_the_default_one_is_never_new(self, flask):
        assert flask.sessions.SecureCookieSession().new is False

    def test_the_mixin_counts_as_modified(self, flask):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        assert Session().modified is True

    def test_the_mixin_does_not_count_as_new(self, flask):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        assert Session().new is False

    @applies(flask=">=3.1.3")
    def test_the_mixin_does_not_count_as_accessed(self, flask):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        assert Session().accessed is False

    @applies(flask=">=1.0,<3.1.3")
    def test_the_mixin_counted_as_accessed(self, flask):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        assert Session().accessed is True

    @applies(flask=(">=0.8,<0.10", ">=0.11"))
    def test_a_change_inside_a_value_is_lost_without_the_mark(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["basket"] = ["apple"]
            return "index"

        @app.route("/add")
        def add():
            flask.session["basket"].append("pear")
            return "added"

        @app.route("/basket")
        def basket():
            return " ".join(flask.session["basket"])

        visitor = client(app)
        visitor.get("/")
        visitor.get("/add")
        assert visitor.get("/basket").text == "apple"

    @applies(flask=(">=0.8,<0.10", ">=0.11"))
    def test_taking_the_mark_away_drops_a_change(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            flask.session.modified = False
            return "index"

        response = client(app).get("/")
        assert (response.text, "session" in response.set_cookies) == ("index", False)
