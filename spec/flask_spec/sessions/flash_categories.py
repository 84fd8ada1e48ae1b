"""Categories of flashed messages."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("sessions/flash-categories", MUST, flask=">=0.3")
class TestFlashCategories:
    """A message belongs to the category it was flashed with, ``message`` by default; with
    ``with_categories`` pairs of category and message are returned.

    Source: Flask documentation, "Message Flashing", "Flashing With Categories".
    """

    def test_are_returned_on_demand(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash("saved", "info")
            flask.flash("no space left", "error")
            got = flask.get_flashed_messages(with_categories=True)
            assert got == [("info", "saved"), ("error", "no space left")]

    def test_default_category_is_message(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash("saved")
            got = flask.get_flashed_messages(with_categories=True)
            assert got == [("message", "saved")]

    def test_may_be_named_as_keyword(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash(message="saved", category="info")
            got = flask.get_flashed_messages(True)
            assert got == [("info", "saved")]

    def test_are_left_out_by_default(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash("saved", "info")
            assert flask.get_flashed_messages() == ["saved"]

    def test_reach_the_next_request(self, flask, client):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("saved", "info")
            return "saved"

        @app.route("/")
        def index():
            found.append(flask.get_flashed_messages(with_categories=True))
            return "index"

        visitor = client(app)
        visitor.get("/save")
        visitor.get("/")
        assert found == [[("info", "saved")]]

    @pytest.mark.parametrize(
        ("wanted", "messages"),
        [
            (["error"], ["full"]),
            (["info", "error"], ["saved", "full", "seen"]),
            (["other"], []),
            ([], ["saved", "full", "hello", "seen"]),
        ],
        ids=["one", "two", "none of them", "no filter"],
    )
    @applies(flask=">=0.9")
    def test_may_be_filtered(self, flask, wanted, messages):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash("saved", "info")
            flask.flash("full", "error")
            flask.flash("hello")
            flask.flash("seen", "info")
            assert flask.get_flashed_messages(category_filter=wanted) == messages

    @applies(flask=">=0.9")
    def test_may_be_filtered_and_returned(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash("saved", "info")
            flask.flash("full", "error")
            got = flask.get_flashed_messages(with_categories=True, category_filter=["error"])
            assert got == [("error", "full")]

    @applies(flask=">=0.9")
    def test_filtering_leaves_the_others_for_the_same_request(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            flask.flash("saved", "info")
            flask.flash("full", "error")
            found = [flask.get_flashed_messages(category_filter=[c]) for c in ("error", "info")]
            assert found == [["full"], ["saved"]]


@requirement("sessions/flash-filter-takes-all", MAY, flask=">=0.9", since="1.1")
class TestFlashFilterTakesAll:
    """Asking for the messages of some categories takes those of the others from the session too."""

    def test_the_next_request_finds_none(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("saved", "info")
            flask.flash("full", "error")
            return "saved"

        @app.route("/errors")
        def errors():
            return "|".join(flask.get_flashed_messages(category_filter=["error"]))

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        assert [visitor.get(path).text for path in ("/errors", "/")] == ["full", ""]
