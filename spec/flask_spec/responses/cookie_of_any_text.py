"""Cookies of any text: what a view sets, the next request brings."""

import re

import pytest

from flask_conformance import MUST, requirement
from flask_conformance.kit.properties import CHARACTERS, given, st

SPECIAL = (";", ",", '"', "\\", " ", "=", "%", "/", ":", "a", "ü", "東", "\\054", "\0", "\r\n")
"""What cookies give a meaning to, and what no cookie may hold as it is."""


def cookies():
    """Names that are tokens, values of any text."""
    text = st.text(CHARACTERS, max_size=8) | st.lists(st.sampled_from(SPECIAL), max_size=5).map(
        "".join
    )
    # Some releases do not write these as they should: a clause of their own tells of it.
    text = text.map(lambda value: re.sub("[\x1a-\x1f]", "", value))
    return {"name": st.text("aZ0!#$&'*+-.^_`|~", min_size=1, max_size=5), "value": text}


@requirement("responses/cookie-of-any-text", MUST, since="1.2", depends="responses/set-cookie")
class TestCookieOfAnyText:
    """A request that brings back a cookie has the very text as its value that ``set_cookie`` was
    given, whatever characters it has; no other cookie and no header comes of it.

    Source: Flask quickstart, "Cookies"; RFC 6265, section 4.1.1.
    If this fails: look at how values are quoted in Set-Cookie, and unquoted in Cookie.
    """

    @given(cookies, examples=25)
    def test_comes_back(self, flask, client, name, value):
        app, brought = flask.Flask("shop"), []

        @app.route("/set")
        def set_cookie():
            response = flask.Response("set")
            response.set_cookie(name, value)
            return response

        @app.route("/")
        def index():
            brought.append(dict(flask.request.cookies.items()))
            return "index"

        visitor = client(app)
        lines = visitor.get("/set").headers.get_all("Set-Cookie")
        (written,) = (line.partition(";")[0] for line in lines if line.startswith(f"{name}="))
        client(app).get("/", headers={"Cookie": written})
        assert brought == [{name: value}]

    @pytest.mark.parametrize("character", ["\0", "\n", "\r", "\x19", "\x7f"])
    def test_control_characters_are_not_written(self, flask, character):
        response = flask.Response("page")
        response.set_cookie("name", f"a{character}b")

        written = response.headers["Set-Cookie"]
        assert (written.startswith("name="), character in written) == (True, False)

    @pytest.mark.parametrize("character", ["\x1a", "\x1b", "\x1f"])
    def test_the_last_control_characters_are_not_written(self, flask, character):
        response = flask.Response("page")
        response.set_cookie("name", f"a{character}b")

        written = response.headers["Set-Cookie"]
        assert (written.startswith("name="), character in written) == (True, False)
