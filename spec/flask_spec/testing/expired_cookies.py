"""Cookies of the test client that expire, by number or by date."""

import pytest

from flask_conformance import SHOULD, requirement


def shop(flask):
    """Sets the cookie that the query tells, and shows those that come."""
    app = flask.Flask("shop")

    @app.route("/set")
    def set_cookie():
        response = flask.Response("set")
        response.headers["Set-Cookie"] = flask.request.args["cookie"]
        return response

    @app.route("/get")
    def show():
        sent = flask.request.cookies
        return repr([(name, sent[name]) for name in ("one", "two", "word") if name in sent])

    return app


@requirement("testing/expired-cookies", SHOULD, since="1.2", depends="testing/cookies-kept")
class TestExpiredCookies:
    """A cookie that a response lets expire, by ``Max-Age`` or by ``Expires`` alone, is gone; one
    that has not expired yet stays.

    Source: RFC 6265, section 5.3.
    """

    @pytest.mark.parametrize(
        "attribute",
        [
            "Max-Age=0",
            "max-age=0",
            "Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "Expires=Thu, 01-Jan-1970 00:00:00 GMT",
            "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "Max-Age=0; Expires=Sat, 01 Jan 2050 00:00:00 GMT",
        ],
    )
    def test_is_gone(self, flask, attribute):
        client = shop(flask).test_client()
        client.get("/set", query_string={"cookie": "word=kept; Path=/"})
        before = client.get("/get").data
        client.get("/set", query_string={"cookie": f"word=x; {attribute}; Path=/"})

        assert (before, client.get("/get").data) == (b"[('word', 'kept')]", b"[]")

    @pytest.mark.parametrize(
        "attribute",
        [
            "Max-Age=3600",
            "Expires=Sat, 01 Jan 2050 00:00:00 GMT",
            "Max-Age=3600; Expires=Sat, 01 Jan 2050 00:00:00 GMT",
            "HttpOnly",
            "SameSite=Lax",
            "HttpOnly; SameSite=Strict",
        ],
    )
    def test_is_kept(self, flask, attribute):
        client = shop(flask).test_client()
        client.get("/set", query_string={"cookie": f"word=kept; {attribute}; Path=/"})

        assert client.get("/get").data == b"[('word', 'kept')]"

    def test_others_stay(self, flask):
        client = shop(flask).test_client()
        client.get("/set", query_string={"cookie": "one=1; Path=/"})
        client.get("/set", query_string={"cookie": "two=2; Path=/"})
        client.get("/set", query_string={"cookie": "one=; Max-Age=0; Path=/"})

        assert client.get("/get").data == b"[('two', '2')]"

    def test_one_of_another_path_stays(self, flask):
        client = shop(flask).test_client()
        client.get("/set", query_string={"cookie": "word=kept; Path=/get"})
        client.get("/set", query_string={"cookie": "word=; Max-Age=0; Path=/"})

        assert client.get("/get").data == b"[('word', 'kept')]"

    def test_can_be_set_again(self, flask):
        client = shop(flask).test_client()
        for cookie in ("word=first", "word=; Max-Age=0", "word=again"):
            client.get("/set", query_string={"cookie": f"{cookie}; Path=/"})

        assert client.get("/get").data == b"[('word', 'again')]"
