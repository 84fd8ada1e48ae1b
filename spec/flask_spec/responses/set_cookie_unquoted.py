"""Values of cookies that need no quotes."""

import pytest

from flask_conformance import MAY, requirement


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
