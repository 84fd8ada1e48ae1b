"""Parameters of a header, given by name."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import parameterized


@requirement("responses/header-parameters", SHOULD, since="1.2")
class TestHeaderParameters:
    """``headers.add`` and ``headers.set`` take the parameters of a header by name: an underscore is
    a hyphen, a value is quoted where it must be, and None is no parameter.

    Source: Werkzeug documentation, "Data Structures", ``Headers.add``; RFC 9110, section 5.6.6.
    """

    @pytest.mark.parametrize("how", ["add", "set"])
    def test_stand_behind_the_value(self, flask, how):
        response = flask.Response("body")
        getattr(response.headers, how)("X-Link", "next", rel="start", max_age=5)

        got = parameterized(response.headers["X-Link"])
        assert got == ("next", {"max-age": "5", "rel": "start"})

    @pytest.mark.parametrize("how", ["add", "set"])
    @pytest.mark.parametrize("value", ["a b", "a;b", "a, b", "a=b", 'a"b\\'], ids=repr)
    def test_are_quoted(self, flask, how, value):
        response = flask.Response("body")
        getattr(response.headers, how)("X-Link", "next", rel=value)

        sent = response.headers["X-Link"]
        assert (parameterized(sent), sent.endswith('"')) == (("next", {"rel": value}), True)

    @pytest.mark.parametrize("how", ["add", "set"])
    @applies(werkzeug=">=2.3")
    def test_none_is_none(self, flask, how):
        response = flask.Response("body")
        getattr(response.headers, how)("X-Link", "next", rel=None, size=5)

        assert parameterized(response.headers["X-Link"]) == ("next", {"size": "5"})
