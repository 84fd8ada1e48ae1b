"""Rules as objects: what one shows, and how it is copied and bound to a map."""

from collections.abc import Hashable

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("url-map/rule-objects", SHOULD, needs="werkzeug.routing")
class TestRuleObjects:
    """A ``Rule`` shows what it was made of: the URL pattern, which starts with a slash, the
    endpoint, the methods in upper case (None for all), and the names of its values.

    Source: Werkzeug documentation, ``Rule``.
    """

    def test_pattern_is_its_text(self, werkzeug):
        rule = werkzeug.routing.Rule("/users/<name>")

        assert rule.rule == "/users/<name>"

    def test_without_methods_it_takes_all(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", endpoint="index")]).bind("localhost")

        assert urls.match("/", "BREW") == ("index", {})

    def test_methods_are_none_by_default(self, werkzeug):
        assert werkzeug.routing.Rule("/").methods is None

    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            (["get"], {"GET", "HEAD"}),
            (["POST", "put"], {"POST", "PUT"}),
            (["HEAD"], {"HEAD"}),
            (["GET", "HEAD"], {"GET", "HEAD"}),
            ([], set()),
        ],
        ids=["get", "others", "head", "both", "empty"],
    )
    def test_methods_are_upper_case_and_head_joins_get(self, werkzeug, given, shown):
        assert set(werkzeug.routing.Rule("/", methods=given).methods) == shown

    @pytest.mark.parametrize("pattern", ["", "users", "<name>"])
    def test_pattern_must_start_with_a_slash(self, werkzeug, pattern):
        with pytest.raises((AssertionError, ValueError)):
            werkzeug.routing.Rule(pattern)

    def test_arguments_are_the_names_of_all_values(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<a>/<int:b>", subdomain="<c>", defaults={"d": 1})
        routing.Map([rule])

        assert rule.arguments == {"a", "b", "c", "d"}

    def test_endpoint_may_be_anything(self, werkzeug):
        routing, endpoint = werkzeug.routing, object()
        urls = routing.Map([routing.Rule("/", endpoint=endpoint)]).bind("localhost")

        assert urls.match("/")[0] is endpoint


@requirement("url-map/rule-text", MAY, needs="werkzeug.routing", since="1.2")
class TestRuleText:
    """``str(rule)`` is the URL pattern of the rule.

    Source: Werkzeug, ``Rule``; listings of an application's rules print it.
    """

    @pytest.mark.parametrize("pattern", ["/", "/users/<name>", "/<int(min=1):page>/", "/café"])
    def test_is_the_pattern(self, werkzeug, pattern):
        assert str(werkzeug.routing.Rule(pattern, endpoint="page")) == pattern


@requirement("url-map/rule-options", MAY, needs="werkzeug.routing", since="1.1")
class TestRuleOptions:
    """A ``Rule`` shows its options, which it takes from its map where it has none of its own, and
    whether it is a leaf or a branch."""

    @pytest.mark.parametrize(("pattern", "leaf"), [("/users", True), ("/users/", False)])
    def test_leaf_is_a_rule_without_a_slash_at_the_end(self, werkzeug, pattern, leaf):
        assert werkzeug.routing.Rule(pattern).is_leaf is leaf

    @applies(werkzeug=">=2.2")
    @pytest.mark.parametrize(("pattern", "branch"), [("/users", False), ("/users/", True)])
    def test_branch_is_a_rule_with_a_slash_at_the_end(self, werkzeug, pattern, branch):
        assert werkzeug.routing.Rule(pattern).is_branch is branch

    def test_options_are_off_or_unset_by_default(self, werkzeug):
        rule = werkzeug.routing.Rule("/")

        shown = (rule.defaults, rule.subdomain, rule.host, rule.endpoint, rule.redirect_to)
        assert (*shown, rule.strict_slashes, rule.build_only, rule.alias) == (
            *[None] * 6,
            False,
            False,
        )

    @applies(werkzeug=">=1.0")
    def test_newer_options_are_off_or_unset_by_default(self, werkzeug):
        rule = werkzeug.routing.Rule("/")

        assert (rule.websocket, rule.merge_slashes) == (False, None)

    def test_bound_rule_takes_over_the_settings_of_its_map(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/")
        routing.Map([rule], strict_slashes=False, default_subdomain="www")

        assert (rule.strict_slashes, rule.subdomain) == (False, "www")

    def test_own_settings_stay(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", strict_slashes=True, subdomain="api")
        routing.Map([rule], strict_slashes=False, default_subdomain="www")

        assert (rule.strict_slashes, rule.subdomain) == (True, "api")

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize(("own", "bound"), [(None, False), (True, True)])
    def test_slashes_are_merged_as_rule_or_map_say(self, werkzeug, own, bound):
        routing = werkzeug.routing
        rule = routing.Rule("/", merge_slashes=own)
        routing.Map([rule], merge_slashes=False)

        assert rule.merge_slashes is bound


@requirement("url-map/rule-equality", MAY, needs="werkzeug.routing", since="1.1")
class TestRuleEquality:
    """Rules of one map are equal when their patterns are; rules cannot be hashed."""

    @pytest.mark.parametrize(
        ("left", "right", "equal"),
        [
            ("/<a>/b", "/<a>/b", True),
            ("/<a>/b", "/<a>/c", False),
            ("/<a>/b", "/<b>/b", False),
        ],
        ids=["same", "word", "name"],
    )
    def test_bound_rules_are_equal_when_their_patterns_are(self, werkzeug, left, right, equal):
        routing = werkzeug.routing
        rules = [routing.Rule(left, endpoint="l"), routing.Rule(right, endpoint="r")]
        routing.Map(rules)

        assert (rules[0] == rules[1]) is equal

    def test_unbound_rules_of_one_pattern_are_equal(self, werkzeug):
        assert werkzeug.routing.Rule("/<a>/b") == werkzeug.routing.Rule("/<a>/b")

    def test_a_rule_equals_nothing_else(self, werkzeug):
        assert (werkzeug.routing.Rule("/a") == "/a") is False

    def test_a_rule_is_not_hashable(self, werkzeug):
        assert isinstance(werkzeug.routing.Rule("/a"), Hashable) is False


@requirement("url-map/rule-copies", MAY, needs="werkzeug.routing")
class TestRuleCopies:
    """A rule belongs to one map; ``empty`` makes an unbound copy of it for another."""

    def test_second_map_is_refused(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", endpoint="index")
        routing.Map([rule])

        with pytest.raises(RuntimeError):
            routing.Map([rule])

    def test_copy_can_be_bound(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<int:n>", endpoint="index")
        routing.Map([rule])

        urls = routing.Map([rule.empty()]).bind("localhost")
        assert urls.match("/5") == ("index", {"n": 5})

    @applies(werkzeug=">=0.9")
    @pytest.mark.parametrize(
        ("option", "value"),
        [
            ("defaults", {"n": 1}),
            ("subdomain", "api"),
            ("methods", {"PUT"}),
            ("build_only", True),
            ("endpoint", "index"),
            ("strict_slashes", False),
            ("redirect_to", "/new"),
            ("alias", True),
            ("host", "example.com"),
        ],
    )
    def test_copy_has_the_options(self, werkzeug, option, value):
        rule = werkzeug.routing.Rule("/old", **{option: value})

        copy = rule.empty()
        assert (copy.rule, getattr(copy, option)) == ("/old", value)

    @applies(werkzeug=">=0.9")
    @pytest.mark.parametrize(
        "option",
        ["defaults", "subdomain", "methods", "endpoint", "strict_slashes", "redirect_to", "host"],
    )
    def test_copy_leaves_unset_what_the_rule_does(self, werkzeug, option):
        assert getattr(werkzeug.routing.Rule("/").empty(), option) is None

    def test_copy_has_defaults_of_its_own(self, werkzeug):
        rule = werkzeug.routing.Rule("/old", defaults={"n": 1})

        assert rule.empty().defaults is not rule.defaults

    @applies(werkzeug=">=0.9")
    def test_copy_is_of_the_same_class_and_gets_its_arguments(self, werkzeug):
        class Titled(werkzeug.routing.Rule):
            def __init__(self, string, title="", **options):
                self.title = title
                super().__init__(string, **options)

            def get_empty_kwargs(self):
                return dict(super().get_empty_kwargs(), title=self.title)

        copy = Titled("/old", title="Old", endpoint="old").empty()
        assert isinstance(copy, Titled)
        assert (copy.title, copy.endpoint) == ("Old", "old")

    @applies(werkzeug="<2.2")
    def test_refresh_takes_a_changed_pattern_over(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/old", endpoint="page")
        urls = routing.Map([rule]).bind("localhost")
        rule.rule = "/new"
        rule.refresh()

        assert urls.match("/new") == ("page", {})

    def test_refresh_takes_a_changed_pattern_over_for_building(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/old", endpoint="page")
        urls = routing.Map([rule]).bind("localhost")
        rule.rule = "/new"
        rule.refresh()

        assert urls.build("page") == "/new"


@requirement("url-map/own-rule-converters", MAY, needs="werkzeug.routing")
class TestOwnRuleConverters:
    """A rule asks its ``get_converter`` for each variable's converter, with the name of the
    variable, that of the converter, and the arguments.
    """

    def test_replacement_is_asked(self, werkzeug):
        asked = []

        class Asking(werkzeug.routing.Rule):
            def get_converter(self, variable_name, converter_name, args, kwargs):
                asked.append((variable_name, converter_name, tuple(args), dict(kwargs)))
                return super().get_converter(variable_name, converter_name, args, kwargs)

        werkzeug.routing.Map([Asking("/<plain>/<int(2, max=9):n>")])
        assert asked == [("plain", "default", (), {}), ("n", "int", (2,), {"max": 9})]
