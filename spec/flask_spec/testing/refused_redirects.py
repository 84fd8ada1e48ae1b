"""Redirects that the test client does not follow: loops, and other hosts."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("testing/redirect-loops", MAY, needs="werkzeug.test")
class TestRedirectLoops:
    """A redirect that was already followed is a ``ClientRedirectError``."""

    def test_to_itself(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/"))

        with pytest.raises(werkzeug.test.ClientRedirectError):
            app.test_client().get("/", follow_redirects=True)

    def test_in_a_circle(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/<int:n>")(lambda n: flask.redirect(f"/{(n + 1) % 3}"))

        with pytest.raises(werkzeug.test.ClientRedirectError):
            app.test_client().get("/0", follow_redirects=True)


@requirement("testing/redirects-elsewhere", MAY, depends="testing/follow-redirects")
class TestRedirectsElsewhere:
    """The client does not follow a redirect to another host: it is an error, as no request leaves
    the process."""

    def test_another_host(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("http://other.example/"))

        with pytest.raises(RuntimeError, match="external"):
            app.test_client().get("/", follow_redirects=True)

    def test_a_subdomain(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("http://de.shop.example/"))

        with pytest.raises(RuntimeError):
            app.test_client().get("/", base_url="http://shop.example", follow_redirects=True)

    @applies(flask=">=0.11")
    def test_a_subdomain_where_allowed(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("http://de.shop.example/next")

        @app.route("/next")
        def target():
            return flask.request.host

        client = app.test_client(allow_subdomain_redirects=True)

        response = client.get("/", base_url="http://shop.example", follow_redirects=True)

        assert response.data == b"de.shop.example"

    def test_the_same_host_with_its_name(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("http://localhost/next")

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).data == b"next"
