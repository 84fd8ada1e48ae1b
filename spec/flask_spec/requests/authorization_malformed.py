"""Credentials that follow no rule."""

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("requests/authorization-malformed-parameters", SHOULD, since="1.2", werkzeug=">=3.0.5")
class TestAuthorizationMalformedParameters:
    """A parameter without a name in ``Authorization`` is ignored, and those beside it are read.

    Why: anybody can send it, and an application that answers 500 to it wakes somebody up.
    Source: Werkzeug changes, 3.0.5; RFC 9110, section 11.4.
    If this fails: look at what is made of an equals sign with nothing before it.
    """

    @pytest.mark.parametrize("header", ['Digest =x, username="ann"', 'Digest username="ann", ="x"'])
    def test_others_are_read(self, flask, environ, header):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": header})):
            assert flask.request.authorization.username == "ann"


@requirement("requests/authorization-malformed-base64", MAY, since="1.2", werkzeug=">=3.1.9")
class TestAuthorizationMalformedBase64:
    """Basic credentials with characters that Base64 does not have are none.

    Source: Werkzeug changes, 3.1.9; RFC 4648, section 3.3.
    """

    @pytest.mark.parametrize("credentials", ["YT!pi", "YT pi", "YTp*i", "Y\tTpi"])
    def test_is_none(self, flask, environ, credentials):
        app = flask.Flask("private")

        with app.request_context(environ(headers={"Authorization": f"Basic {credentials}"})):
            assert flask.request.authorization is None
