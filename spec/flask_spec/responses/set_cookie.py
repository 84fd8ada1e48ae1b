"""``set_cookie()`` and its attributes."""

import contextlib
import time
from datetime import datetime, timedelta, timezone

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("responses/set-cookie", MUST)
class TestSetCookie:
    """``set_cookie`` asks the client to keep a value, by name, with attributes.

    Source: Flask quickstart, "Cookies"; RFC 6265, section 4.1.
    """

    def test_the_client_sends_it_back(self, flask, client, names):
        app, value = flask.Flask("cookies"), names.word()

        @app.route("/set")
        def set_name():
            response = flask.Response("set")
            response.set_cookie("name", value)
            return response

        app.route("/")(lambda: flask.request.cookies.get("name", "nobody"))
        visitor = client(app)
        before = visitor.get("/").text
        visitor.get("/set")
        assert (before, visitor.get("/").text) == ("nobody", value)

    @pytest.mark.parametrize("value", ["a b", "a,b;c", 'a"b', "größe", ""],
                             ids=["space", "separators", "quote", "letters", "empty"])  # fmt: skip
    def test_any_text_comes_back(self, flask, client, value):
        app, seen = flask.Flask("cookies"), []

        @app.route("/set")
        def set_name():
            response = flask.Response("set")
            response.set_cookie("name", value)
            return response

        @app.route("/")
        def index():
            seen.append(flask.request.cookies.get("name"))
            return "index"

        lines = client(app).get("/set").headers.get_all("Set-Cookie")
        (written,) = (line.partition(";")[0] for line in lines if line.startswith("name="))
        client(app).get("/", headers={"Cookie": written})
        assert seen == [value]

    @pytest.mark.parametrize(
        "value",
        [
            "=", "a=b==", '"quoted"', "a\\b", "100%", "%20", "a+b", "\t", "日本 😀", '{"a": [1]}',
            "é" * 99,
        ],
        ids=[
            "equals sign", "base64", "quotes", "backslash", "percent sign", "escape", "plus",
            "tab", "beyond latin-1", "json", "long",
        ],
    )  # fmt: skip
    def test_any_value_comes_back(self, flask, client, value):
        app, seen = flask.Flask("cookies"), []

        @app.route("/set")
        def set_name():
            response = flask.Response("set")
            response.set_cookie("name", value)
            return response

        @app.route("/")
        def index():
            seen.append(flask.request.cookies.get("name"))
            return "index"

        lines = client(app).get("/set").headers.get_all("Set-Cookie")
        (written,) = (line.partition(";")[0] for line in lines if line.startswith("name="))
        client(app).get("/", headers={"Cookie": written})
        assert seen == [value]

    def test_without_further_arguments_it_is_for_the_whole_site(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value")
            return response

        cookie = client(app).get("/").set_cookies["name"]
        assert (cookie.value, cookie.attributes["path"]) == ("value", "/")

    @pytest.mark.parametrize(
        "attribute", ["domain", "expires", "max-age", "secure", "httponly", "samesite"]
    )
    def test_without_further_arguments_it_has_no_other_attribute(self, flask, client, attribute):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value")
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_without(attribute)

    @pytest.mark.parametrize(
        ("arguments", "attributes"),
        [
            ({"path": "/shop"}, {"path": "/shop"}),
            ({"domain": "shop.example"}, {"domain": "shop.example"}),
            ({"secure": True}, {"secure": ""}),
            ({"httponly": True}, {"httponly": ""}),
            ({"path": "/größe"}, {"path": "/gr%C3%B6%C3%9Fe"}),
            ({"domain": "köln.example"}, {"domain": "xn--kln-sna.example"}),
        ],
        ids=[
            "path",
            "domain",
            "secure",
            "http only",
            "path beyond ascii",
            "domain beyond ascii",
        ],
    )
    def test_attributes(self, flask, client, arguments, attributes):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", **arguments)
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_with(**attributes)

    @applies(werkzeug=">=2.3")
    def test_a_semicolon_in_the_path_begins_no_attribute(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value")
            with contextlib.suppress(ValueError):
                response.set_cookie("name", "value", path="/a;domain=other.example")
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_without("domain")

    def test_max_age(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", max_age=60)
            return response

        assert round(client(app).get("/").set_cookies["name"].lifetime, -1) == 60

    def test_flags_may_be_turned_off(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", secure=False, httponly=False)
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_without("secure", "httponly")

    @pytest.mark.parametrize(
        "expires",
        [datetime(2037, 1, 2, 3, 4, 5), 2114478245],
        ids=["datetime", "timestamp"],
    )
    def test_expires(self, flask, client, expires):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", expires=expires)
            return response

        left = client(app).get("/").set_cookies["name"].lifetime
        assert abs(time.time() + left - 2114478245) < 60

    @pytest.mark.parametrize("age", [0, -5])
    def test_max_age_may_be_over(self, flask, client, age):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", max_age=age)
            return response

        assert client(app).get("/").set_cookies["name"].deletes

    @pytest.mark.parametrize("year", [2037, 2038, 2039, 2107, 9999])
    def test_expires_may_be_far_away(self, flask, client, year):
        app = flask.Flask("cookies")
        moment = datetime(year, 6, 15, 12, tzinfo=timezone.utc)

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", expires=moment)
            return response

        left = client(app).get("/").set_cookies["name"].lifetime
        assert abs(time.time() + left - moment.timestamp()) < 60

    def test_max_age_may_be_long(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", max_age=10**9)
            return response

        assert abs(client(app).get("/").set_cookies["name"].lifetime - 10**9) < 60

    def test_expires_may_be_in_another_time_zone(self, flask, client):
        app = flask.Flask("cookies")
        moment = datetime(2037, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=3)))

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", expires=moment)
            return response

        left = client(app).get("/").set_cookies["name"].lifetime
        assert abs(time.time() + left - moment.timestamp()) < 60

    @applies(werkzeug=">=0.10")
    def test_max_age_may_be_a_timedelta(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", max_age=timedelta(minutes=2))
            return response

        assert round(client(app).get("/").set_cookies["name"].lifetime, -1) == 120

    @pytest.mark.parametrize("given", ["Lax", "strict", "NONE"])
    @applies(werkzeug=">=1.0")
    def test_same_site(self, flask, client, given):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", samesite=given)
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_with(samesite=given)

    @applies(werkzeug=">=3.1")
    def test_partitioned_is_secure(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", partitioned=True)
            return response

        assert client(app).get("/").set_cookies["name"].is_sent_with("partitioned", "secure")

    @applies(werkzeug="<3.1")
    def test_partitioned_was_not_known(self, flask):
        response = flask.Response("set")

        with pytest.raises(TypeError):
            response.set_cookie("name", "value", partitioned=True)

    def test_several_stand_beside_each_other(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("a", "1")
            response.set_cookie("b", "2")
            return response

        cookies = client(app).get("/").set_cookies
        assert [cookies[name].value for name in ("a", "b")] == ["1", "2"]
