"""What the redirects of the routing keep of the request's URL."""

import pytest

from flask_conformance import MUST, requirement

KINDS = {
    "slash": ("/branch", "/branch/"),
    "defaults": ("/page/1", "/page/"),
    "alias": ("/page.html", "/page/"),
}


@requirement("routing/canonical-redirects", MUST, needs="in-process")
class TestCanonicalRedirects:
    """A redirect to the canonical URL of a page keeps the scheme, host, port, mount point and
    query of the request.

    Why: the client must come out at the same site, with what it asked for.
    Source: RFC 9110, section 10.2.2 (Location).
    """

    @pytest.mark.parametrize(("path", "target"), KINDS.values(), ids=[*KINDS])
    @pytest.mark.parametrize(
        "query", ["x=1&y=2", "a=b%20c&a=%C3%A9", "bare", "x=", "u=http://h/?q"]
    )
    def test_query_is_kept(self, flask, client, path, target, query):
        app = flask.Flask("pages")
        app.add_url_rule("/branch/", "branch")
        app.add_url_rule("/page/", "page", defaults={"n": 1})
        app.add_url_rule("/page/<int:n>", "page")
        app.add_url_rule("/page.html", "page", defaults={"n": 1}, alias=True)

        assert client(app).get(f"{path}?{query}").redirects_to(f"{target}?{query}")

    @pytest.mark.parametrize(("path", "target"), KINDS.values(), ids=[*KINDS])
    @pytest.mark.parametrize(
        "root",
        [
            "http://localhost",
            "https://localhost",
            "http://www.example.com",
            "http://example.com:8080",
            "http://localhost/app",
            "https://example.com:8443/outer/inner",
        ],
        ids=["plain", "https", "host", "port", "mounted", "nested"],
    )
    def test_everything_before_the_path_is_kept(self, flask, client, path, target, root):
        app = flask.Flask("pages")
        app.add_url_rule("/branch/", "branch")
        app.add_url_rule("/page/", "page", defaults={"n": 1})
        app.add_url_rule("/page/<int:n>", "page")
        app.add_url_rule("/page.html", "page", defaults={"n": 1}, alias=True)

        response = client(app).get(path, base_url=f"{root}/")
        assert response.redirects_to(f"{root}{target}")
