"""What a view may return: dicts and lists, as JSON."""

import json

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("dispatch/return-dict", MUST, flask=">=1.1")
class TestReturnDict:
    """A dict that a view returns is sent as JSON.

    Source: Flask quickstart, "APIs with JSON".
    """

    def test_is_the_body(self, flask, client, names):
        app, value = flask.Flask("shop"), {"text": names.text(), "number": names.number()}

        @app.route("/")
        def index():
            return value

        assert client(app).get("/").json() == value

    def test_may_be_empty(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return {}

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (200, {})

    def test_has_the_type_of_json(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return {"name": "Ada"}

        assert client(app).get("/").mimetype == "application/json"

    def test_a_status_may_go_with_it(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return {"name": "Ada"}, "299 SO FINE"

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (299, {"name": "Ada"})

    def test_as_second_member_it_is_headers(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return {"name": "Ada"}, {"X-Name": "Ada"}

        response = client(app).get("/")
        assert (response.headers["X-Name"], response.json()) == ("Ada", {"name": "Ada"})

    @applies(flask=">=2.2")
    def test_is_written_by_the_json_provider(self, flask, client):
        app = flask.Flask("shop")

        class Shouting(flask.json.provider.DefaultJSONProvider):
            def dumps(self, obj, **options):
                return json.dumps(obj).upper()

        app.json = Shouting(app)

        @app.route("/")
        def index():
            return {"name": "ada"}

        assert client(app).get("/").json() == {"NAME": "ADA"}

    @applies(flask=">=2.2")
    def test_becomes_what_the_json_provider_makes_of_it(self, flask, client):
        app = flask.Flask("shop")

        class Vendor(flask.json.provider.DefaultJSONProvider):
            mimetype = "application/vnd.shop+json"

        app.json = Vendor(app)

        @app.route("/")
        def index():
            return {"name": "Ada"}

        assert client(app).get("/").mimetype == "application/vnd.shop+json"


@requirement("dispatch/return-list", MUST, flask=">=2.2")
class TestReturnList:
    """A list that a view returns is sent as JSON.

    Source: Flask quickstart, "APIs with JSON".
    """

    @pytest.mark.parametrize("value", [[], ["Ada", 36, None], [{"a": 1}]], ids=str)
    def test_is_the_body(self, flask, client, value):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return value

        assert client(app).get("/").json() == value

    def test_has_the_type_of_json(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return ["Ada"]

        assert client(app).get("/").mimetype == "application/json"

    def test_is_no_tuple(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return ["body", 201]

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (200, ["body", 201])

    def test_a_status_may_go_with_it(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return ["Ada"], 201

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (201, ["Ada"])
