"""Text outside ASCII in sessions, messages and their categories."""

import pytest

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.words import html_text

TEXTS = ["größe", "東京", "🍋", "a\u2028b", "'\"\\;, =", "é" * 300]


@requirement("sessions/non-ascii", MUST, since="1.2", flask=">=0.9")
class TestNonAscii:
    """Keys and values of a session, messages and categories may be any text.

    Source: Flask documentation, "Message Flashing"; API, ``flask.session``.
    """

    @pytest.mark.parametrize("text", TEXTS, ids=ascii)
    def test_a_key(self, flask, client, text):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session[text] = 1
            flask.session["nested"] = {text: [text]}
            return "index"

        @app.route("/look")
        def look():
            return repr((flask.session[text], flask.session["nested"] == {text: [text]}))

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/look").text == "(1, True)"

    @pytest.mark.parametrize("text", TEXTS, ids=ascii)
    def test_a_message_and_its_category(self, flask, client, text):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash(f"{text}!", text)
            return "saved"

        @app.route("/")
        def index():
            found.extend(flask.get_flashed_messages(with_categories=True))
            return "index"

        visitor = client(app)
        visitor.get("/save")
        visitor.get("/")
        assert [tuple(pair) for pair in found] == [(text, f"{text}!")]

    def test_the_filter_by_category(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("one", "größe")
            flask.flash("two", "farbe")
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages(category_filter=["größe"]))

        visitor = client(app)
        visitor.get("/save")
        assert visitor.get("/").text == "one"

    @applies(flask=">=0.11", needs="templates")
    def test_messages_in_a_template(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.flash("größe <b>", "größe")
            return flask.render_template_string(
                "{% for c, m in get_flashed_messages(true) %}{{ c }}: {{ m }}{% endfor %}"
            )

        assert html_text(client(app).get("/").text) == "größe: größe <b>"

    @applies(flask=">=0.10")
    def test_the_secret_key(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "größe"

        @app.route("/")
        def index():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(2)] == ["1", "2"]
