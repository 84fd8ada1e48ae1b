"""``request.url`` and its parts."""

from urllib.parse import unquote

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("requests/url", SHOULD)
class TestUrl:
    """``request.url`` is the whole URL of the request; ``base_url`` leaves out the query,
    ``url_root`` ends where the application begins, ``host_url`` at the host.

    Source: Flask documentation, "API", "Request.url".
    If this fails: look at how scheme, host, script root, path and query are joined.
    """

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("url", "https://shop.example:8443/app/a/b?x=1&y=2"),
            ("base_url", "https://shop.example:8443/app/a/b"),
            ("url_root", "https://shop.example:8443/app/"),
            ("host_url", "https://shop.example:8443/"),
            ("host", "shop.example:8443"),
            ("path", "/a/b"),
            ("script_root", "/app"),
            ("scheme", "https"),
        ],
    )
    def test_below_a_script_root(self, flask, environ, attribute, expected):
        app = flask.Flask("shop")
        base = "https://shop.example:8443/app"

        with app.request_context(environ("/a/b?x=1&y=2", base_url=base)):
            assert getattr(flask.request, attribute) == expected

    @pytest.mark.parametrize("mount", ["/a%20b", "/a%3Fb", "/a/b"])
    @applies(werkzeug=">=1.0")
    def test_what_must_be_escaped_stays_so_in_a_script_root(self, flask, environ, mount):
        request = flask.Request(environ("/c?d=e", base_url=f"http://localhost{mount}"))

        got = [uri(url) for url in (request.url, request.base_url, request.url_root)]
        assert got == [uri(f"http://localhost{mount}{rest}") for rest in ("/c?d=e", "/c", "/")]

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("url", "http://localhost/"),
            ("base_url", "http://localhost/"),
            ("url_root", "http://localhost/"),
            ("host_url", "http://localhost/"),
            ("host", "localhost"),
            ("path", "/"),
            ("script_root", ""),
            ("scheme", "http"),
        ],
    )
    def test_at_the_root(self, flask, environ, attribute, expected):
        app = flask.Flask("shop")

        with app.request_context(environ("/")):
            assert getattr(flask.request, attribute) == expected

    @applies(werkzeug=">=2.0")
    def test_root_url_is_the_url_root(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/a", base_url="https://shop.example/app")):
            assert flask.request.root_url == "https://shop.example/app/"

    def test_url_may_hold_text_beyond_ascii(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/gr%C3%B6%C3%9Fe?q=%C3%A4")):
            assert unquote(flask.request.url) == "http://localhost/größe?q=ä"

    @pytest.mark.parametrize("asked", ["/a%20b%3Fc?q=%26%3D", "/a%23b", "/a?q=%23"])
    @applies(werkzeug=">=1.0")
    def test_url_keeps_what_must_be_escaped(self, flask, environ, asked):
        app = flask.Flask("shop")

        with app.request_context(environ(asked)):
            assert uri(flask.request.url) == f"http://localhost{asked}"


@requirement("requests/full-path", SHOULD)
class TestFullPath:
    """``request.full_path`` is the path and, behind a question mark, the query.

    Source: Flask documentation, "API", "Request.full_path".
    """

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [("/a/b?x=1&y=2", "/a/b?x=1&y=2"), ("/?x", "/?x")],
        ids=["query", "root"],
    )
    def test_holds_path_and_query(self, flask, environ, asked, expected):
        app = flask.Flask("shop")

        with app.request_context(environ(asked)):
            assert flask.request.full_path == expected

    def test_is_the_path_where_there_is_no_query(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/a")):
            assert flask.request.full_path.rstrip("?") == "/a"

    def test_leaves_out_the_script_root(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/a?x=1", base_url="http://localhost/app")):
            assert flask.request.full_path == "/a?x=1"


@requirement("requests/full-path-without-query", MAY, since="1.2")
class TestFullPathWithoutQuery:
    """Where a request has no query, ``request.full_path`` ends with the question mark all the
    same."""

    def test_ends_with_the_question_mark(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/a")):
            assert flask.request.full_path == "/a?"


@requirement("requests/is-secure", SHOULD)
class TestIsSecure:
    """``request.is_secure`` is true where the scheme is ``https``.

    Source: Flask documentation, "API", "Request.is_secure".
    """

    @pytest.mark.parametrize(
        ("scheme", "expected"), [("https", True), ("http", False)], ids=["https", "http"]
    )
    def test_by_scheme(self, flask, environ, scheme, expected):
        app = flask.Flask("shop")

        with app.request_context(environ("/", base_url=f"{scheme}://localhost/")):
            assert flask.request.is_secure is expected

    @applies(werkzeug=">=2.0")
    def test_secure_websocket_is(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/", extra={"wsgi.url_scheme": "wss"})):
            assert flask.request.is_secure is True
