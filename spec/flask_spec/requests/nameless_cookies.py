"""Cookies without a name, which some browsers send and any host of the domain can set."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement(
    "requests/nameless-cookies", SHOULD, werkzeug=">=2.2.3", since="1.2", advisory="CVE-2023-23934"
)
class TestNamelessCookies:
    """What stands behind the equals sign of a cookie without a name is not read as the name and
    value of another one.

    Why: a neighbouring host could set ``=__Host-user=eve``, which it may not set by its name.
    Source: RFC 6265bis, section 5.7; Werkzeug change log, version 2.2.3.
    If this fails: look at where a pair of the Cookie header is split.
    """

    @pytest.mark.parametrize(
        "header",
        [
            pytest.param("=__Host-user=eve", id="alone"),
            pytest.param("a=1; =__Host-user=eve", id="behind another"),
            pytest.param("=__Host-user=eve; a=1", id="before another"),
            pytest.param("= __Host-user=eve", id="with a blank"),
            pytest.param("==__Host-user=eve", id="two equals signs"),
        ],
    )
    def test_are_not_taken_for_another(self, flask, environ, header):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": header})):
            assert flask.request.cookies.get("__Host-user") is None

    def test_do_not_hide_the_real_one(self, flask, environ):
        app, header = flask.Flask("cookies"), "=__Host-user=eve; __Host-user=ada"

        with app.request_context(environ(headers={"Cookie": header})):
            assert flask.request.cookies.get("__Host-user") == "ada"
