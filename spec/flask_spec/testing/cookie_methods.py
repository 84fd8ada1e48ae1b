"""Cookies that a test sets, looks at and deletes itself."""

from datetime import datetime, timezone

import pytest

from flask_conformance import SHOULD, requirement

UTC = timezone.utc


@requirement("testing/set-cookie", SHOULD, werkzeug=">=2.3")
class TestSetCookie:
    """``client.set_cookie(key, value)`` sets a cookie for the next requests to localhost, or to
    the ``domain`` and ``path`` given; ``delete_cookie`` takes it away.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``Client.set_cookie``.
    """

    def test_sent_with_the_next_requests(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.request.cookies["word"])
        client = app.test_client()
        client.set_cookie("word", word)

        assert [client.get("/").data, client.get("/").data] == [word.encode()] * 2

    def test_empty_by_default(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: repr(flask.request.cookies.get("word")))
        client = app.test_client()
        client.set_cookie("word")

        assert client.get("/").data == b"''"

    def test_text_arrives(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/")(lambda: flask.request.cookies["word"])
        client = app.test_client()
        client.set_cookie("word", text)

        assert client.get("/").data == text.encode()

    def test_of_a_path(self, flask):
        app = flask.Flask("shop")
        app.route("/<path:path>")(lambda path: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("word", "kept", path="/desk")

        answers = [client.get(path).data for path in ("/desk", "/desk/x", "/administrator")]

        assert answers == [b"kept", b"kept", b"none"]

    @pytest.mark.parametrize(
        ("origin_only", "expected"), [(True, b"none"), (False, b"kept")], ids=["exact", "suffix"]
    )
    def test_of_a_domain(self, flask, origin_only, expected):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("word", "kept", domain="shop.example", origin_only=origin_only)

        answers = [
            client.get("/", base_url="http://shop.example").data,
            client.get("/", base_url="http://de.shop.example").data,
        ]

        assert answers == [b"kept", expected]

    def test_a_domain_is_no_mere_ending(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("word", "kept", domain="shop.example", origin_only=False)

        assert client.get("/", base_url="http://workshop.example").data == b"none"

    def test_deleted(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("word", "kept")
        client.delete_cookie("word")

        assert client.get("/").data == b"none"

    def test_deleting_what_is_not_there_is_no_error(self, flask):
        assert flask.Flask("shop").test_client().delete_cookie("word") is None

    def test_deleted_for_one_path(self, flask):
        app = flask.Flask("shop")
        app.route("/desk")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("word", "kept", path="/desk")
        client.delete_cookie("word")

        assert client.get("/desk").data == b"kept"


@requirement("testing/get-cookie", SHOULD, werkzeug=">=2.3", depends="testing/cookies-kept")
class TestGetCookie:
    """``client.get_cookie(key)`` is the cookie kept for localhost and ``/``, or for the ``domain``
    and ``path`` given; None if there is none."""

    def test_value_and_attributes(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("word", "kept", max_age=60, httponly=True, samesite="Lax")
            return response

        client = app.test_client()
        client.get("/")
        cookie = client.get_cookie("word")

        assert (cookie.decoded_value, cookie.max_age, cookie.http_only, cookie.secure) == (
            "kept",
            60,
            True,
            False,
        )

    @pytest.mark.parametrize(
        ("attributes", "attribute", "expected"),
        [
            ("", "path", "/shop"),
            ("", "domain", "localhost"),
            ("", "max_age", None),
            ("", "expires", None),
            ("", "http_only", False),
            ("Max-Age=60", "max_age", 60),
            ("Secure", "secure", True),
            ("HttpOnly", "http_only", True),
            ("SameSite=Lax", "same_site", "Lax"),
            ("Expires=Wed, 01 Jan 2053 00:00:00 GMT", "expires", datetime(2053, 1, 1, tzinfo=UTC)),
        ],
    )
    def test_each_attribute(self, flask, attributes, attribute, expected):
        app = flask.Flask("shop")
        cookie = f"word=kept; Path=/shop; {attributes}"
        app.route("/")(lambda: ("set", {"Set-Cookie": cookie}))
        client = app.test_client()
        client.get("/")

        assert getattr(client.get_cookie("word", path="/shop"), attribute) == expected

    def test_deleted_for_one_domain(self, flask):
        client = flask.Flask("shop").test_client()
        client.set_cookie("word", "one", domain="shop.example")
        client.set_cookie("word", "two")
        client.delete_cookie("word", domain="shop.example")

        left = [client.get_cookie("word", domain="shop.example"), client.get_cookie("word").value]
        assert left == [None, "two"]

    def test_decoded_value(self, flask, names):
        client, text = flask.Flask("shop").test_client(), names.text()
        client.set_cookie("word", text)

        assert client.get_cookie("word").decoded_value == text

    def test_none_if_there_is_none(self, flask):
        assert flask.Flask("shop").test_client().get_cookie("word") is None

    def test_by_domain_and_path(self, flask):
        client = flask.Flask("shop").test_client()
        client.set_cookie("word", "one", domain="shop.example", path="/desk")
        client.set_cookie("word", "two")

        found = [
            client.get_cookie("word", domain="shop.example", path="/desk").value,
            client.get_cookie("word").value,
            client.get_cookie("word", path="/desk"),
        ]

        assert found == ["one", "two", None]


@requirement("testing/set-cookie-for-server", SHOULD, werkzeug="<3.0")
class TestSetCookieForServer:
    """``client.set_cookie(server_name, key, value)`` sets a cookie for the requests to a server;
    ``delete_cookie(server_name, key)`` takes it away."""

    def test_sent_to_the_server(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("localhost", "word", word)

        assert client.get("/").data == word.encode()

    def test_deleted(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.cookies.get("word", "none"))
        client = app.test_client()
        client.set_cookie("localhost", "word", "kept")
        client.delete_cookie("localhost", "word")

        assert client.get("/").data == b"none"
