"""The host of a built URL: subdomains, host matching, and when a path alone will do."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("routing/build-subdomain", MUST, needs="werkzeug.routing")
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

        assert adapter.build("list") == "http://api.example.org/list"

    def test_from_no_subdomain_to_one(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("list") == "http://api.example.org/list"

    def test_from_a_subdomain_to_none(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list")
        adapter = routing.Map([rule]).bind("example.org", subdomain="api")

        assert adapter.build("list") == "http://example.org/list"

    def test_default_subdomain_of_the_map_is_that_of_its_rules(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")], default_subdomain="www")

        assert url_map.bind("example.org", subdomain="api").build("index") == (
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

        assert url == f"http://{user}.home.example.org/list/2"

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

        assert adapter.build("x") == "http://de.example.org/x"

    def test_port_of_the_server_name_is_kept(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org:8080")

        assert adapter.build("list") == "http://api.example.org:8080/list"

    def test_surplus_values_stand_behind_the_path(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("list", {"q": "x"}) == "http://api.example.org/list?q=x"


@requirement("routing/build-host-matching", MUST, needs="werkzeug.routing")
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

        assert adapter.build("list") == "http://example.net/list"

    def test_variable_of_the_host_is_filled(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="<user>.example.net")
        adapter = routing.Map([rule], host_matching=True).bind("example.org")

        assert adapter.build("list", {"user": "ann"}) == "http://ann.example.net/list"

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

        assert adapter.build("list") == "http://example.net/first"

    def test_forced_url_of_the_current_host_is_absolute(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/list", endpoint="list", host="example.org")
        adapter = routing.Map([rule], host_matching=True).bind("example.org")

        assert adapter.build("list", force_external=True) == "http://example.org/list"


@requirement("routing/build-external", MUST, needs="werkzeug.routing")
class TestExternal:
    """With ``force_external`` the URL is absolute: scheme, host, script root and path.

    Source: Werkzeug documentation, "MapAdapter.build".
    """

    def test_scheme_and_host_stand_before_the_path(self, werkzeug, names):
        routing, path = werkzeug.routing, names.path()
        adapter = routing.Map([routing.Rule(path, endpoint="index")]).bind("example.org")

        assert adapter.build("index", force_external=True) == f"http://example.org{path}"

    def test_current_subdomain_stands_before_the_server_name(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", endpoint="index", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org", subdomain="api")

        assert adapter.build("index", force_external=True) == "http://api.example.org/"

    def test_without_it_the_url_is_a_path(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/a", endpoint="a")]).bind("example.org")

        assert adapter.build("a", force_external=False) == "/a"

    def test_scheme_is_that_of_the_adapter(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])

        url = url_map.bind("example.org", url_scheme="https").build("index", force_external=True)

        assert url == "https://example.org/"

    def test_without_a_scheme_it_is_left_to_the_page(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])

        url = url_map.bind("example.org", url_scheme="").build("index", force_external=True)

        assert url == "//example.org/"

    @pytest.mark.parametrize(
        ("scheme", "expected"),
        [
            pytest.param("https", "https://example.org/", id="https"),
            pytest.param("http", "http://example.org/", id="http"),
            pytest.param("wss", "https://example.org/", id="wss is https"),
            pytest.param("ws", "http://example.org/", id="ws is http"),
        ],
    )
    @applies(werkzeug=">=2.0")
    def test_scheme_may_be_given(self, werkzeug, scheme, expected):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])
        adapter = url_map.bind("example.org", url_scheme="https" if scheme < "https" else "http")

        assert adapter.build("index", force_external=True, url_scheme=scheme) == expected

    @applies(werkzeug=">=2.0")
    def test_given_scheme_does_not_force_an_absolute_url(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/a", endpoint="a")]).bind("example.org")

        assert adapter.build("a", url_scheme="https") == "/a"

    @applies(werkzeug=">=2.0")
    def test_given_scheme_counts_once(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/a", endpoint="a")]).bind("example.org")
        adapter.build("a", force_external=True, url_scheme="https")

        assert adapter.build("a", force_external=True) == "http://example.org/a"


@requirement("routing/build-script-root", MUST, needs="werkzeug.routing")
class TestScriptRoot:
    """The script root that an adapter is bound with stands before every path it builds.

    Why: an application that is mounted under a prefix links into itself.
    """

    @pytest.mark.parametrize("root", ["/app", "/app/"], ids=["without slash", "with slash"])
    def test_before_a_path(self, werkzeug, root):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/list", endpoint="list")])

        assert url_map.bind("example.org", script_name=root).build("list") == "/app/list"

    @pytest.mark.parametrize("root", ["/app", "/app/"], ids=["without slash", "with slash"])
    def test_in_an_absolute_url(self, werkzeug, root):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/list", endpoint="list")])

        url = url_map.bind("example.org", script_name=root).build("list", force_external=True)

        assert url == "http://example.org/app/list"

    def test_root_itself(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])

        assert url_map.bind("example.org", script_name="/app").build("index") == "/app/"


@requirement("routing/build-websocket", SHOULD, werkzeug=">=1.0", needs="werkzeug.routing")
class TestWebSocket:
    """A WebSocket rule is always built as an absolute URL, with the scheme ``ws`` or, where the
    adapter's scheme is a secure one, ``wss``; an ordinary rule never gets these schemes.

    Source: Werkzeug documentation, "WebSockets".
    """

    @pytest.mark.parametrize(
        ("scheme", "expected"),
        [
            pytest.param("http", "ws://example.org/feed", id="http"),
            pytest.param("https", "wss://example.org/feed", id="https"),
            pytest.param("ws", "ws://example.org/feed", id="ws"),
            pytest.param("wss", "wss://example.org/feed", id="wss"),
        ],
    )
    def test_websocket_rule(self, werkzeug, scheme, expected):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/feed", endpoint="feed", websocket=True)])

        assert url_map.bind("example.org", url_scheme=scheme).build("feed") == expected

    @pytest.mark.parametrize(
        ("scheme", "expected"),
        [
            pytest.param("ws", "http://example.org/", id="ws"),
            pytest.param("wss", "https://example.org/", id="wss"),
        ],
    )
    def test_ordinary_rule_from_a_websocket(self, werkzeug, scheme, expected):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])

        url = url_map.bind("example.org", url_scheme=scheme).build("index", force_external=True)

        assert url == expected

    @applies(werkzeug=">=2.0")
    def test_given_scheme_tells_whether_it_is_secure(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/feed", endpoint="feed", websocket=True)])

        url = url_map.bind("example.org").build("feed", url_scheme="https")

        assert url == "wss://example.org/feed"
