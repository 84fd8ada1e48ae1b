"""``www_authenticate``: what a response asks of the client."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import challenge as challenge_of
from flask_conformance.kit.words import name_and_value


@requirement("responses/www-authenticate", SHOULD)
class TestWwwAuthenticate:
    """``www_authenticate`` asks the client for credentials, by a scheme and what stands behind it,
    if anything does: parameters or a token.

    Source: Flask documentation, "API", "Response.www_authenticate"; RFC 9110, section 11.6.1.
    """

    def test_asks_for_basic_credentials(self, flask):
        response = flask.Response("body", status=401)
        response.headers["WWW-Authenticate"] = 'Basic realm="private"'

        given = response.www_authenticate
        assert (given.type, given.realm) == ("basic", "private")

    @pytest.mark.parametrize(
        ("sent", "expected"),
        [
            pytest.param("Negotiate", ("negotiate", None), id="scheme alone"),
            pytest.param('BASIC realm="a"', ("basic", "a"), id="scheme in upper case"),
            pytest.param('Digest qop="auth", realm="a, b"', ("digest", "a, b"), id="parameters"),
        ],
    )
    def test_is_read(self, flask, sent, expected):
        response = flask.Response("body", status=401)
        response.headers["WWW-Authenticate"] = sent

        given = response.www_authenticate
        assert (given.type, given.realm) == expected

    @applies(werkzeug=">=2.3")
    def test_a_token_is_read(self, flask):
        response = flask.Response("body", status=401)
        response.headers["WWW-Authenticate"] = "Negotiate YWJj=="

        given = response.www_authenticate
        assert (given.type, given.token) == ("negotiate", "YWJj==")

    @applies(werkzeug="<2.3")
    def test_was_set_by_method(self, flask):
        response = flask.Response("body", status=401)
        response.www_authenticate.set_basic("private")

        assert response.headers["WWW-Authenticate"] == 'Basic realm="private"'

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_is_set(self, flask, werkzeug):
        response = flask.Response("body", status=401)
        challenge = werkzeug.datastructures.WWWAuthenticate("basic", {"realm": "private"})
        response.www_authenticate = challenge

        sent = challenge_of(response.headers["WWW-Authenticate"])
        assert sent == ("basic", {"realm": "private"})

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_a_digest_is_quoted_as_its_rfc_wants(self, flask, werkzeug):
        response = flask.Response("body", status=401)
        response.www_authenticate = werkzeug.datastructures.WWWAuthenticate(
            "digest", {"realm": "a", "qop": "auth", "nonce": "b", "opaque": "c", "stale": "true"}
        )

        sent = response.headers["WWW-Authenticate"].partition(" ")[2].lower()
        assert sorted(part.strip() for part in sent.split(",")) == [
            'nonce="b"', 'opaque="c"', 'qop="auth"', 'realm="a"', "stale=true",
        ]  # fmt: skip

    @pytest.mark.parametrize("realm", ["", "a b", "a,b", "a=b", 'a "b"', "a\\b"], ids=repr)
    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_a_realm_of_any_characters_is_quoted(self, flask, werkzeug, realm):
        response = flask.Response("body", status=401)
        challenge = werkzeug.datastructures.WWWAuthenticate("basic", {"realm": realm})
        response.www_authenticate = challenge

        sent = response.headers["WWW-Authenticate"].partition(" ")[2]
        assert (name_and_value(sent), sent.endswith('"')) == (("realm", realm), True)

    @applies(werkzeug=">=3.1.7", needs="werkzeug.datastructures")
    def test_without_parameters_it_is_the_scheme_alone(self, flask, werkzeug):
        response = flask.Response("body", status=401)
        response.www_authenticate = werkzeug.datastructures.WWWAuthenticate("negotiate")

        assert response.headers["WWW-Authenticate"].lower() == "negotiate"

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_a_token_is_sent_as_it_is(self, flask, werkzeug):
        response = flask.Response("body", status=401)
        challenge = werkzeug.datastructures.WWWAuthenticate("negotiate", token="YWJj==")
        response.www_authenticate = challenge

        scheme, _, token = response.headers["WWW-Authenticate"].partition(" ")
        assert (scheme.lower(), token) == ("negotiate", "YWJj==")
