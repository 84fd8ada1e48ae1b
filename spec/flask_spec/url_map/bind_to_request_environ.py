"""Binding a map to a WSGI request: ``bind_to_environ``."""

import warnings

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("url-map/bind-to-environ", SHOULD, needs="werkzeug.routing")
class TestBindToEnviron:
    """``bind_to_environ`` takes server name, script root, scheme, method, path and query from a
    WSGI environ.

    Source: Werkzeug documentation, ``Map.bind_to_environ``.
    """

    def test_path_and_method_are_matched(self, werkzeug, environ):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/<x>", endpoint="put", methods=["PUT"]),
            routing.Rule("/<y>", endpoint="get", methods=["GET"]),
        ]
        urls = routing.Map(rules).bind_to_environ(environ("/a%20%C3%A9", "PUT"))

        assert urls.match() == ("put", {"x": "a é"})

    def test_everything_is_kept_in_a_redirect(self, werkzeug, environ):
        routing = werkzeug.routing
        request = environ("/a?x=1&y=%20", base_url="https://example.com:81/app/%C3%A9/")
        urls = routing.Map([routing.Rule("/a/")]).bind_to_environ(request)

        with pytest.raises(routing.RequestRedirect) as caught:
            urls.match()
        assert caught.value.new_url.replace("é", "%C3%A9") == (
            "https://example.com:81/app/%C3%A9/a/?x=1&y=%20"
        )

    def test_shows_what_it_took(self, werkzeug, environ):
        request = environ("/a?x=1", "PUT", base_url="https://Example.com/app")
        urls = werkzeug.routing.Map().bind_to_environ(request)

        shown = (urls.server_name, urls.script_name, urls.subdomain, urls.url_scheme)
        assert (*shown, urls.default_method, urls.path_info, urls.query_args) == (
            "example.com",
            "/app/",
            "",
            "https",
            "PUT",
            "/a",
            "x=1",
        )

    def test_query_is_read_as_utf8(self, werkzeug, environ):
        request = environ("/", extra={"QUERY_STRING": "x=é".encode().decode("latin-1")})

        assert werkzeug.routing.Map().bind_to_environ(request).query_args == "x=é"

    def test_a_request_object_will_do(self, werkzeug, environ):
        routing = werkzeug.routing
        request = werkzeug.wrappers.Request(environ("/a"))
        urls = routing.Map([routing.Rule("/<x>", endpoint="a")]).bind_to_environ(request)

        assert urls.match() == ("a", {"x": "a"})

    @applies(werkzeug=">=0.15")
    def test_missing_keys_are_tolerated(self, werkzeug, environ):
        routing = werkzeug.routing
        request = environ("/")
        for key in ("SCRIPT_NAME", "PATH_INFO", "QUERY_STRING", "HTTP_HOST"):
            del request[key]
        urls = routing.Map([routing.Rule("/", endpoint="a")]).bind_to_environ(request)

        assert (urls.server_name, urls.script_name, urls.match()) == ("localhost", "/", ("a", {}))

    def test_host_header_goes_before_the_servers_name(self, werkzeug, environ):
        request = environ("/", extra={"HTTP_HOST": "example.com:81", "SERVER_NAME": "inner"})

        assert werkzeug.routing.Map().bind_to_environ(request).server_name == "example.com:81"

    def test_server_name_and_port_stand_in_for_the_header(self, werkzeug, environ):
        request = environ("/", extra={"SERVER_NAME": "inner", "SERVER_PORT": "81"})
        del request["HTTP_HOST"]

        assert werkzeug.routing.Map().bind_to_environ(request).server_name == "inner:81"

    @pytest.mark.parametrize(
        "root", ["http://example.com:80", "https://example.com:443"], ids=["http", "https"]
    )
    def test_standard_port_is_left_out(self, werkzeug, environ, root):
        request = environ("/", base_url=root)

        assert werkzeug.routing.Map().bind_to_environ(request).server_name == "example.com"

    def test_host_matching_takes_the_host(self, werkzeug, environ):
        routing = werkzeug.routing
        rules = [routing.Rule("/", endpoint=host, host=host) for host in ("a.test", "b.test")]
        url_map = routing.Map(rules, host_matching=True)

        request = environ("/", base_url="http://b.test/")
        assert url_map.bind_to_environ(request).match() == ("b.test", {})

    def test_default_subdomain_is_not_taken_where_the_host_shows_none(self, werkzeug, environ):
        url_map = werkzeug.routing.Map(default_subdomain="www")

        assert url_map.bind_to_environ(environ("/")).subdomain == ""


@requirement("url-map/subdomain-of-a-request", MAY, needs="werkzeug.routing")
class TestSubdomainOfARequest:
    """Told the server name, ``bind_to_environ`` takes what the host has in front of it as the
    subdomain.
    """

    @pytest.mark.parametrize(
        ("host", "server_name", "subdomain"),
        [
            ("api.example.com", "example.com", "api"),
            ("v1.api.example.com", "example.com", "v1.api"),
            ("example.com", "example.com", ""),
            ("API.example.com", "example.com", "api"),
            ("api.example.com", "Example.COM", "api"),
            ("api.example.com:81", "example.com:81", "api"),
            ("api.localhost", "localhost", "api"),
            (".example.com", "example.com", ""),
        ],
        ids=["one", "two", "none", "case", "name-case", "port", "single", "empty-label"],
    )
    def test_is_what_stands_in_front(self, werkzeug, environ, host, server_name, subdomain):
        request = environ("/", extra={"HTTP_HOST": host})
        urls = werkzeug.routing.Map().bind_to_environ(request, server_name)

        assert (urls.subdomain, urls.server_name) == (subdomain, server_name.lower())

    def test_given_subdomain_wins(self, werkzeug, environ):
        request = environ("/", base_url="http://api.example.com/")
        urls = werkzeug.routing.Map().bind_to_environ(request, "example.com", "www")

        assert urls.subdomain == "www"

    def test_given_subdomain_need_not_fit_the_host(self, werkzeug, environ):
        request = environ("/", base_url="http://elsewhere.org/")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            urls = werkzeug.routing.Map().bind_to_environ(request, "example.com", "www")

        assert (urls.server_name, urls.subdomain) == ("example.com", "www")

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize(
        ("scheme", "port"), [("http", "80"), ("https", "443")], ids=["http", "https"]
    )
    def test_standard_port_of_the_name_is_left_out(self, werkzeug, environ, scheme, port):
        request = environ("/", base_url=f"{scheme}://api.example.com/")
        urls = werkzeug.routing.Map().bind_to_environ(request, f"example.com:{port}")

        assert (urls.subdomain, urls.server_name) == ("api", "example.com")

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize(
        ("scheme", "port"), [("http", "443"), ("https", "80"), ("http", "8080")]
    )
    def test_other_ports_of_the_name_count(self, werkzeug, environ, scheme, port):
        request = environ("/", base_url=f"{scheme}://api.example.com:{port}/")
        urls = werkzeug.routing.Map().bind_to_environ(request, f"example.com:{port}")

        assert (urls.subdomain, urls.server_name) == ("api", f"example.com:{port}")

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize(
        ("host", "server_name"),
        [
            ("example.org", "example.com"),
            ("example.com", "www.example.com"),
            ("badexample.com", "example.com"),
            ("example.com:81", "example.com"),
        ],
        ids=["other", "shorter", "suffix", "port"],
    )
    def test_a_host_elsewhere_is_warned_of(self, werkzeug, environ, host, server_name):
        request = environ("/", extra={"HTTP_HOST": host})

        with pytest.warns(UserWarning, match=host):
            werkzeug.routing.Map().bind_to_environ(request, server_name)

    @applies(werkzeug=">=1.0")
    def test_the_warning_points_at_the_caller(self, werkzeug, environ):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            werkzeug.routing.Map().bind_to_environ(environ("/"), "example.com")

        assert __file__ in [warning.filename for warning in caught]

    @pytest.mark.filterwarnings("ignore:Current server name")
    def test_a_host_elsewhere_matches_no_rule(self, werkzeug, environ):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/", endpoint="a")])
        urls = url_map.bind_to_environ(environ("/", base_url="http://b.org"), "example.com")

        with pytest.raises(werkzeug.exceptions.NotFound):
            urls.match()
