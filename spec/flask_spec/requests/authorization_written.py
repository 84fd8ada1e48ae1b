"""Credentials of a request: written again, and in extended notation."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("requests/authorization-written", SHOULD, since="1.2", werkzeug=">=2.3")
class TestAuthorizationWritten:
    """``request.authorization`` tells its parameters as a mapping does, and written as a header
    again it says the same.

    Why: a gateway hands the credentials on to the service behind it.
    Source: Werkzeug documentation, "Data Structures", ``Authorization``.
    """

    @pytest.mark.parametrize(
        "header",
        [
            "Basic YTpi",
            "Basic Z3LDtsOfZTrkuK06eA==",
            "Bearer a.b-c_d~e+f/g==",
            "Negotiate YWJj",
            'Digest username="ann", realm="a, b", nonce="x=", uri="/a?b=c", response="0"',
        ],
        ids=["basic", "basic beyond ascii", "bearer", "another token", "digest"],
    )
    def test_comes_back(self, flask, environ, header):
        first = flask.Request(environ(headers={"Authorization": header})).authorization
        written = first.to_header()
        again = flask.Request(environ(headers={"Authorization": written})).authorization

        got = (again.type, again.token, again.parameters, str(first))
        assert got == (first.type, first.token, first.parameters, written)

    @pytest.mark.parametrize(
        ("name", "expected"),
        [("username", (True, "ann", "ann")), ("opaque", (False, None, "none"))],
        ids=["there", "missing"],
    )
    def test_a_parameter_is_there_or_not(self, flask, environ, name, expected):
        header = 'Digest username="ann", realm="a"'
        read = flask.Request(environ(headers={"Authorization": header})).authorization

        got = (name in read, getattr(read, name), read.get(name, "none"))
        assert got == expected

    def test_a_missing_parameter_is_none(self, flask, environ):
        header = "Bearer abc"
        read = flask.Request(environ(headers={"Authorization": header})).authorization

        assert (read.token, read.username, read.password) == ("abc", None, None)


@requirement("requests/authorization-extended", SHOULD, since="1.2", werkzeug=">=2.3")
class TestAuthorizationExtended:
    """A name of a user in extended notation is decoded.

    Source: RFC 7616, section 3.4 ("username*"); RFC 8187, section 3.2.
    """

    @pytest.mark.parametrize(
        "sent",
        ["UTF-8''gr%C3%B6%C3%9Fe", "utf-8'de'gr%c3%b6%c3%9fe"],
        ids=["plain", "lower case, of a language"],
    )
    def test_is_decoded(self, flask, environ, sent):
        header = f'Digest username*={sent}, realm="a"'
        read = flask.Request(environ(headers={"Authorization": header})).authorization

        assert "größe" in (read.get("username"), read.get("username*"))
