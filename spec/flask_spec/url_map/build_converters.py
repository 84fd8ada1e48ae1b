"""Converters on the way out: how each kind of variable writes its value into a URL."""

import uuid

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import link, uri

UUID = uuid.UUID("a8098c1a-f86e-11da-bd1a-00112444be1e")


@requirement("url-map/build-converters", SHOULD, needs="werkzeug.routing")
class TestConverters:
    """A variable's converter writes its value the way it reads one.

    Source: Werkzeug documentation, "Built-in Converters".
    If this fails: look at the converter's ``to_url``.
    """

    @pytest.mark.parametrize(
        ("converter", "value", "expected"),
        [
            pytest.param("int", 42, "/42", id="int"),
            pytest.param("int", "42", "/42", id="int from text"),
            pytest.param("int", 7.9, "/7", id="int from a float"),
            pytest.param("int(fixed_digits=4)", 42, "/0042", id="int of four digits"),
            pytest.param("int(fixed_digits=4)", 12345, "/12345", id="int of too many digits"),
            pytest.param("any(about, help)", "help", "/help", id="any"),
            pytest.param("path", "a/b/c.txt", "/a/b/c.txt", id="path"),
            pytest.param("string(length=2)", "de", "/de", id="string"),
            pytest.param("default", "x y", "/x%20y", id="default"),
        ],
    )
    def test_value_is_written(self, werkzeug, converter, value, expected):
        routing = werkzeug.routing
        rule = routing.Rule(f"/<{converter}:value>", endpoint="e")

        adapter = routing.Map([rule]).bind("example.org")

        assert link(adapter.build("e", {"value": value})) == link(expected)

    @pytest.mark.parametrize(
        ("converter", "value", "read"),
        [
            pytest.param("float", 1.5, 1.5, id="float"),
            pytest.param("float", 2, 2.0, id="float from an int"),
            pytest.param("float", "2", 2.0, id="float from text"),
            pytest.param("uuid", UUID, UUID, id="uuid"),
        ],
    )
    def test_what_is_written_is_read_again(self, werkzeug, converter, value, read):
        routing = werkzeug.routing
        rule = routing.Rule(f"/<{converter}:value>", endpoint="e")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.match(adapter.build("e", {"value": value})) == ("e", {"value": read})

    @pytest.mark.parametrize("kind", ["int", "float"])
    def test_value_that_is_no_number_is_an_error(self, werkzeug, kind):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(f"/<{kind}:n>", endpoint="e")]).bind("example.org")

        with pytest.raises((LookupError, TypeError, ValueError)):
            adapter.build("e", {"n": "many"})

    @applies(werkzeug=">=2.2")
    def test_value_that_any_does_not_list_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<any(about, help):page>", endpoint="e")
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises((LookupError, TypeError, ValueError)):
            adapter.build("e", {"page": "home"})

    @applies(werkzeug="<2.2")
    def test_value_that_any_does_not_list_was_written(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<any(about, help):page>", endpoint="e")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("e", {"page": "home"}) == "/home"

    @pytest.mark.parametrize(
        ("converter", "value", "expected"),
        [
            pytest.param("int(max=5)", 9, "/9", id="above max"),
            pytest.param("int(min=5)", 2, "/2", id="below min"),
            pytest.param("int", -3, "/-3", id="negative"),
            pytest.param("string(length=2)", "deu", "/deu", id="too long"),
        ],
    )
    def test_limits_are_for_matching_alone(self, werkzeug, converter, value, expected):
        routing = werkzeug.routing
        rule = routing.Rule(f"/<{converter}:value>", endpoint="e")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("e", {"value": value}) == expected


@requirement("url-map/build-custom-converter", SHOULD, needs="werkzeug.routing")
class TestCustomConverter:
    """A custom converter's ``to_url`` gives the text that stands in the URL; what it returns is
    not quoted again.

    Source: Werkzeug documentation, "Custom Converters".
    """

    def test_to_url_writes_the_value(self, werkzeug):
        routing = werkzeug.routing

        class Words(routing.BaseConverter):
            def to_url(self, value):
                return "+".join(value)

        url_map = routing.Map(
            [routing.Rule("/tags/<words:tags>", endpoint="tags")], converters={"words": Words}
        )

        url = url_map.bind("example.org").build("tags", {"tags": ["a", "b"]})
        assert link(url) == link("/tags/a+b")

    def test_result_is_not_quoted_again(self, werkzeug):
        routing = werkzeug.routing

        class Quoted(routing.BaseConverter):
            def to_url(self, value):
                return "%2F"

        url_map = routing.Map(
            [routing.Rule("/at/<quoted:q>/end", endpoint="at")], converters={"quoted": Quoted}
        )

        assert uri(url_map.bind("example.org").build("at", {"q": "/"})) == "/at/%2F/end"

    def test_inherited_to_url_quotes(self, werkzeug):
        routing = werkzeug.routing

        class Upper(routing.BaseConverter):
            def to_url(self, value):
                return super().to_url(value.upper())

        url_map = routing.Map(
            [routing.Rule("/at/<upper:place>", endpoint="at")], converters={"upper": Upper}
        )

        assert link(url_map.bind("example.org").build("at", {"place": "a b"})) == "/at/A%20B"

    def test_arguments_in_the_rule_reach_the_converter(self, werkzeug):
        routing = werkzeug.routing

        class Joined(routing.BaseConverter):
            def __init__(self, url_map, mark, twice=False):
                super().__init__(url_map)
                self.mark = mark * 2 if twice else mark

            def to_url(self, value):
                return self.mark.join(value)

        url_map = routing.Map(
            [routing.Rule("/<joined('.', twice=True):parts>", endpoint="e")],
            converters={"joined": Joined},
        )

        assert url_map.bind("example.org").build("e", {"parts": ["a", "b"]}) == "/a..b"

    def test_each_variable_uses_its_own(self, werkzeug):
        routing = werkzeug.routing

        class Upper(routing.BaseConverter):
            def to_url(self, value):
                return value.upper()

        url_map = routing.Map(
            [routing.Rule("/<a>/<upper:b>/<c>", endpoint="e")], converters={"upper": Upper}
        )

        url = url_map.bind("example.org").build("e", {"a": "x", "b": "y", "c": "z"})

        assert url == "/x/Y/z"

    def test_used_in_a_subdomain_too(self, werkzeug):
        routing = werkzeug.routing

        class Team(routing.BaseConverter):
            def to_url(self, value):
                return f"team-{value}"

        rule = routing.Rule("/", endpoint="team", subdomain="<team:id>")
        adapter = routing.Map([rule], converters={"team": Team}).bind("example.org")

        assert uri(adapter.build("team", {"id": 3})) == "http://team-3.example.org/"


@requirement("url-map/build-float-notation", MAY, needs="werkzeug.routing")
class TestFloatNotation:
    """A float is written in plain digits where Python does so, which the same rule matches.

    If this fails: look at the float converter's ``to_url``.
    """

    @pytest.mark.parametrize("value", [0.5, 3.0, 123456.789], ids=str)
    def test_plain_digits(self, werkzeug, value):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<float:n>", endpoint="e")]).bind("example.org")

        assert adapter.build("e", {"n": value}) == f"/{value}"

    @applies(werkzeug="<3.2")
    def test_tiny_number_keeps_its_exponent(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<float:n>", endpoint="e")]).bind("example.org")

        assert adapter.build("e", {"n": 1e-7}) == "/1e-07"
