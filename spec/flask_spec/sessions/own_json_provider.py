"""Sessions of an application with a JSON provider of its own."""

import json

import pytest

from flask_conformance import SHOULD, requirement


@requirement("sessions/json-provider", SHOULD, since="1.2", flask=">=3.0.1")
class TestJsonProvider:
    """Sessions and messages are written and read by the application's JSON provider, whose
    ``loads`` needs to know nothing but the text.

    Why: other JSON libraries have no hooks for objects.
    Source: Flask documentation, "API", "JSONProvider"; Flask issue 5381.
    """

    def app(self, flask):
        class Provider(flask.json.provider.JSONProvider):
            def dumps(self, value, **options):
                return json.dumps(value)

            def loads(self, text):
                return json.loads(text)

        class Shop(flask.Flask):
            json_provider_class = Provider

        app = Shop("shop")
        app.secret_key = "secret"
        return app

    @pytest.mark.parametrize(
        "value",
        ["ada", 7, None, [1, {"a": []}], (1, (2,)), b"\xff", {"a": (1,)}, {" t": 1}],
        ids=repr,
    )
    def test_values_come_back(self, flask, client, value):
        app, found = self.app(flask), []

        @app.route("/")
        def index():
            flask.session["value"] = value
            return "index"

        @app.route("/look")
        def look():
            found.append(flask.session["value"])
            return "look"

        visitor = client(app)
        visitor.get("/")
        visitor.get("/look")
        assert found == [value]

    def test_messages_come_back(self, flask, client):
        app = self.app(flask)

        @app.route("/save")
        def save():
            flask.flash("saved", "good")
            return "saved"

        @app.route("/")
        def index():
            messages = flask.get_flashed_messages(with_categories=True)
            return " ".join(f"{category}: {message}" for category, message in messages)

        visitor = client(app)
        visitor.get("/save")
        assert visitor.get("/").text == "good: saved"

    def test_a_forged_cookie_is_an_empty_session(self, flask, client):
        app = self.app(flask)
        app.add_url_rule("/", "index", lambda: str(len(flask.session)))

        visitor = client(app)
        visitor.cookies["session"] = "garbage"
        assert visitor.get("/").text == "0"
