"""The domain of a cookie."""

from flask_conformance import MAY, applies, requirement
from flask_conformance.kit.words import parameterized


@requirement("responses/cookie-domain", MAY)
class TestCookieDomain:
    """A leading dot of a cookie's domain is left out, and a port is; it needs no dot.

    Source: Werkzeug change log, version 2.3.0; RFC 6265, section 5.2.3.
    """

    @applies(werkzeug=">=2.3")
    def test_dot_is_left_out(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain=".shop.example")

        assert parameterized(response.headers["Set-Cookie"])[1]["domain"] == "shop.example"

    @applies(werkzeug="<2.3")
    def test_dot_was_sent(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain=".shop.example")

        assert parameterized(response.headers["Set-Cookie"])[1]["domain"] == ".shop.example"

    @applies(werkzeug=">=2.3")
    def test_port_is_left_out(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain="shop.example:8080")

        assert parameterized(response.headers["Set-Cookie"])[1]["domain"] == "shop.example"

    @applies(werkzeug=">=2.3")
    def test_needs_no_dot(self, flask):
        response = flask.Response("set")
        response.set_cookie("name", "value", domain="localhost")

        assert parameterized(response.headers["Set-Cookie"])[1]["domain"] == "localhost"
