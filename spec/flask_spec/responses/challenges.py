"""``WWW-Authenticate``: several challenges, and what stands in one."""

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.words import challenge as parsed


def challenges(response):
    """Scheme and realm of each challenge that is sent."""
    sent = response.headers.getlist("WWW-Authenticate")
    return [(scheme, values["realm"]) for scheme, values in map(parsed, sent)]


@requirement(
    "responses/several-challenges", SHOULD, since="1.2", werkzeug=">=2.3",
    needs="werkzeug.datastructures",
)  # fmt: skip
class TestSeveralChallenges:
    """A response may ask for credentials of several schemes: each is a ``WWW-Authenticate`` header
    of its own, for many clients read no more than one in a header.

    Source: Werkzeug documentation, ``Response.www_authenticate``; RFC 9110, section 11.6.1.
    """

    def test_are_headers_of_their_own(self, flask, werkzeug):
        challenge = werkzeug.datastructures.WWWAuthenticate
        response = flask.Response("body", 401)
        response.www_authenticate = [
            challenge("basic", {"realm": "a"}),
            challenge("bearer", {"realm": "b"}),
        ]

        assert challenges(response) == [("basic", "a"), ("bearer", "b")]

    def test_of_an_error(self, flask, werkzeug, client):
        app = flask.Flask("private")
        challenge = werkzeug.datastructures.WWWAuthenticate

        @app.route("/")
        def index():
            both = [challenge("basic", {"realm": "a"}), challenge("bearer", {"realm": "b"})]
            raise werkzeug.exceptions.Unauthorized(www_authenticate=both)

        sent = client(app).get("/").headers.get_all("WWW-Authenticate")
        schemes = [text.split()[0].lower() for text in sent]
        assert schemes == ["basic", "bearer"]

    def test_one_replaces_those_before(self, flask, werkzeug):
        challenge = werkzeug.datastructures.WWWAuthenticate
        response = flask.Response("body", 401)
        response.www_authenticate = [challenge("basic", {"realm": "a"})] * 2
        response.www_authenticate = challenge("bearer", {"realm": "b"})

        assert challenges(response) == [("bearer", "b")]

    def test_none_takes_them_away(self, flask, werkzeug):
        challenge = werkzeug.datastructures.WWWAuthenticate
        response = flask.Response("body", 401)
        response.www_authenticate = [challenge("basic", {"realm": "a"})] * 2
        response.www_authenticate = None

        assert "WWW-Authenticate" not in response.headers

    def test_may_have_a_token(self, flask, werkzeug):
        response = flask.Response("body", 401)
        response.www_authenticate = werkzeug.datastructures.WWWAuthenticate(
            "negotiate", token="YWJj=="
        )

        scheme, token = response.headers["WWW-Authenticate"].split()
        assert (scheme.lower(), token) == ("negotiate", "YWJj==")

    @pytest.mark.parametrize("realm", ["a b", 'a"b', r"a\b", "a, b=c", "größe"])
    def test_a_realm_may_be_any_text(self, flask, werkzeug, realm):
        response = flask.Response("body", 401)
        response.www_authenticate = werkzeug.datastructures.WWWAuthenticate(
            "basic", {"realm": realm}
        )

        again = flask.Response(
            "body", 401, {"WWW-Authenticate": response.headers["WWW-Authenticate"]}
        )
        assert again.www_authenticate.realm == realm
