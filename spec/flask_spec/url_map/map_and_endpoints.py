"""Maps: collections of rules that can be read, added to and configured."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("url-map/map-rules", SHOULD, needs="werkzeug.routing")
class TestMapRules:
    """A ``Map`` is made of rules, and rules can be added at any time; ``iter_rules`` gives all
    of them, or those of an endpoint.

    Source: Werkzeug documentation, ``Map``.
    """

    def test_rules_are_given_as_a_sequence(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/a", endpoint="a"), routing.Rule("/b", endpoint="b")]

        assert {rule.rule for rule in routing.Map(rules).iter_rules()} == {"/a", "/b"}

    def test_a_map_may_be_empty(self, werkzeug):
        assert list(werkzeug.routing.Map().iter_rules()) == []

    def test_added_rule_matches_in_an_adapter_that_was_bound_before(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a", endpoint="a")])
        urls = url_map.bind("localhost")
        urls.match("/a")
        url_map.add(routing.Rule("/b", endpoint="b"))

        assert urls.match("/b") == ("b", {})

    def test_added_rule_takes_its_place_by_precedence(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/x/<name>", endpoint="name")])
        urls = url_map.bind("localhost")
        urls.match("/x/5")
        url_map.add(routing.Rule("/x/<int:n>", endpoint="number"))

        assert urls.match("/x/5") == ("number", {"n": 5})

    def test_rules_of_an_endpoint(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map(
            [
                routing.Rule("/a", endpoint="a"),
                routing.Rule("/b", endpoint="b"),
                routing.Rule("/a/<x>", endpoint="a"),
            ]
        )

        assert {rule.rule for rule in url_map.iter_rules("a")} == {"/a", "/a/<x>"}

    def test_unknown_endpoint_is_a_key_error(self, werkzeug):
        with pytest.raises(KeyError):
            list(werkzeug.routing.Map().iter_rules("nothing"))


@requirement("url-map/rules-of-endpoints", MAY, needs="werkzeug.routing", since="1.1")
class TestOrderOfRules:
    """``iter_rules`` gives the rules of an endpoint in the order in which they are tried for
    building a URL.
    """

    def test_rules_of_an_endpoint_stand_in_the_order_of_building(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map(
            [
                routing.Rule("/old", endpoint="a", alias=True),
                routing.Rule("/a", endpoint="a"),
                routing.Rule("/a/<x>", endpoint="a"),
                routing.Rule("/short", endpoint="a", defaults={"x": 1}),
                routing.Rule("/a/<x>/<y>", endpoint="a"),
            ]
        )

        got = [rule.rule for rule in url_map.iter_rules("a")]
        assert got == ["/a/<x>/<y>", "/short", "/a/<x>", "/a", "/old"]


@requirement("url-map/is-endpoint-expecting", SHOULD, needs="werkzeug.routing")
class TestIsEndpointExpecting:
    """``is_endpoint_expecting`` tells whether a rule of the endpoint takes all the values named.

    Source: Werkzeug documentation, ``Map.is_endpoint_expecting``.
    """

    @pytest.mark.parametrize(
        ("names", "expecting"),
        [
            (("lang",), True),
            (("name",), True),
            (("lang", "name"), True),
            (("page",), False),
            (("lang", "page"), False),
            (("lang", "size"), False),
            (("size",), True),
            ((), True),
        ],
        ids=["first", "second", "both", "none", "one-of-two", "of-two-rules", "default", "empty"],
    )
    def test_names_of_one_rule(self, werkzeug, names, expecting):
        routing = werkzeug.routing
        url_map = routing.Map(
            [
                routing.Rule("/", endpoint="index"),
                routing.Rule("/<lang>/<name>", endpoint="page"),
                routing.Rule("/small", endpoint="page", defaults={"size": 1}),
                routing.Rule("/<page>", endpoint="other"),
            ]
        )

        assert url_map.is_endpoint_expecting("page", *names) is expecting

    def test_unknown_endpoint_is_a_key_error(self, werkzeug):
        with pytest.raises(KeyError):
            werkzeug.routing.Map().is_endpoint_expecting("nothing", "name")


@requirement("url-map/map-lock", MAY, werkzeug=">=1.0", needs="werkzeug.routing")
class TestMapLock:
    """A map brings its rules in order under a lock of its ``lock_class``, when rules were added
    since the last time.

    Source: Werkzeug documentation, ``Map.lock_class``.
    """

    def test_lock_is_taken_after_changes_alone(self, werkzeug):
        taken = []

        class NotingLock:
            def __enter__(self):
                taken.append("lock")

            def __exit__(self, *exc_info):
                """Nothing to release."""

        class Noting(werkzeug.routing.Map):
            lock_class = NotingLock

        url_map = Noting([werkzeug.routing.Rule("/a")])
        urls, counts = url_map.bind("localhost"), []
        for change in (None, None, "/b", None):
            if change:
                url_map.add(werkzeug.routing.Rule(change))
            urls.match("/a")
            counts.append(len(taken))
        assert counts == [1, 1, 2, 2]


@requirement("url-map/map-options", SHOULD, needs="werkzeug.routing")
class TestMapOptions:
    """The options of a map hold for all its rules, where a rule does not say otherwise."""

    def test_strict_slashes(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/a/", endpoint="a")]
        urls = routing.Map(rules, strict_slashes=False).bind("localhost")

        assert urls.match("/a") == ("a", {})

    @applies(werkzeug=">=1.0")
    def test_merge_slashes(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a/b", endpoint="a")], merge_slashes=False)

        with pytest.raises(werkzeug.exceptions.NotFound):
            url_map.bind("localhost").match("/a//b")

    def test_redirect_defaults(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="a", defaults={"n": 1}),
            routing.Rule("/<int:n>", endpoint="a"),
        ]
        urls = routing.Map(rules, redirect_defaults=False).bind("localhost")

        assert urls.match("/1") == ("a", {"n": 1})

    def test_default_subdomain(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/", endpoint="www"), routing.Rule("/", endpoint="x", subdomain="x")]
        url_map = routing.Map(rules, default_subdomain="www")

        got = [url_map.bind("example.com", subdomain=name).match("/")[0] for name in ("www", "x")]
        assert got == ["www", "x"]

    def test_converters_join_the_default_ones(self, werkzeug):
        class Upper(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return value.upper()

        routing = werkzeug.routing
        rules = [routing.Rule("/<upper:x>/<int:n>", endpoint="a")]
        urls = routing.Map(rules, converters={"upper": Upper}).bind("localhost")

        assert urls.match("/rain/5") == ("a", {"x": "RAIN", "n": 5})

    def test_converters_may_replace_a_default_one(self, werkzeug):
        class Text(werkzeug.routing.BaseConverter):
            pass

        routing = werkzeug.routing
        rules = [routing.Rule("/<int:n>", endpoint="a")]
        urls = routing.Map(rules, converters={"int": Text}).bind("localhost")

        assert urls.match("/5") == ("a", {"n": "5"})

    def test_other_maps_keep_the_default_ones(self, werkzeug):
        routing = werkzeug.routing
        routing.Map(converters={"int": routing.PathConverter, "new": routing.PathConverter})

        urls = routing.Map([routing.Rule("/<int:n>", endpoint="a")]).bind("localhost")
        assert (urls.match("/5"), "new" in routing.Map().converters) == (("a", {"n": 5}), False)

    @pytest.mark.parametrize(
        ("name", "converter"),
        [
            ("default", "UnicodeConverter"),
            ("string", "UnicodeConverter"),
            ("any", "AnyConverter"),
            ("path", "PathConverter"),
            ("int", "IntegerConverter"),
            ("float", "FloatConverter"),
            ("uuid", "UUIDConverter"),
        ],
    )
    def test_default_converters(self, werkzeug, name, converter):
        routing = werkzeug.routing

        assert issubclass(routing.Map.default_converters[name], getattr(routing, converter))


@requirement("url-map/map-attributes", MAY, needs="werkzeug.routing", since="1.1")
class TestMapAttributes:
    """A map shows its options, and its converters know it."""

    def test_defaults(self, werkzeug):
        url_map = werkzeug.routing.Map()

        shown = (url_map.default_subdomain, url_map.strict_slashes, url_map.redirect_defaults)
        assert (*shown, url_map.host_matching, url_map.sort_parameters, url_map.sort_key) == (
            "",
            True,
            True,
            False,
            False,
            None,
        )

    @applies(werkzeug=">=1.0")
    def test_slashes_are_merged_by_default(self, werkzeug):
        assert werkzeug.routing.Map().merge_slashes is True

    @pytest.mark.parametrize("name", ["default", "string", "path", "int", "float", "any", "uuid"])
    def test_default_converters_know_their_map(self, werkzeug, name):
        url_map = werkzeug.routing.Map()

        assert url_map.converters[name](url_map).map is url_map
