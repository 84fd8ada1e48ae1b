"""Rule templates: rules with placeholders, filled in more than once."""

import pytest

from flask_conformance import MAY, requirement


@requirement("url-map/rule-template", MAY, needs="werkzeug.routing")
class TestRuleTemplate:
    """Calling a ``RuleTemplate`` gives its rules with ``$name`` filled in: in the pattern, the
    endpoint, the subdomain and the defaults.

    Source: Werkzeug documentation, ``RuleTemplate``.
    """

    def test_pattern_and_endpoint(self, werkzeug):
        routing = werkzeug.routing
        resource = routing.RuleTemplate(
            [
                routing.Rule("/$name/", endpoint="$name.list"),
                routing.Rule("/${name}/<int:n>", endpoint="$name.show"),
            ]
        )
        urls = routing.Map([resource(name="user"), resource(name="page")]).bind("localhost")

        got = [urls.match(path) for path in ("/user/", "/page/5")]
        assert got == [("user.list", {}), ("page.show", {"n": 5})]

    def test_subdomain(self, werkzeug):
        routing = werkzeug.routing
        resource = routing.RuleTemplate([routing.Rule("/", endpoint="a", subdomain="$name")])
        urls = routing.Map([resource(name="user")]).bind("example.com", subdomain="user")

        assert urls.match("/") == ("a", {})

    def test_defaults(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", endpoint="a", defaults={"kind": "$name", "n": 1})
        urls = routing.Map([routing.RuleTemplate([rule])(name="user")]).bind("localhost")

        assert urls.match("/") == ("a", {"kind": "user", "n": 1})

    def test_values_may_be_given_as_a_dict(self, werkzeug):
        routing = werkzeug.routing
        resource = routing.RuleTemplate([routing.Rule("/$a/$b", endpoint="a")])
        urls = routing.Map([resource({"a": "x"}, b="y")]).bind("localhost")

        assert urls.match("/x/y") == ("a", {})

    def test_endpoint_may_be_anything(self, werkzeug):
        routing, endpoint = werkzeug.routing, object()
        resource = routing.RuleTemplate([routing.Rule("/$name", endpoint=endpoint)])

        assert routing.Map([resource(name="x")]).bind("localhost").match("/x")[0] is endpoint

    def test_other_options_are_kept(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule(
            "/$name/", endpoint="a", methods=["PUT"], build_only=True, strict_slashes=False
        )
        made = next(iter(routing.RuleTemplate([rule])(name="x").get_rules(routing.Map())))

        assert (set(made.methods), made.build_only, made.strict_slashes) == ({"PUT"}, True, False)

    def test_contains_factories(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Submount("/in", [routing.Rule("/$name", endpoint="$name")])]
        urls = routing.Map([routing.RuleTemplate(rules)(name="x")]).bind("localhost")

        assert urls.match("/in/x") == ("x", {})

    def test_missing_value_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        resource = routing.RuleTemplate([routing.Rule("/$name", endpoint="a")])

        with pytest.raises(KeyError):
            routing.Map([resource(other="x")])
