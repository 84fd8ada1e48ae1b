"""Rule factories: many rules that share a prefix, a subdomain or an endpoint's beginning."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("url-map/submount", MAY, needs="werkzeug.routing")
class TestSubmount:
    """``Submount(path, rules)`` puts the path in front of every rule's."""

    @pytest.mark.parametrize("prefix", ["/blog", "/blog/"])
    @pytest.mark.parametrize(
        ("path", "endpoint"), [("/blog/", "index"), ("/blog/entry/a", "entry"), ("/", "root")]
    )
    def test_rules_are_below_the_path(self, werkzeug, prefix, path, endpoint):
        routing = werkzeug.routing
        blog = [routing.Rule("/", endpoint="index"), routing.Rule("/entry/<x>", endpoint="entry")]
        url_map = routing.Map([routing.Rule("/", endpoint="root"), routing.Submount(prefix, blog)])

        assert url_map.bind("localhost").match(path)[0] == endpoint

    @pytest.mark.parametrize("prefix", ["/blog", "/blog/", "/blog//"])
    def test_one_slash_stands_between(self, werkzeug, prefix):
        routing = werkzeug.routing
        blog = routing.Submount(prefix, [routing.Rule("/entry", endpoint="entry")])

        assert [rule.rule for rule in routing.Map([blog]).iter_rules()] == ["/blog/entry"]

    def test_path_may_have_variables(self, werkzeug):
        routing = werkzeug.routing
        user = routing.Submount("/<name>", [routing.Rule("/posts", endpoint="posts")])

        assert routing.Map([user]).bind("localhost").match("/ada/posts") == (
            "posts",
            {"name": "ada"},
        )


@requirement("url-map/subdomain-factory", MAY, needs="werkzeug.routing")
class TestSubdomainFactory:
    """``Subdomain(subdomain, rules)`` puts every rule on that subdomain."""

    @pytest.mark.parametrize(
        ("subdomain", "got"), [("", "root"), ("api", "api"), ("en", "language")]
    )
    def test_rules_are_on_the_subdomain(self, werkzeug, subdomain, got):
        routing = werkzeug.routing
        url_map = routing.Map(
            [
                routing.Rule("/", endpoint="root"),
                routing.Subdomain("api", [routing.Rule("/", endpoint="api")]),
                routing.Subdomain(
                    "<string(length=2):lang>", [routing.Rule("/", endpoint="language")]
                ),
            ]
        )

        assert url_map.bind("example.com", subdomain=subdomain).match("/")[0] == got

    def test_values_of_the_subdomain_are_handed_on(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Subdomain("<user>.<int:n>", [routing.Rule("/<page>", endpoint="a")])]
        urls = routing.Map(rules).bind("example.com", subdomain="ada.5")

        assert urls.match("/about") == ("a", {"user": "ada", "n": 5, "page": "about"})


@requirement("url-map/endpoint-prefix", MAY, needs="werkzeug.routing")
class TestEndpointPrefix:
    """``EndpointPrefix(prefix, rules)`` puts the prefix in front of every rule's endpoint."""

    def test_endpoints_have_the_prefix(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/", endpoint="index"), routing.Rule("/a", endpoint="a")]
        urls = routing.Map([routing.EndpointPrefix("blog/", rules)]).bind("localhost")

        assert [urls.match(path)[0] for path in ("/", "/a")] == ["blog/index", "blog/a"]


@requirement("url-map/nested-factories", MAY, needs="werkzeug.routing")
class TestNestedFactories:
    """Factories may contain factories, and keep every option of the rules inside."""

    def test_all_take_effect(self, werkzeug):
        routing = werkzeug.routing
        inner = routing.Submount("/x", [routing.Rule("/a", endpoint="a")])
        middle = routing.EndpointPrefix("p.", [routing.Submount("/y", [inner])])
        urls = routing.Map([routing.Subdomain("api", [middle])]).bind(
            "example.com", subdomain="api"
        )

        assert urls.match("/y/x/a") == ("p.a", {})

    @pytest.mark.parametrize("kind", ["Submount", "Subdomain", "EndpointPrefix"])
    def test_options_of_the_rules_are_kept(self, werkzeug, kind):
        routing = werkzeug.routing
        rule = routing.Rule(
            "/a",
            endpoint="a",
            methods=["PUT"],
            defaults={"x": 1},
            strict_slashes=False,
            build_only=True,
            alias=True,
            host="example.com",
            redirect_to="/b",
        )
        made = next(iter(getattr(routing, kind)("/p", [rule]).get_rules(routing.Map())))

        options = (
            set(made.methods),
            made.defaults,
            made.strict_slashes,
            made.build_only,
            made.alias,
        )
        assert (*options, made.host, made.redirect_to) == (
            {"PUT"},
            {"x": 1},
            False,
            True,
            True,
            "example.com",
            "/b",
        )

    def test_one_rule_may_stand_in_several(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/a", endpoint="a")]
        url_map = routing.Map([routing.Submount("/x", rules), routing.Submount("/y", rules)])

        urls = url_map.bind("localhost")
        assert [urls.test(path) for path in ("/x/a", "/y/a", "/a")] == [True, True, False]

    def test_own_factories_give_their_rules(self, werkzeug):
        class Pair(werkzeug.routing.RuleFactory):
            def get_rules(self, map):
                yield werkzeug.routing.Rule("/one", endpoint="one")
                yield werkzeug.routing.Rule("/two", endpoint="two")

        urls = werkzeug.routing.Map([Pair()]).bind("localhost")
        assert [urls.match(path)[0] for path in ("/one", "/two")] == ["one", "two"]

    def test_a_factory_without_rules_is_an_error(self, werkzeug):
        routing = werkzeug.routing

        with pytest.raises(NotImplementedError):
            routing.Map([routing.RuleFactory()])

    @applies(flask=">=0.7")
    def test_can_be_added_to_an_applications_map(self, flask, werkzeug, client):
        routing = werkzeug.routing
        app = flask.Flask("blog")
        app.url_map.add(routing.Submount("/blog", [routing.Rule("/<x>", endpoint="entry")]))
        app.view_functions["entry"] = lambda x: x

        assert client(app).get("/blog/rain").text == "rain"
