"""Quoting: which characters stand in a built URL as they are, and which percent-encoded."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement
from flask_conformance.kit.words import link, uri


@requirement("url-map/build-quoting", MUST, needs="werkzeug.routing")
class TestQuoting:
    """What would change the meaning of a URL, and what is not ASCII, is percent-encoded as UTF-8;
    in a query a space may be a plus sign. The slashes of a path stay.

    Why: a value cannot escape from its place into the query or the fragment.
    Source: RFC 3986, sections 2 and 6.2.2; URL Standard, section 5.2.
    """

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("a b", "/at/a%20b", id="a space"),
            pytest.param("a?b", "/at/a%3Fb", id="a question mark"),
            pytest.param("a#b", "/at/a%23b", id="a hash"),
            pytest.param("a%20b", "/at/a%2520b", id="a percent sign"),
            pytest.param('a"b', "/at/a%22b", id="a quotation mark"),
            pytest.param("a<b>", "/at/a%3Cb%3E", id="angle brackets"),
            pytest.param("a[b]{c}", "/at/a%5Bb%5D%7Bc%7D", id="brackets and braces"),
            pytest.param("a\\b|c^d`", "/at/a%5Cb%7Cc%5Ed%60", id="others outside RFC 3986"),
            pytest.param("zoë", "/at/zo%C3%AB", id="a letter outside ASCII"),
            pytest.param("東", "/at/%E6%9D%B1", id="a letter of three bytes"),
            pytest.param("a\nb", "/at/a%0Ab", id="a line break"),
        ],
    )
    @pytest.mark.parametrize("rule", ["/at/<place>", "/at/<path:place>"], ids=["string", "path"])
    def test_value_in_the_path(self, werkzeug, rule, value, expected):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(rule, endpoint="at")]).bind("example.org")

        assert link(adapter.build("at", {"place": value})) == link(expected)

    @pytest.mark.parametrize(
        ("rule", "value"),
        [("/at/<place>", "b-c.d_e:f"), ("/at/<path:place>", "a/b-c.d_e:f")],
        ids=["string", "path"],
    )
    def test_slash_of_a_path_and_unreserved_characters_stay(self, werkzeug, rule, value):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(rule, endpoint="at")]).bind("example.org")

        assert link(adapter.build("at", {"place": value})) == link(f"/at/{value}")

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            pytest.param("/über uns", "/%C3%BCber%20uns", id="a letter outside ASCII and a space"),
            pytest.param("/a#b", "/a%23b", id="a hash"),
            pytest.param("/100%", "/100%25", id="a percent sign"),
            pytest.param("/a-b.c_d:e", "/a-b.c_d:e", id="unreserved characters"),
        ],
    )
    def test_static_text_of_the_rule(self, werkzeug, path, expected):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(path, endpoint="about")]).bind("example.org")

        assert link(adapter.build("about")) == link(expected)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param("a b", "a+b", id="a space is a plus sign"),
            pytest.param("a+b", "a%2Bb", id="a plus sign"),
            pytest.param("a&b=c", "a%26b%3Dc", id="an ampersand and an equals sign"),
            pytest.param("a#b", "a%23b", id="a hash"),
            pytest.param("50%", "50%25", id="a percent sign"),
            pytest.param("zoë", "zo%C3%AB", id="a letter outside ASCII"),
        ],
    )
    def test_value_in_the_query(self, werkzeug, value, expected):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert link(adapter.build("search", {"q": value})) == link(f"/search?q={expected}")

    def test_key_in_the_query(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert link(adapter.build("search", {"à b=": "x"})) == link("/search?%C3%A0+b%3D=x")


@requirement("url-map/build-safe-characters", MAY, needs="werkzeug.routing")
class TestSafeCharacters:
    """Reserved characters without a meaning in a path are left as they are, more of them in
    newer releases; in a query, those without a meaning there.

    Source: URL Standard (WHATWG), "URL path segment string" and "percent-encoded bytes".
    If this fails: look at the safe characters passed to the quoting function.
    """

    @pytest.mark.parametrize("rule", ["/at/<place>", "/at/<path:place>"], ids=["string", "path"])
    @applies(werkzeug=">=2.3")
    def test_path_since_2_3(self, werkzeug, rule):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(rule, endpoint="at")]).bind("example.org")

        assert uri(adapter.build("at", {"place": "a!$&'()*+,;=@~b"})) == uri("/at/a!$&'()*+,;=@~b")

    @pytest.mark.parametrize("rule", ["/at/<place>", "/at/<path:place>"], ids=["string", "path"])
    @applies(werkzeug=">=2.1,<2.3")
    def test_path_from_2_1_to_2_2(self, werkzeug, rule):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(rule, endpoint="at")]).bind("example.org")

        assert uri(adapter.build("at", {"place": "a!$&'()*+,;=@~b"})) == uri(
            "/at/a!$%26'()*+,;%3D%40~b"
        )

    @pytest.mark.parametrize("rule", ["/at/<place>", "/at/<path:place>"], ids=["string", "path"])
    @applies(werkzeug=">=0.15,<2.1")
    def test_path_from_0_15_to_2_0(self, werkzeug, rule):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(rule, endpoint="at")]).bind("example.org")

        url = adapter.build("at", {"place": "a!$&'()*+,;=@~b"})
        assert uri(url) == uri("/at/a%21%24%26%27%28%29%2A%2B%2C%3B%3D%40~b")

    @applies(werkzeug="<0.15")
    def test_path_before_0_15(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/at/<place>", endpoint="at")]).bind("example.org")

        assert uri(adapter.build("at", {"place": "a!*+@~b"})) == uri("/at/a%21%2A+%40%7Eb")

    @applies(werkzeug=">=2.3")
    def test_static_text_since_2_3(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/a!$&'()*+,:;=@~|b", endpoint="about")
        adapter = routing.Map([rule]).bind("example.org")

        assert uri(adapter.build("about")) == uri("/a!$&'()*+,:;=@~%7Cb")

    @applies(werkzeug=">=2.1,<2.3")
    def test_static_text_from_2_1_to_2_2(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/a!$&'()*+,:;=@~|b", endpoint="about")
        adapter = routing.Map([rule]).bind("example.org")

        assert uri(adapter.build("about")) == uri("/a!$%26'()*+,:;%3D%40~|b")

    @applies(werkzeug="<2.1")
    def test_static_text_before_2_1(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/a!*+:,@|b", endpoint="about")]).bind("example.org")

        assert uri(adapter.build("about")) == uri("/a%21%2A+:%2C%40|b")

    @applies(werkzeug=">=2.3")
    def test_bar_between_variables_since_2_3(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<a>|<b>", endpoint="e")]).bind("example.org")

        assert uri(adapter.build("e", {"a": "x", "b": "y"})) == uri("/x%7Cy")

    @applies(werkzeug=">=2.3")
    def test_query_since_2_3(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/login", endpoint="login")]).bind("example.org")

        url = adapter.build("login", {"next": "http://h/p?x=1,2;!$'()*@~"})
        assert uri(url) == uri("/login?next=http://h/p?x%3D1,2;!$'()*@~")

    @applies(werkzeug=">=2.1,<2.3")
    def test_query_from_2_1_to_2_2(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/login", endpoint="login")]).bind("example.org")

        url = adapter.build("login", {"next": "http://h/p?x=1,2;!$'()*@~"})
        assert uri(url) == uri("/login?next=http%3A%2F%2Fh%2Fp%3Fx%3D1,2;!$'()*%40~")

    @applies(werkzeug="<2.1")
    def test_query_before_2_1(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/login", endpoint="login")]).bind("example.org")

        url = adapter.build("login", {"next": "http://h/p?x=1,2;!*@"})
        assert uri(url) == uri("/login?next=http%3A%2F%2Fh%2Fp%3Fx%3D1%2C2%3B%21%2A%40")
