"""Binding a map to a server: ``bind``."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("url-map/bind", SHOULD, needs="werkzeug.routing")
class TestBind:
    """``bind`` gives an adapter that matches and builds for one server name, script root, subdomain
    and scheme; the method, the path and the query that it is given stand in where ``match`` is
    told none.

    Source: Werkzeug documentation, ``Map.bind``.
    """

    def test_server_name_is_built_over_http(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a", endpoint="a")]).bind("example.com")

        assert uri(urls.build("a", force_external=True)) == "http://example.com/a"

    def test_root_subdomain_and_scheme_are_built(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a", endpoint="a", subdomain="api")])
        urls = url_map.bind("example.com", "/app/", "api", "https")

        assert uri(urls.build("a", force_external=True)) == "https://api.example.com/app/a"

    def test_method_and_path_stand_in(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/a", endpoint="show", methods=["GET"]),
            routing.Rule("/a", endpoint="store", methods=["PUT"]),
        ]
        urls = routing.Map(rules).bind("example.com", default_method="PUT", path_info="/a")

        assert urls.match() == ("store", {})

    @applies(werkzeug=">=0.11")
    def test_query_stands_in(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a/", endpoint="a")])
        urls = url_map.bind("example.com", query_args={"x": "1"})

        with pytest.raises(routing.RequestRedirect) as redirect:
            urls.match("/a")
        assert redirect.value.new_url == "http://example.com/a/?x=1"

    @pytest.mark.parametrize(
        ("given", "built"), [(None, "/a"), ("/app", "/app/a"), ("/app/", "/app/a"), ("", "/a")]
    )
    def test_root_may_end_in_a_slash_or_not(self, werkzeug, given, built):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a", endpoint="a")])

        assert url_map.bind("example.com", given).build("a") == built

    @applies(werkzeug=">=0.15")
    def test_path_defaults_to_the_root(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", endpoint="index")]).bind("localhost")

        assert urls.match() == ("index", {})

    @applies(werkzeug=">=2.0.2")
    def test_port_does_not_count_for_the_length_of_a_name(self, werkzeug):
        routing, host = werkzeug.routing, "a" * 63 + ":8080"
        urls = routing.Map([routing.Rule("/a", endpoint="a")]).bind(host)

        assert uri(urls.build("a", force_external=True)) == f"http://{host}/a"

    @pytest.mark.parametrize(
        ("given", "bound"), [(None, "www"), ("api", "api"), ("", "")], ids=["none", "other", "bare"]
    )
    def test_subdomain_defaults_to_the_maps(self, werkzeug, given, bound):
        routing = werkzeug.routing
        rules = [routing.Rule("/", endpoint=name, subdomain=name) for name in ("www", "api", "")]
        url_map = routing.Map(rules, default_subdomain="www")

        assert url_map.bind("localhost", subdomain=given).match("/") == (bound, {})


@requirement("url-map/bind-shown", MAY, needs="werkzeug.routing", since="1.1")
class TestBindShown:
    """An adapter shows what it is bound to: its map, the server name in its plain form, the root
    with a slash at its end, the subdomain, the scheme, and what stands in for method, path and
    query."""

    def test_defaults(self, werkzeug):
        urls = werkzeug.routing.Map().bind("example.com")

        shown = (urls.server_name, urls.script_name, urls.subdomain, urls.url_scheme)
        assert (*shown, urls.default_method, urls.query_args) == (
            "example.com",
            "/",
            "",
            "http",
            "GET",
            None,
        )

    def test_map(self, werkzeug):
        url_map = werkzeug.routing.Map()

        assert url_map.bind("example.com").map is url_map

    def test_arguments(self, werkzeug):
        urls = werkzeug.routing.Map().bind(
            "example.com", "/app/", "api", "https", "PUT", "/a", {"x": 1}
        )

        shown = (urls.server_name, urls.script_name, urls.subdomain, urls.url_scheme)
        assert (*shown, urls.default_method, urls.path_info, urls.query_args) == (
            "example.com",
            "/app/",
            "api",
            "https",
            "PUT",
            "/a",
            {"x": 1},
        )

    @pytest.mark.parametrize(
        ("given", "kept"), [(None, "/"), ("/app", "/app/"), ("/app/", "/app/"), ("", "/")]
    )
    def test_script_name_ends_in_a_slash(self, werkzeug, given, kept):
        assert werkzeug.routing.Map().bind("example.com", given).script_name == kept

    @applies(werkzeug=">=0.15")
    def test_path_is_the_root(self, werkzeug):
        assert werkzeug.routing.Map().bind("localhost").path_info == "/"

    @pytest.mark.parametrize(
        ("given", "kept"),
        [
            ("Example.COM", "example.com"),
            ("example.com:8080", "example.com:8080"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("Bücher.example:81", "xn--bcher-kva.example:81"),
        ],
        ids=["case", "port", "idna", "idna-port"],
    )
    def test_server_name_is_brought_to_its_plain_form(self, werkzeug, given, kept):
        assert werkzeug.routing.Map().bind(given).server_name == kept

    def test_subdomain_of_the_map(self, werkzeug):
        url_map = werkzeug.routing.Map(default_subdomain="www")

        got = [url_map.bind("localhost", subdomain=name).subdomain for name in (None, "api", "")]
        assert got == ["www", "api", ""]

    def test_host_matching_has_no_subdomain(self, werkzeug):
        url_map = werkzeug.routing.Map(host_matching=True, default_subdomain="www")

        assert url_map.bind("example.com").subdomain is None


@requirement("url-map/bind-refused", MAY, needs="werkzeug.routing", since="1.1")
class TestBindRefused:
    """A subdomain on a map that matches hosts is an error, and so is a server name that no host
    can have."""

    def test_subdomain_with_host_matching_is_an_error(self, werkzeug):
        with pytest.raises(RuntimeError):
            werkzeug.routing.Map(host_matching=True).bind("example.com", subdomain="api")

    @applies(werkzeug=">=2.3")
    @pytest.mark.parametrize("name", ["a" * 64 + ".example", "a..example"], ids=["long", "empty"])
    def test_a_name_that_cannot_be_is_a_bad_request(self, werkzeug, name):
        with pytest.raises(werkzeug.exceptions.BadHost):
            werkzeug.routing.Map().bind(name)


@requirement("url-map/get-host", MAY, needs="werkzeug.routing")
class TestGetHost:
    """``get_host`` gives the whole host name for a rule's subdomain, or for its host where the
    map matches hosts; None stands for the bound one.
    """

    @pytest.mark.parametrize(
        ("part", "host"),
        [("api", "api.example.com"), ("", "example.com"), (None, "www.example.com")],
        ids=["other", "empty", "bound"],
    )
    def test_of_a_subdomain(self, werkzeug, part, host):
        urls = werkzeug.routing.Map().bind("example.com", subdomain="www")

        assert urls.get_host(part) == host

    def test_without_a_subdomain(self, werkzeug):
        assert werkzeug.routing.Map().bind("example.com").get_host(None) == "example.com"

    @pytest.mark.parametrize(
        ("part", "host"), [("a.example.org", "a.example.org"), (None, "example.com")]
    )
    def test_of_a_host(self, werkzeug, part, host):
        urls = werkzeug.routing.Map(host_matching=True).bind("example.com")

        assert urls.get_host(part) == host
