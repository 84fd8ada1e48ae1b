"""Parameters of a header, given by name."""

import io
import re

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import parameterized

TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
QUOTED = r'"(?:[^"\\]|\\.)*"'
PARAMETERS = re.compile(rf"[^\s;,]+(?:[ \t]*;[ \t]*{TOKEN}=(?:{TOKEN}|{QUOTED}))*")
"""RFC 9110, section 5.6.6: a value and its parameters, each a token or quoted."""


@requirement("responses/header-parameters", SHOULD, since="1.2")
class TestHeaderParameters:
    """``headers.add`` and ``headers.set`` take the parameters of a header by name: an underscore is
    a hyphen, a value is quoted where it must be, and None is no parameter.

    Source: Werkzeug documentation, "Data Structures", ``Headers.add``; RFC 9110, section 5.6.6.
    """

    @pytest.mark.parametrize("how", ["add", "set", "add_header"])
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

    @pytest.mark.parametrize("character", list('()<>@,;:/[]?={}"\\ \t'), ids=repr)
    @pytest.mark.parametrize("writer", ["add", "set", "mimetype_params"])
    def test_are_tokens_or_quoted(self, flask, writer, character):
        response, value = flask.Response("body"), f"a{character}b"
        if writer == "mimetype_params":
            response.mimetype_params["x"] = value
            sent = response.headers["Content-Type"]
        else:
            getattr(response.headers, writer)("X-Link", "next", x=value)
            sent = response.headers["X-Link"]

        got = (PARAMETERS.fullmatch(sent) is not None, parameterized(sent)[1]["x"])
        assert got == (True, value)

    @pytest.mark.parametrize("writer", ["add", "set", "mimetype_params"])
    @applies(werkzeug=">=2.3")
    def test_that_are_empty_are_quoted(self, flask, writer):
        response = flask.Response("body")
        if writer == "mimetype_params":
            response.mimetype_params["x"] = ""
            sent = response.headers["Content-Type"]
        else:
            getattr(response.headers, writer)("X-Link", "next", x="")
            sent = response.headers["X-Link"]

        got = (PARAMETERS.fullmatch(sent) is not None, parameterized(sent)[1]["x"])
        assert got == (True, "")

    @pytest.mark.parametrize("character", list('()<>@,;:/[]?={}"\\ '), ids=repr)
    @applies(flask=">=2.0")
    def test_that_name_a_file_are_tokens_or_quoted(self, flask, client, character):
        app, name = flask.Flask("files"), f"a{character}b.txt"
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"x"), "text/plain", download_name=name))

        response = client(app).get("/")
        is_written_well = PARAMETERS.fullmatch(response.headers["Content-Disposition"]) is not None
        assert (is_written_well, response.disposition) == (True, ("inline", name))
