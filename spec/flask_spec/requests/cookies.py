"""``request.cookies``: what the client sends back."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, fact, requirement


@requirement("requests/cookies", MUST)
class TestCookies:
    """``request.cookies`` holds the cookies of the ``Cookie`` header by name.

    Source: Flask quickstart, "Cookies"; RFC 6265, section 4.2.
    If this fails: look at how the Cookie header is split.
    """

    def test_several_come_in_one_header(self, flask, environ):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": "a=1; b=2"})):
            assert dict(flask.request.cookies.items()) == {"a": "1", "b": "2"}

    def test_a_value_may_hold_any_character_that_the_standard_allows(self, flask, environ):
        app = flask.Flask("cookies")
        value = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in '",;\\')

        with app.request_context(environ(headers={"Cookie": f"name={value}"})):
            assert dict(flask.request.cookies.items()) == {"name": value}

    def test_a_view_reads_those_of_its_own_request(self, flask, client, names):
        app, value = flask.Flask("cookies"), names.word()

        @app.route("/")
        def index():
            return flask.request.cookies.get("name", "nobody")

        visitor = client(app)
        answers = [
            visitor.get("/", headers={"Cookie": f"name={value}"}).text,
            visitor.get("/").text,
        ]
        assert answers == [value, "nobody"]

    @pytest.mark.parametrize(
        ("header", "value"),
        [
            ("name=a=b", "a=b"),
            ('name="a b"', "a b"),
            ("name=", ""),
            ("  name=a ;other=b", "a"),
            (r'name="a\054b"', "a,b"),
            (r'name="a\"b"', 'a"b'),
            (r'name="gr\303\266\303\237e"', "größe"),
            ("name=a+b%20c", "a+b%20c"),
            ("name=/a:b?c&d", "/a:b?c&d"),
            ("other=1;name=a", "a"),
            ("Name=b; name=a; NAME=c", "a"),
            ("x[name]=b; name=a", "a"),
        ],
        ids=[
            "equals sign",
            "quotes",
            "empty",
            "spaces",
            "escape",
            "escaped quote",
            "escaped letters",
            "percent sign",
            "separators",
            "no blank",
            "case",
            "brackets",
        ],
    )
    def test_are_read(self, flask, environ, header, value):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": header})):
            assert flask.request.cookies["name"] == value

    @fact
    def test_text_beyond_ascii(self, flask, environ):
        app = flask.Flask("cookies")
        sent = "größe".encode().decode("latin-1")

        with app.request_context(environ(headers={"Cookie": f"name={sent}"})):
            return flask.request.cookies["name"]

    def test_are_empty_without_the_header(self, flask, environ):
        app, sizes = flask.Flask("cookies"), []

        for headers in ({"Cookie": "name=value"}, {}):
            with app.request_context(environ(headers=headers)):
                sizes.append(len(flask.request.cookies))
        assert sizes == [1, 0]

    def test_a_missing_one_is_none(self, flask, environ):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": "a=1"})):
            assert flask.request.cookies.get("b") is None

    def test_cannot_be_changed(self, flask, environ):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": "a=1"})):
            cookies = flask.request.cookies
            assert cookies["a"] == "1"
            with pytest.raises((AttributeError, TypeError)):
                cookies["a"] = "2"

    @pytest.mark.parametrize("name", ["__%48ost-id", "%5F%5FHost-id", "a%20b"])
    @applies(werkzeug=">=2.0")
    def test_names_are_not_decoded(self, flask, environ, name):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": f"{name}=forged"})):
            assert list(flask.request.cookies) == [name]


@requirement("requests/cookies-malformed", SHOULD, since="1.2")
class TestCookiesMalformed:
    """What is no pair of name and value in a ``Cookie`` header spoils none of the other cookies.

    Why: they come from scripts and from other applications of the same site.
    Source: RFC 6265, section 5.4.
    """

    @pytest.mark.parametrize(
        "header",
        [
            "a; name=b",
            "=a; name=b",
            ";; name=b;",
            "; ;name=b; ;",
            "name=b; a",
            "name=b; =a",
            "a=x y; name=b",
            "a=<x>; name=b",
            "a=(x)@[y]; name=b",
            "$Version=1; name=b; $Path=/",
            "a/b=1; name=b",
            "a=gr\xc3\xb6\xc3\x9fe; name=b",
            "gr\xc3\xb6\xc3\x9fe=a; name=b",
            "a=gr\xf6\xdfe; name=b",
            "name=b; a=\xff\xfe",
        ],
    )
    def test_another_is_read(self, flask, environ, header):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": header})):
            assert flask.request.cookies["name"] == "b"

    @pytest.mark.parametrize("header", ["", " ", ";", "; ;", "=", "a"])
    def test_none_is_found(self, flask, environ, header):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": header})):
            assert flask.request.cookies.get("name") is None


@requirement("requests/repeated-cookie", MAY)
class TestRepeatedCookie:
    """Of several cookies with the same name the first one counts.

    Why: clients send the cookie with the most specific path first.
    Source: RFC 6265, section 5.4.
    """

    @applies(werkzeug=">=1.0")
    def test_is_the_first(self, flask, environ):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": "a=first; b=2; a=last"})):
            assert flask.request.cookies["a"] == "first"

    @applies(werkzeug=">=1.0")
    def test_getlist_gives_all(self, flask, environ):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": "a=first; b=2; a=last"})):
            assert flask.request.cookies.getlist("a") == ["first", "last"]

    @applies(werkzeug="<1.0")
    def test_was_the_last(self, flask, environ):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": "a=first; b=2; a=last"})):
            assert flask.request.cookies["a"] == "last"
