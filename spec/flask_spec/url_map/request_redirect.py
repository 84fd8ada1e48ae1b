"""Redirects as the map raises them: ``RequestRedirect``."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import link


@requirement("url-map/request-redirect", SHOULD, needs="werkzeug.routing")
class TestRequestRedirect:
    """A match that ends in a redirect raises ``RequestRedirect``: an HTTP error whose ``new_url``
    is the absolute target, query included, and which can be sent as a response; since Werkzeug 0.15
    with a status that makes the client keep the method (307 or 308).

    Source: RFC 9110, section 15.4.
    """

    def test_new_url_is_absolute(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a/", endpoint="a")]).bind("example.com", "/app")

        with pytest.raises(routing.RequestRedirect) as caught:
            urls.match("/a")
        assert caught.value.new_url == "http://example.com/app/a/"

    @applies(werkzeug=">=0.15")
    def test_code_keeps_the_method(self, werkzeug):
        assert werkzeug.routing.RequestRedirect("http://example.com/").code in (307, 308)

    def test_is_an_http_error(self, werkzeug):
        error = werkzeug.routing.RequestRedirect
        assert issubclass(error, werkzeug.exceptions.HTTPException)

    def test_response_redirects(self, werkzeug, wsgi_client):
        error = werkzeug.routing.RequestRedirect("http://localhost/new")

        assert wsgi_client(error).get("/old").redirects_to("/new")

    @pytest.mark.parametrize(
        ("query", "written"),
        [({"x": "1 2"}, "?x=1+2"), ("x=1%202&y", "?x=1%202&y"), ({}, ""), ("", "")],
        ids=["dict", "text", "empty-dict", "empty-text"],
    )
    def test_query_is_kept(self, werkzeug, query, written):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a/", endpoint="a")]).bind("localhost")

        with pytest.raises(routing.RequestRedirect) as caught:
            urls.match("/a", query_args=query)
        assert link(caught.value.new_url) == link(f"http://localhost/a/{written}")

    def test_query_defaults_to_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a/", endpoint="a")])

        with pytest.raises(routing.RequestRedirect) as caught:
            url_map.bind("localhost", query_args={"x": 1}).match("/a")
        assert caught.value.new_url == "http://localhost/a/?x=1"

    def test_given_query_wins_over_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a/", endpoint="a")])

        with pytest.raises(routing.RequestRedirect) as caught:
            url_map.bind("localhost", query_args={"x": 1}).match("/a", query_args="y=2")
        assert caught.value.new_url == "http://localhost/a/?y=2"

    @pytest.mark.parametrize("query", [{"x": "1 2"}, "x=1+2"], ids=["dict", "text"])
    def test_query_is_kept_for_an_alias(self, werkzeug, query):
        routing = werkzeug.routing
        rules = [routing.Rule("/a", endpoint="a"), routing.Rule("/b", endpoint="a", alias=True)]

        with pytest.raises(routing.RequestRedirect) as caught:
            routing.Map(rules).bind("localhost").match("/b", query_args=query)
        assert link(caught.value.new_url) == link("http://localhost/a?x=1+2")

    def test_subdomain_is_kept(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a/", endpoint="a", subdomain="api")])

        with pytest.raises(routing.RequestRedirect) as caught:
            url_map.bind("example.com", subdomain="api").match("/a")
        assert caught.value.new_url == "http://api.example.com/a/"

    def test_target_of_a_default_may_be_on_another_subdomain(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="a", subdomain="www", defaults={"n": 1}),
            routing.Rule("/<int:n>", endpoint="a", subdomain="api"),
        ]

        with pytest.raises(routing.RequestRedirect) as caught:
            routing.Map(rules).bind("example.com", subdomain="api").match("/1")
        assert caught.value.new_url == "http://www.example.com/"

    def test_redirect_to_stays_on_the_subdomain(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/old", subdomain="api", redirect_to="new")]
        url_map = routing.Map(rules)

        with pytest.raises(routing.RequestRedirect) as caught:
            url_map.bind("example.com", "/app", subdomain="api").match("/old")
        assert caught.value.new_url == "http://api.example.com/app/new"

    @pytest.mark.parametrize("scheme", ["https", "http"])
    def test_scheme_is_the_bound_one(self, werkzeug, scheme):
        routing = werkzeug.routing
        rules = [routing.Rule("/a/", endpoint="a"), routing.Rule("/old", redirect_to="/new")]
        urls = routing.Map(rules).bind("localhost", url_scheme=scheme)

        got = []
        for path in ("/a", "/old"):
            with pytest.raises(routing.RequestRedirect) as caught:
                urls.match(path)
            got.append(caught.value.new_url)
        assert got == [f"{scheme}://localhost/a/", f"{scheme}://localhost/new"]

    def test_without_a_scheme_it_is_http(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/a/", endpoint="a"), routing.Rule("/old", redirect_to="/new")]
        urls = routing.Map(rules).bind("localhost", url_scheme="")

        got = []
        for path in ("/a", "/old"):
            with pytest.raises(routing.RequestRedirect) as caught:
                urls.match(path)
            got.append(caught.value.new_url)
        assert got == ["http://localhost/a/", "http://localhost/new"]

    @applies(werkzeug=">=1.0.1")
    def test_response_needs_no_environ(self, werkzeug):
        error = werkzeug.routing.RequestRedirect("http://localhost/new")

        response = error.get_response()
        assert response.status_code == error.code
        assert response.headers["Location"] in ("http://localhost/new", "/new")
