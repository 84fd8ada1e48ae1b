"""The host of a built URL: subdomains, host matching, and when a path alone will do."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("url-map/build-subdomain", SHOULD, needs="werkzeug.routing")
class TestSubdomain:
    """A rule of the current subdomain is built as a path, a rule of another subdomain as an
    absolute URL with the subdomain before the server name.

    Why: a relative link would stay on the wrong host.
    Source: Werkzeug documentation, "MapAdapter.build".
    """

    def test_current_subdomain_gives_a_path(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org", subdomain="api")

        assert adapter.build("list") == "/list"

    def test_other_subdomain_gives_an_absolute_url(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org", subdomain="www")

        assert uri(adapter.build("list")) == "http://api.example.org/list"

    def test_from_no_subdomain_to_one(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org")

        assert uri(adapter.build("list")) == "http://api.example.org/list"

    def test_from_a_subdomain_to_none(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list")
        adapter = routing.Map([rule]).bind("example.org", subdomain="api")

        assert uri(adapter.build("list")) == "http://example.org/list"

    def test_default_subdomain_of_the_map_is_that_of_its_rules(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")], default_subdomain="www")

        assert uri(url_map.bind("example.org", subdomain="api").build("index")) == (
            "http://www.example.org/"
        )

    def test_default_subdomain_of_the_map_is_where_an_adapter_stands(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")], default_subdomain="www")

        assert url_map.bind("example.org").build("index") == "/"

    def test_variable_of_the_subdomain_is_filled(self, werkzeug, names):
        routing, user = werkzeug.routing, names.word()
        rule = routing.Rule("/list/<int:page>", endpoint="list", subdomain="<user>.home")
        adapter = routing.Map([rule]).bind("example.org")

        url = adapter.build("list", {"user": user, "page": 2})

        assert uri(url) == f"http://{user}.home.example.org/list/2"

    def test_variable_with_the_current_subdomain_gives_a_path(self, werkzeug, names):
        routing, user = werkzeug.routing, names.word()
        rule = routing.Rule("/list", endpoint="list", subdomain="<user>")
        adapter = routing.Map([rule]).bind("example.org", subdomain=user)

        assert adapter.build("list", {"user": user}) == "/list"

    def test_missing_variable_of_the_subdomain_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="<user>")
        adapter = routing.Map([rule]).bind("example.org", subdomain="ann")

        with pytest.raises(routing.BuildError):
            adapter.build("list")

    @applies(werkzeug=">=0.15")
    def test_default_of_a_variable_in_the_subdomain_is_written_into_it(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/x", endpoint="x", subdomain="<lang>", defaults={"lang": "de"})
        adapter = routing.Map([rule]).bind("example.org")

        assert uri(adapter.build("x")) == "http://de.example.org/x"

    def test_port_of_the_server_name_is_kept(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org:8080")

        assert uri(adapter.build("list")) == "http://api.example.org:8080/list"

    def test_surplus_values_stand_behind_the_path(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org")

        assert uri(adapter.build("list", {"q": "x"})) == "http://api.example.org/list?q=x"


@requirement("url-map/build-host-matching", SHOULD, needs="werkzeug.routing")
class TestHostMatching:
    """With host matching, a rule of the current host is built as a path and preferred, a rule of
    another host as an absolute URL.

    Source: Werkzeug documentation, "Map", ``host_matching``.
    """

    def test_current_host_gives_a_path(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="api.example.org")
        adapter = routing.Map([rule], host_matching=True).bind("api.example.org")

        assert adapter.build("list") == "/list"

    def test_other_host_gives_an_absolute_url(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="example.net")
        adapter = routing.Map([rule], host_matching=True).bind("example.org")

        assert uri(adapter.build("list")) == "http://example.net/list"

    def test_variable_of_the_host_is_filled(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="<user>.example.net")
        adapter = routing.Map([rule], host_matching=True).bind("example.org")

        assert uri(adapter.build("list", {"user": "ann"})) == "http://ann.example.net/list"

    def test_variable_with_the_current_host_gives_a_path(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="<host>")
        adapter = routing.Map([rule], host_matching=True).bind("example.org")

        assert adapter.build("list", {"host": "example.org"}) == "/list"

    @applies(werkzeug=">=1.0")
    def test_rule_of_the_current_host_is_preferred(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/there", endpoint="list", host="example.net"),
            routing.Rule("/here", endpoint="list", host="example.org"),
        ]
        adapter = routing.Map(rules, host_matching=True).bind("example.org")

        assert adapter.build("list") == "/here"

    def test_first_rule_is_built_when_no_host_is_the_current_one(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/first", endpoint="list", host="example.net"),
            routing.Rule("/second", endpoint="list", host="example.com"),
        ]
        adapter = routing.Map(rules, host_matching=True).bind("example.org")

        assert uri(adapter.build("list")) == "http://example.net/first"

    def test_forced_url_of_the_current_host_is_absolute(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="example.org")
        adapter = routing.Map([rule], host_matching=True).bind("example.org")

        assert uri(adapter.build("list", force_external=True)) == "http://example.org/list"
