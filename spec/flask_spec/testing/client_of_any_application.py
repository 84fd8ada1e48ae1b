"""Werkzeug's client by itself: requests to any WSGI application."""

import sys

import pytest

from flask_conformance import SHOULD, requirement


def told(environ, start_response):
    """A WSGI application that sets a cookie, and tells what it was asked."""
    start_response("201 Created", [("Content-Type", "text/plain"), ("Set-Cookie", "seen=yes")])
    return [" ".join((environ["REQUEST_METHOD"], environ.get("HTTP_COOKIE", "-"))).encode()]


def leading(environ, start_response):
    """A WSGI application that redirects to its page."""
    if environ["PATH_INFO"] == "/page":
        return told(environ, start_response)
    start_response("302 Found", [("Content-Type", "text/plain"), ("Location", "/page")])
    return [b""]


def failing(environ, start_response):
    """A WSGI application that has begun its answer, and then tells of an error."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    try:
        raise ArithmeticError("too much")
    except ArithmeticError:
        start_response("500 Internal Server Error", [], sys.exc_info())
    return [b"sorry"]


@requirement(
    "testing/client-of-any-application",
    SHOULD,
    since="1.2",
    werkzeug=">=2.0",
    needs="werkzeug.test",
)
class TestClientOfAnyApplication:
    """``werkzeug.test.Client(application)`` asks any WSGI application, Flask or not, and answers
    with a response that it has read, in whatever case the names of its headers are written; what
    the application tells of an error, the test sees as an exception or in the response.

    Source: Werkzeug documentation, "Testing WSGI Applications"; PEP 3333, "Error Handling";
    RFC 9110, section 5.1.
    """

    def test_reads_the_answer(self, werkzeug):
        response = werkzeug.test.Client(told).put("/")

        assert (response.status_code, response.data) == (201, b"PUT -")

    def test_shows_an_error_that_the_application_tells(self, werkzeug):
        visitor = werkzeug.test.Client(failing)
        try:
            got = visitor.get("/").status_code
        except Exception as error:
            got = str(error)

        assert got in ("too much", 500)

    def test_keeps_cookies(self, werkzeug):
        client = werkzeug.test.Client(told)
        client.get("/")

        assert client.get("/").data == b"GET seen=yes"

    def test_keeps_none_where_told_so(self, werkzeug):
        client = werkzeug.test.Client(told, use_cookies=False)
        client.get("/")

        assert client.get("/").data == b"GET -"

    def test_answers_with_the_class_that_it_is_given(self, flask, werkzeug):
        class Response(flask.Response):
            @property
            def shouted(self):
                return self.data.upper()

        assert werkzeug.test.Client(told, Response).get("/").shouted == b"GET -"

    @pytest.mark.parametrize(
        ("options", "status"),
        [
            pytest.param({}, 302, id="not told"),
            pytest.param({"follow_redirects": False}, 302, id="not to"),
            pytest.param({"follow_redirects": True}, 201, id="to"),
        ],
    )
    def test_follows_redirects_where_told_so(self, werkzeug, options, status):
        assert werkzeug.test.Client(leading).get("/", **options).status_code == status

    @pytest.mark.parametrize(
        "spelled", [str.title, str.lower, str.upper], ids=lambda how: how.__name__
    )
    def test_header_names_are_of_any_case(self, werkzeug, spelled):
        def application(environ, start_response):
            if environ["PATH_INFO"] == "/page":
                return told(environ, start_response)
            headers = [("Content-Type", "text/plain"), ("Location", "/page"), ("Set-Cookie", "a=b")]
            start_response("302 Found", [(spelled(name), value) for name, value in headers])
            return [b""]

        response = werkzeug.test.Client(application).get("/", follow_redirects=True)
        assert response.data == b"GET a=b"
