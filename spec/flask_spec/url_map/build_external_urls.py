"""Absolute URLs: scheme, host and script root before the path."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("url-map/build-external", SHOULD, needs="werkzeug.routing")
class TestExternal:
    """With ``force_external`` the URL is absolute: scheme, host, script root and path.

    Source: Werkzeug documentation, "MapAdapter.build".
    """

    def test_scheme_and_host_stand_before_the_path(self, werkzeug, names):
        routing, path = werkzeug.routing, names.path()
        adapter = routing.Map([routing.Rule(path, endpoint="index")]).bind("example.org")

        assert uri(adapter.build("index", force_external=True)) == f"http://example.org{path}"

    def test_current_subdomain_stands_before_the_server_name(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", endpoint="index", subdomain="api")
        adapter = routing.Map([rule]).bind("example.org", subdomain="api")

        assert uri(adapter.build("index", force_external=True)) == "http://api.example.org/"

    def test_without_it_the_url_is_a_path(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/a", endpoint="a")]).bind("example.org")

        assert adapter.build("a", force_external=False) == "/a"

    def test_scheme_is_that_of_the_adapter(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])

        url = url_map.bind("example.org", url_scheme="https").build("index", force_external=True)

        assert uri(url) == "https://example.org/"

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

        assert uri(adapter.build("index", force_external=True, url_scheme=scheme)) == expected

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

        assert uri(adapter.build("a", force_external=True)) == "http://example.org/a"


@requirement("url-map/build-script-root", SHOULD, needs="werkzeug.routing")
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

        assert uri(url) == "http://example.org/app/list"

    def test_root_itself(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="index")])

        assert url_map.bind("example.org", script_name="/app").build("index") == "/app/"


@requirement("url-map/build-websocket", MAY, werkzeug=">=1.0", needs="werkzeug.routing")
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
