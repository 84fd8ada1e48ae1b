"""Cookies that are too large for clients."""

import warnings

import pytest

from flask_conformance import SHOULD, requirement


@requirement("responses/cookie-size", SHOULD, flask=">=1.0")
class TestCookieSize:
    """A cookie larger than ``MAX_COOKIE_SIZE``, 4093 bytes if nothing else is said, is warned of;
    0 turns the warning off.

    Source: Flask documentation, "Configuration Handling", "MAX_COOKIE_SIZE".
    """

    def test_is_told_by_the_response(self, flask):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = 100

        with app.test_request_context("/"):
            assert response.max_cookie_size == 100

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_is_4093_by_default(self, flask, inside):
        app, response = flask.Flask("cookies"), flask.Response("set")

        if inside:
            with app.test_request_context("/"):
                size = response.max_cookie_size
        else:
            size = response.max_cookie_size
        assert size == 4093

    def test_a_larger_cookie_is_warned_of(self, flask):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = 100

        with app.test_request_context("/"), pytest.warns(Warning, match=r"."):
            response.set_cookie("name", "x" * 100)

    def test_a_class_may_say_it(self, flask):
        class Answer(flask.Response):
            max_cookie_size = 20

        counts = []
        for length in (1, 20):
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                Answer("set").set_cookie("a", "x" * length)
            counts.append(len(told))

        # A release may warn of what is to come whatever the cookie.
        assert counts[1] > counts[0]

    @pytest.mark.parametrize("size", [0, 1000], ids=["off", "large enough"])
    def test_others_are_not(self, flask, size):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = size

        with app.test_request_context("/"), warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            response.set_cookie("name", "x")
            of_a_short_one = len(told)
            response.set_cookie("name", "x" * 500)
        assert len(told) == 2 * of_a_short_one

    @pytest.mark.filterwarnings("ignore")
    def test_the_cookie_is_set_all_the_same(self, flask):
        app, response = flask.Flask("cookies"), flask.Response("set")
        app.config["MAX_COOKIE_SIZE"] = 100

        with app.test_request_context("/"):
            response.set_cookie("name", "x" * 100)
        assert "x" * 100 in "".join(response.headers.getlist("Set-Cookie"))
