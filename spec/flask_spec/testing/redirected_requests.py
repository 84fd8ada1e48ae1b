"""The request that follows a redirect is the client's own, not what is left of the first one."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("testing/redirected-cookies", SHOULD, since="1.2", depends="testing/follow-redirects")
class TestRedirectedCookies:
    """A redirect is followed with the cookies that the client keeps after it: one that it deletes
    is not sent, one that it sets anew is sent with the new value.

    Why: a logout deletes the cookie and redirects; a test of it that sends the cookie once more
    sees a visitor who is still there.
    Source: Flask documentation, "Testing Flask Applications", "Following Redirects"; RFC 6265,
    section 5.3.
    If this fails: look at whether the header of the first request is taken over.
    """

    def test_the_only_one_is_deleted(self, flask):
        app = flask.Flask("shop")

        @app.route("/logout")
        def logout():
            response = flask.redirect("/")
            response.delete_cookie("user")
            return response

        @app.route("/login")
        def login():
            response = flask.Response("in")
            response.set_cookie("user", "ann")
            return response

        app.route("/")(lambda: flask.request.cookies.get("user", "nobody"))
        visitor = app.test_client()
        visitor.get("/login")

        assert visitor.get("/logout", follow_redirects=True).data == b"nobody"

    def test_one_of_two_is_deleted(self, flask):
        app = flask.Flask("shop")

        @app.route("/logout")
        def logout():
            response = flask.redirect("/")
            response.delete_cookie("user")
            return response

        @app.route("/login")
        def login():
            response = flask.Response("in")
            response.set_cookie("user", "ann")
            response.set_cookie("language", "en")
            return response

        @app.route("/")
        def index():
            return ",".join(name for name in ("language", "user") if name in flask.request.cookies)

        visitor = app.test_client()
        visitor.get("/login")

        assert visitor.get("/logout", follow_redirects=True).data == b"language"

    def test_one_has_another_value(self, flask):
        app = flask.Flask("shop")

        @app.route("/count")
        def count():
            response = flask.redirect("/")
            response.set_cookie("n", flask.request.cookies.get("n", "") + "I")
            return response

        app.route("/")(lambda: flask.request.cookies["n"])
        visitor = app.test_client()
        visitor.get("/count")

        assert visitor.get("/count", follow_redirects=True).data == b"II"


@requirement("testing/redirected-environ", SHOULD, since="1.2", depends="testing/follow-redirects")
class TestRedirectedEnviron:
    """What an application puts into the WSGI environ of a request is not in the request that
    follows its redirect.

    Why: a server makes a new environ for each request, and PEP 3333 allows an application to
    change the one that it is given.
    Source: PEP 3333, "environ Variables".
    If this fails: look at whether the application is called with a copy.
    """

    def test_a_header(self, flask):
        app = flask.Flask("shop")

        @app.route("/old")
        def old():
            flask.request.environ["HTTP_X_SEEN"] = "yes"
            return flask.redirect("/")

        app.route("/")(lambda: flask.request.headers.get("X-Seen", "no"))

        assert app.test_client().get("/old", follow_redirects=True).data == b"no"

    def test_what_a_middleware_leaves(self, flask):
        app = flask.Flask("shop")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            environ["shop.calls"] = environ.get("shop.calls", 0) + 1
            return inner(environ, start_response)

        app.wsgi_app = middleware

        @app.route("/old")
        def old():
            return flask.redirect("/")

        app.route("/")(lambda: str(flask.request.environ["shop.calls"]))

        assert app.test_client().get("/old", follow_redirects=True).data == b"1"


@requirement("testing/redirected-address", SHOULD, since="1.2", depends="testing/follow-redirects")
class TestRedirectedAddress:
    """A redirect within the application is followed at the address of the request that it answers:
    its scheme, host, port and mount point; with the query of the target and no other, and with the
    headers of that request, whatever the code of the redirect.

    Why: an application that is tested under its own name otherwise finds itself at another host
    after a login.
    Source: RFC 9110, sections 10.2.2 and 15.4; RFC 3986, section 5.2.2.
    If this fails: look at what the next request is made from.
    """

    @pytest.mark.parametrize(
        "base",
        [
            pytest.param("http://shop.example", id="host"),
            pytest.param("http://localhost:8080", id="port"),
            pytest.param("https://localhost", id="scheme"),
            pytest.param("https://shop.example:8443", id="all"),
            pytest.param("http://[::1]", id="IPv6 address"),
            pytest.param("http://[::1]:8080", id="IPv6 address and port"),
            pytest.param("http://shop.example/stall", id="mount point"),
        ],
    )
    @pytest.mark.parametrize("code", [302, 307], ids=str)
    @pytest.mark.parametrize("external", [False, True], ids=["path", "whole URL"])
    @applies(werkzeug=">=0.15")
    def test_stays(self, flask, base, external, code):
        app = flask.Flask("shop")

        @app.route("/old")
        def old():
            return flask.redirect(flask.url_for("new", _external=external), code)

        @app.route("/new")
        def new():
            return flask.request.base_url

        response = app.test_client().get("/old", base_url=base, follow_redirects=True)

        assert response.data.decode() == f"{base}/new"

    @pytest.mark.parametrize("target", ["http://localhost", "http://localhost/", "/"])
    @pytest.mark.parametrize("code", [302, 307], ids=str)
    @applies(werkzeug=">=0.15")
    def test_the_root_may_be_left_out(self, flask, target, code):
        app = flask.Flask("shop")
        app.route("/old", endpoint="old")(lambda: flask.redirect(target, code))
        app.route("/", endpoint="root")(lambda: "root")

        response = app.test_client().get("/old", follow_redirects=True)

        assert response.data == b"root"

    @pytest.mark.parametrize("code", [301, 302, 303, 307, 308], ids=str)
    @pytest.mark.parametrize("method", ["GET", "POST"])
    @applies(werkzeug=">=0.15")
    def test_query_is_that_of_the_target(self, flask, code, method):
        app = flask.Flask("shop")

        @app.route("/old", methods=["GET", "POST"])
        def old():
            return flask.redirect("/new?page=2", code)

        @app.route("/new", methods=["GET", "POST"])
        def new():
            return flask.request.query_string

        response = app.test_client().open("/old?page=1", method=method, follow_redirects=True)

        assert response.data == b"page=2"

    @pytest.mark.parametrize("code", [301, 302, 303, 307, 308], ids=str)
    @pytest.mark.parametrize("header", ["Accept", "Authorization", "X-Word"])
    @applies(werkzeug=">=0.15")
    def test_headers_are_sent_again(self, flask, names, code, header):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/old")
        def old():
            return flask.redirect("/new", code)

        @app.route("/new")
        def new():
            return flask.request.headers.get(header, "none")

        response = app.test_client().get("/old", headers={header: word}, follow_redirects=True)

        assert response.data == word.encode()
