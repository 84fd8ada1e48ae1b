"""Maps whose rules stand on subdomains or on hosts."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("url-map/map-subdomains", SHOULD, needs="werkzeug.routing")
class TestMapSubdomains:
    """A rule matches on its subdomain, or on the map's default one, and nowhere else."""

    @pytest.mark.parametrize(
        ("bound", "got"),
        [("", "bare"), ("api", "api"), ("v1.api", "deep"), ("ada-7", "user")],
        ids=["none", "one", "two-labels", "variable"],
    )
    def test_subdomain_chooses_the_rule(self, werkzeug, bound, got):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="bare"),
            routing.Rule("/", endpoint="api", subdomain="api"),
            routing.Rule("/", endpoint="deep", subdomain="v1.api"),
            routing.Rule("/", endpoint="user", subdomain="<name>-<int:n>"),
        ]

        assert routing.Map(rules).bind("example.com", subdomain=bound).match("/")[0] == got

    @pytest.mark.parametrize("bound", ["", "www", "xapi", "apix", "v1.api"])
    def test_other_subdomains_are_not_found(self, werkzeug, bound):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", subdomain="api")]).bind(
            "example.com", subdomain=bound
        )

        with pytest.raises(werkzeug.exceptions.NotFound):
            urls.match("/")

    def test_host_of_a_rule_does_not_count(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", endpoint="a", host="a.test")]).bind("b.test")

        assert urls.match("/") == ("a", {})

    @pytest.mark.parametrize("other", ["<name>", "w<name>w"], ids=["variable", "mixed"])
    def test_literal_subdomain_goes_before_a_variable_one(self, werkzeug, other):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="user", subdomain=other),
            routing.Rule("/", endpoint="www", subdomain="www"),
        ]

        assert routing.Map(rules).bind("example.com", subdomain="www").match("/")[0] == "www"

    def test_a_dot_in_the_subdomain_is_a_dot(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", subdomain="<x>.api")]).bind(
            "example.com", subdomain="v1xapi"
        )

        with pytest.raises(werkzeug.exceptions.NotFound):
            urls.match("/")


@requirement("url-map/map-hosts", SHOULD, needs="werkzeug.routing")
class TestMapHosts:
    """With ``host_matching``, a rule matches on its host, and nowhere else; subdomains do not
    count.
    """

    @pytest.mark.parametrize(
        ("host", "got"),
        [
            ("a.test", ("a", {})),
            ("b.test:81", ("b", {})),
            ("c.example.com", ("site", {"site": "c"})),
            ("127.0.0.1", ("ip", {})),
        ],
        ids=["plain", "port", "variable", "address"],
    )
    def test_host_chooses_the_rule(self, werkzeug, host, got):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="a", host="a.test"),
            routing.Rule("/", endpoint="b", host="b.test:81"),
            routing.Rule("/", endpoint="site", host="<site>.example.com"),
            routing.Rule("/", endpoint="ip", host="127.0.0.1"),
        ]

        assert routing.Map(rules, host_matching=True).bind(host).match("/") == got

    @pytest.mark.parametrize("host", ["b.test", "test", "x.a.test", "a.test:81", "a.testx"])
    def test_other_hosts_are_not_found(self, werkzeug, host):
        routing = werkzeug.routing
        rules = [routing.Rule("/", host="a.test")]

        with pytest.raises(werkzeug.exceptions.NotFound):
            routing.Map(rules, host_matching=True).bind(host).match("/")

    @pytest.mark.parametrize("other", ["<name>.test", "w<name>w.<top>"], ids=["variable", "mixed"])
    def test_literal_host_goes_before_a_variable_one(self, werkzeug, other):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="site", host=other),
            routing.Rule("/", endpoint="www", host="www.test"),
        ]

        assert routing.Map(rules, host_matching=True).bind("www.test").match("/")[0] == "www"

    def test_subdomain_of_a_rule_does_not_count(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/", endpoint="a", host="a.test", subdomain="www")]

        assert routing.Map(rules, host_matching=True).bind("a.test").match("/") == ("a", {})

    def test_a_rule_without_a_host_is_not_found(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="a")], host_matching=True)

        with pytest.raises(werkzeug.exceptions.NotFound):
            url_map.bind("a.test").match("/")

    def test_redirects_stay_on_the_host(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/a/", host="<site>.test:81")]

        with pytest.raises(routing.RequestRedirect) as caught:
            routing.Map(rules, host_matching=True).bind("b.test:81").match("/a")
        assert caught.value.new_url == "http://b.test:81/a/"

    def test_redirect_to_stays_on_the_host(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/old", host="b.test", redirect_to="new")]

        with pytest.raises(routing.RequestRedirect) as caught:
            routing.Map(rules, host_matching=True).bind("b.test", "/app").match("/old")
        assert caught.value.new_url == "http://b.test/app/new"

    def test_target_of_a_default_may_be_on_another_host(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="a", host="a.test", defaults={"n": 1}),
            routing.Rule("/<int:n>", endpoint="a", host="b.test"),
        ]

        with pytest.raises(routing.RequestRedirect) as caught:
            routing.Map(rules, host_matching=True).bind("b.test").match("/1")
        assert caught.value.new_url == "http://a.test/"
