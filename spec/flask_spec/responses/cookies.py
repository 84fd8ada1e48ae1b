"""``set_cookie()`` and ``delete_cookie()``."""

import warnings
from datetime import datetime, timedelta

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


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

        header = client(app).get("/set").headers["Set-Cookie"]
        client(app).get("/", headers={"Cookie": header.partition("; Path")[0]})
        assert seen == [value]

    def test_without_further_arguments_it_has_a_path_only(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value")

        assert response.headers["Set-Cookie"] == "name=value; Path=/"

    @pytest.mark.parametrize(
        ("arguments", "attributes"),
        [
            ({"max_age": 60}, {"max-age": "60"}),
            ({"path": "/shop"}, {"path": "/shop"}),
            ({"domain": "shop.example"}, {"domain": "shop.example"}),
            ({"secure": True}, {"secure": ""}),
            ({"httponly": True}, {"httponly": ""}),
            ({"secure": False, "httponly": False}, {}),
        ],
        ids=["max age", "path", "domain", "secure", "http only", "neither"],
    )
    def test_attributes(self, flask, client, arguments, attributes):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", "value", **arguments)
            return response

        got = client(app).get("/").set_cookies["name"].attributes
        got.pop("expires", None)
        assert got == {"path": "/", **attributes}

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

        expiry = client(app).get("/").set_cookies["name"].attributes["expires"]
        assert expiry.replace("-", " ") == "Fri, 02 Jan 2037 03:04:05 GMT"

    @applies(werkzeug=">=0.10")
    def test_max_age_may_be_a_timedelta(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", max_age=timedelta(minutes=2))

        assert "Max-Age=120" in response.headers["Set-Cookie"]

    @pytest.mark.parametrize("given", ["Lax", "strict", "NONE"])
    @applies(werkzeug=">=1.0")
    def test_same_site(self, flask, given):
        response = flask.Response("set")
        response.set_cookie("name", "value", samesite=given)

        assert f"SameSite={given.title()}" in response.headers["Set-Cookie"]

    @applies(werkzeug=">=0.14")
    def test_another_same_site_is_an_error(self, flask):
        response = flask.Response("set")

        with pytest.raises(ValueError, match="SameSite"):
            response.set_cookie("name", "value", samesite="sometimes")

    @applies(werkzeug=">=3.1")
    def test_partitioned_is_secure(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", partitioned=True)

        parts = response.headers["Set-Cookie"].split("; ")
        assert ("Partitioned" in parts, "Secure" in parts) == (True, True)

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
        assert {name: cookie.value for name, cookie in cookies.items()} == {"a": "1", "b": "2"}


@requirement("responses/cookie-domain", MAY)
class TestCookieDomain:
    """A leading dot of a cookie's domain is left out, and a port is.

    Source: Werkzeug change log, version 2.3.0; RFC 6265, section 5.2.3.
    """

    @applies(werkzeug=">=2.3")
    def test_dot_is_left_out(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain=".shop.example")

        assert "Domain=shop.example;" in response.headers["Set-Cookie"]

    @applies(werkzeug="<2.3")
    def test_dot_was_sent(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain=".shop.example")

        assert "Domain=.shop.example;" in response.headers["Set-Cookie"]

    @applies(werkzeug=">=2.3")
    def test_port_is_left_out(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain="shop.example:8080")

        assert "Domain=shop.example;" in response.headers["Set-Cookie"]


@requirement("responses/delete-cookie", SHOULD)
class TestDeleteCookie:
    """``delete_cookie`` asks the client to forget a cookie, by the same path and domain.

    Source: Flask documentation, "API", "Response.delete_cookie".
    """

    def test_the_client_forgets_it(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/delete")
        def delete():
            response = flask.Response("deleted")
            response.delete_cookie("name")
            return response

        app.route("/")(lambda: flask.request.cookies.get("name", "nobody"))
        visitor = client(app)
        visitor.cookies["name"] = "Ada"
        before = visitor.get("/").text
        visitor.get("/delete")
        assert (before, visitor.get("/").text) == ("Ada", "nobody")

    def test_value_is_empty_and_long_expired(self, flask, client):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("deleted")
            response.delete_cookie("name")
            return response

        cookie = client(app).get("/").set_cookies["name"]
        attributes = cookie.attributes
        got = (cookie.value, attributes["max-age"], "1970" in attributes["expires"])
        assert got == ("", "0", True)

    @pytest.mark.parametrize(
        ("arguments", "attributes"),
        [
            ({}, {"path": "/"}),
            ({"path": "/shop"}, {"path": "/shop"}),
            ({"domain": "shop.example"}, {"path": "/", "domain": "shop.example"}),
        ],
        ids=["default", "path", "domain"],
    )
    def test_path_and_domain(self, flask, client, arguments, attributes):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("deleted")
            response.delete_cookie("name", **arguments)
            return response

        got = client(app).get("/").set_cookies["name"].attributes
        assert {key: got[key] for key in got if key not in ("expires", "max-age")} == attributes

    @applies(werkzeug=">=2.0")
    def test_further_attributes(self, flask):
        response = flask.Response("deleted")
        response.delete_cookie("name", secure=True, httponly=True, samesite="Lax")

        parts = set(response.headers["Set-Cookie"].split("; "))
        assert {"Secure", "HttpOnly", "SameSite=Lax"} - parts == set()


@requirement("responses/cookie-size", SHOULD, flask=">=1.0")
class TestCookieSize:
    """A cookie larger than ``MAX_COOKIE_SIZE``, 4093 bytes if nothing else is said, is warned of;
    0 turns the warning off.

    Source: Flask documentation, "Configuration Handling", "MAX_COOKIE_SIZE".
    """

    def test_is_told_by_the_response(self, flask):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = 100

        with app.test_request_context("/"):
            assert response.max_cookie_size == 100

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_is_4093_by_default(self, flask, inside):
        app, response = flask.Flask("cookies"), flask.Response("set")

        if inside:
            with app.test_request_context("/"):
                size = response.max_cookie_size
        else:
            size = response.max_cookie_size
        assert size == 4093

    def test_a_larger_cookie_is_warned_of(self, flask):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = 100

        with app.test_request_context("/"), pytest.warns(UserWarning, match="name"):
            response.set_cookie("name", "x" * 100)

    @pytest.mark.parametrize("size", [0, 1000], ids=["off", "large enough"])
    def test_others_are_not(self, flask, size):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = size

        with app.test_request_context("/"), warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            response.set_cookie("name", "x" * 500)
        assert [str(warning.message) for warning in told] == []

    @pytest.mark.filterwarnings("ignore::UserWarning")
    def test_the_cookie_is_set_all_the_same(self, flask):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = 100

        with app.test_request_context("/"):
            response.set_cookie("name", "x" * 100)
        assert response.headers["Set-Cookie"] == f"name={'x' * 100}; Path=/"
