"""Which of the cookies that a test client keeps go with a request, by path and host."""

import pytest

from flask_conformance import SHOULD, requirement


def pages(flask):
    """Sets the cookies that the query tells, and shows the header of those that come."""
    app = flask.Flask("pages")

    @app.route("/", defaults={"path": ""})
    @app.route("/<path:path>")
    def page(path):
        response = flask.Response(flask.request.headers.get("Cookie", ""))
        for cookie in flask.request.args.getlist("cookie"):
            response.headers.add("Set-Cookie", cookie)
        return response

    return app


def kept(client, path, base="http://localhost"):
    """The cookies named ``a`` that go with a request, whatever their order: an extension may keep
    others beside them."""
    header = client.get(path, base_url=base).get_data(as_text=True)
    return sorted(pair.strip() for pair in header.split(";") if pair.strip().startswith("a="))


@requirement(
    "testing/cookie-paths",
    SHOULD,
    since="1.2",
    werkzeug=">=2.3",
    depends="testing/cookies-kept",
)
class TestCookiePaths:
    """A cookie goes with requests to its path and what is below it, whole segments; where it names
    no path, it is that of the folder of the page that set it. Of one name there may be a cookie for
    each path.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``Client``; RFC 6265, sections
    5.1.4 and 5.4.
    If this fails: look at how the path of a cookie and that of a request are compared.
    """

    @pytest.mark.parametrize(
        ("path", "asked", "expected"),
        [
            ("/", "/", ["a=1"]),
            ("/", "/b/c", ["a=1"]),
            ("/shop", "/shop", ["a=1"]),
            ("/shop", "/shop/", ["a=1"]),
            ("/shop", "/shop/cart", ["a=1"]),
            ("/shop", "/shopping", []),
            ("/shop", "/", []),
            ("/shop", "/other/shop", []),
            ("/shop/", "/shop/", ["a=1"]),
            ("/shop/", "/shop/cart", ["a=1"]),
            ("/shop/", "/shopping", []),
            ("/shop/", "/shop", []),
        ],
    )
    def test_of_a_given_path(self, flask, path, asked, expected):
        client = pages(flask).test_client()
        client.get("/", query_string={"cookie": f"a=1; Path={path}"})

        assert kept(client, asked) == expected

    @pytest.mark.parametrize(
        ("setting", "asked", "expected"),
        [
            ("/", "/", ["a=1"]),
            ("/", "/shop/cart", ["a=1"]),
            ("/shop", "/", ["a=1"]),
            ("/shop", "/other", ["a=1"]),
            ("/shop/cart", "/shop/cart", ["a=1"]),
            ("/shop/cart", "/shop/pay", ["a=1"]),
            ("/shop/cart", "/shop/pay/card", ["a=1"]),
            ("/shop/cart", "/", []),
            ("/shop/cart", "/shopping", []),
            ("/shop/cart/", "/shop/cart/pay", ["a=1"]),
            ("/shop/cart/", "/shop/pay", []),
        ],
    )
    def test_without_a_path_it_is_the_folder(self, flask, setting, asked, expected):
        client = pages(flask).test_client()
        client.get(setting, query_string={"cookie": "a=1"})

        assert kept(client, asked) == expected

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [("/", ["a=3"]), ("/shop/cart", ["a=2", "a=3"]), ("/other", ["a=3"])],
    )
    def test_one_name_has_a_cookie_for_each_path(self, flask, asked, expected):
        client = pages(flask).test_client()
        for cookie in ("a=1; Path=/", "a=2; Path=/shop", "a=3; Path=/"):
            client.get("/", query_string={"cookie": cookie})

        assert kept(client, asked) == expected

    def test_one_that_expires_leaves_that_of_another_path(self, flask):
        client = pages(flask).test_client()
        cookies = ["a=1; Path=/", "a=2; Path=/shop", "a=; Path=/shop; Max-Age=0"]
        client.get("/", query_string={"cookie": cookies})

        assert kept(client, "/shop") == ["a=1"]


@requirement(
    "testing/cookie-syntax",
    SHOULD,
    since="1.2",
    werkzeug=">=2.3",
    depends="testing/cookies-kept",
)
class TestCookieSyntax:
    """The attributes of a cookie have no case and may be unknown; what stands between the first
    equals sign and the first semicolon is its value. A cookie is for all ports and schemes of its
    host, and without a domain for no other host.

    Source: RFC 6265, sections 5.2, 5.3 and 8.5.
    If this fails: look at how ``Set-Cookie`` is taken apart.
    """

    @pytest.mark.parametrize(
        "attributes",
        [
            "path=/",
            "PATH=/",
            "Path=/; httponly; SAMESITE=strict",
            "Path=/; max-AGE=99",
            "Path=/; Priority=High; x",
            "Path=/;HttpOnly;SameSite=Lax",
            " Path = / ; HttpOnly ",
        ],
    )
    def test_attributes_in_any_form(self, flask, attributes):
        client = pages(flask).test_client()
        client.get("/shop/cart", query_string={"cookie": f"a=1;{attributes}"})

        assert kept(client, "/") == ["a=1"]

    @pytest.mark.parametrize("value", ["b=c", "b==", '"b c"', "", "b,c", "%20", "{b}", "b:c/d"])
    def test_value_is_sent_back_as_it_came(self, flask, value):
        client = pages(flask).test_client()
        client.get("/", query_string={"cookie": f"a={value}; Path=/; HttpOnly"})

        assert kept(client, "/") == [f"a={value}"]

    def test_blanks_around_name_and_value_are_no_part_of_them(self, flask):
        client = pages(flask).test_client()
        client.get("/", query_string={"cookie": " a = 1 ; Path=/"})

        assert kept(client, "/") == ["a=1"]

    @pytest.mark.parametrize(
        ("base", "expected"),
        [
            ("http://shop.example", ["a=1"]),
            ("http://shop.example:8080", ["a=1"]),
            ("https://shop.example", ["a=1"]),
            ("http://de.shop.example", []),
            ("http://example", []),
            ("http://workshop.example", []),
        ],
    )
    def test_is_for_its_host_alone(self, flask, base, expected):
        client = pages(flask).test_client()
        client.get("/", query_string={"cookie": "a=1"}, base_url="http://shop.example:81")

        assert kept(client, "/", base) == expected
