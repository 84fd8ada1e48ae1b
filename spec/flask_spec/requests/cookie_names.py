"""Names of cookies that mean something elsewhere."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("requests/cookie-names-of-attributes", SHOULD, since="1.2", werkzeug=">=1.0")
class TestCookieNamesOfAttributes:
    """A cookie may have the name of an attribute of ``Set-Cookie``: in the ``Cookie`` header all
    are names of cookies.

    Source: RFC 6265, section 4.2.
    If this fails: look at names that the reader of the header leaves out.
    """

    @pytest.mark.parametrize(
        "name",
        ["expires", "path", "domain", "max-age", "secure", "httponly", "samesite", "version"],
    )
    def test_is_read(self, flask, environ, name):
        app = flask.Flask("cookies")

        with app.request_context(environ(headers={"Cookie": f"a=1; {name}=2; b=3"})):
            assert flask.request.cookies.get(name) == "2"
