"""What a request tells of another origin's page, and of the server that hands it over."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("requests/cross-origin", SHOULD, since="1.2", werkzeug=">=1.0")
class TestCrossOrigin:
    """``access_control_request_method`` and ``access_control_request_headers`` are what a browser
    asks to be allowed, before it sends a request for a page of another origin.

    Source: Werkzeug documentation, "Request"; Fetch standard, section 3.2.2.
    """

    def test_method(self, flask, environ):
        app, headers = flask.Flask("pages"), {"Access-Control-Request-Method": "PUT"}

        with app.request_context(environ("/", "OPTIONS", headers=headers)):
            assert flask.request.access_control_request_method == "PUT"

    def test_headers(self, flask, environ):
        app, headers = flask.Flask("pages"), {"Access-Control-Request-Headers": "x-a, X-B"}

        with app.request_context(environ("/", "OPTIONS", headers=headers)):
            asked = flask.request.access_control_request_headers
            assert [name in asked for name in ("X-A", "x-b", "x-c")] == [True, True, False]

    @pytest.mark.parametrize("part", ["method", "headers"])
    def test_are_none_if_missing(self, flask, environ, part):
        app = flask.Flask("pages")

        with app.request_context(environ("/", "OPTIONS")):
            assert getattr(flask.request, f"access_control_request_{part}") is None


@requirement("requests/server", SHOULD, since="1.2")
class TestServer:
    """``is_multithread``, ``is_multiprocess`` and ``is_run_once`` are what the server says of
    itself in the environ.

    Source: Werkzeug documentation, "Request"; PEP 3333, "environ Variables".
    """

    @pytest.mark.parametrize("value", [True, False])
    @pytest.mark.parametrize("name", ["multithread", "multiprocess", "run_once"])
    def test_is_what_it_says(self, flask, environ, name, value):
        app, given = flask.Flask("pages"), environ("/")
        given.update({f"wsgi.{other}": not value for other in ("multithread", "multiprocess")})
        given["wsgi.run_once"] = not value
        given[f"wsgi.{name}"] = value

        with app.request_context(given):
            assert bool(getattr(flask.request, f"is_{name}")) is value
