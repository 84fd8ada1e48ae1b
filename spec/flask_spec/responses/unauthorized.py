"""401: what is asked of the client."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement(
    "responses/unauthorized-challenge", SHOULD, since="1.2", werkzeug=("<0.15", ">=0.15.3")
)
class TestUnauthorizedChallenge:
    """The response of ``abort(401)`` without a challenge has no ``WWW-Authenticate`` that names no
    scheme.

    Why: an empty one is malformed, and no browser can make anything of it. A framework that adds a
    challenge of its own does what RFC 9110 asks for.
    Source: Werkzeug documentation, "HTTP Exceptions", "Unauthorized"; RFC 9110, section 11.6.1.
    If this fails: look at what is written where no challenge was given.
    """

    @pytest.mark.parametrize("description", [None, "who are you?"], ids=["bare", "described"])
    def test_no_empty_challenge(self, flask, client, description):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(401, description))

        response = client(app).get("/")
        schemes = [text.partition(" ")[0] for text in response.headers.get_all("WWW-Authenticate")]
        assert (response.status_code, "" in schemes) == (401, False)
