"""Values of cookies that need no quotes, and an attribute that is refused."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("responses/set-cookie-unquoted", MAY, since="1.2", werkzeug=">=2.3")
class TestSetCookieUnquoted:
    """A value of characters that a cookie may hold as they are is sent without quotes.

    Why: scripts and servers in other languages take quotes for a part of the value.
    Source: RFC 6265, section 4.1.1; Werkzeug change log, version 2.3.0.
    """

    @pytest.mark.parametrize(
        "value", ["word", "/x:y", "a=b==", "!#$%&'()*+-./:", "<=>?@[]^_`{|}~", ""]
    )
    def test_is_sent_as_it_is(self, flask, client, value):
        app = flask.Flask("cookies")

        @app.route("/")
        def index():
            response = flask.Response("set")
            response.set_cookie("name", value)
            return response

        lines = client(app).get("/").headers.get_all("Set-Cookie")
        assert f"name={value}" in [line.partition(";")[0] for line in lines]


@requirement("responses/cookie-samesite-checked", MAY, since="1.1")
class TestCookieSamesiteChecked:
    """``set_cookie`` refuses a value of ``samesite`` that no client knows.

    Source: Werkzeug change log, version 0.14.
    """

    @applies(werkzeug=">=0.14")
    def test_another_same_site_is_an_error(self, flask):
        response = flask.Response("set")

        with pytest.raises(ValueError, match=r"."):
            response.set_cookie("name", "value", samesite="sometimes")
