"""401: what is asked of the client."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement(
    "responses/unauthorized-challenge", SHOULD, since="1.2", werkzeug=("<0.15", ">=0.15.3")
)
class TestUnauthorizedChallenge:
    """The response of ``abort(401)`` has a ``WWW-Authenticate`` for each challenge that it was
    given, and none without any.

    Why: a browser asks for a password where there is a challenge, and a form for the login never
    shows; an empty one is malformed.
    Source: Werkzeug documentation, "HTTP Exceptions", "Unauthorized"; RFC 9110, section 11.6.1.
    If this fails: look at what is written where no challenge was given.
    """

    @pytest.mark.parametrize("description", [None, "who are you?"], ids=["bare", "described"])
    def test_no_challenge(self, flask, client, description):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(401, description))

        response = client(app).get("/")
        assert (response.status_code, response.headers.get_all("WWW-Authenticate")) == (401, [])
