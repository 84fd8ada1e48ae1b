"""Answers that have no content: 204 and 304."""

import pytest

from flask_conformance import MUST, applies, requirement


def answering(flask, body, code, headers=()):
    """An application whose view returns that, without the type that it then must not have."""
    app = flask.Flask("shop")

    @app.route("/")
    def index():
        response = flask.Response(body, status=code, headers=dict(headers))
        del response.headers["Content-Type"]
        return response

    return app


@requirement("responses/no-content", MUST, since="1.2")
class TestNoContent:
    """An answer of 204 or 304 has no body, whatever the view returns; 204 tells no length, and 304
    keeps its ``ETag``.

    Why: a client that reads no body takes what comes for the beginning of the next answer.
    Source: RFC 9110, sections 8.6, 15.3.5 and 15.4.5.
    """

    @pytest.mark.parametrize("code", [204, 304])
    @pytest.mark.parametrize("body", ["", "body", b"body", ["a", "b"]], ids=repr)
    def test_has_no_body(self, flask, client, code, body):
        response = client(answering(flask, body, code)).get("/")

        assert (response.status_code, response.content) == (code, b"")

    @pytest.mark.parametrize("code", [204, 304])
    def test_of_a_stream_has_no_body(self, flask, client, code):
        response = client(answering(flask, (text for text in "abc"), code)).get("/")

        assert (response.status_code, response.content) == (code, b"")

    @pytest.mark.parametrize("body", ["", "body"])
    # A server may add one: wsgiref does.
    @applies(werkzeug=">=0.15", needs="in-process")
    def test_204_tells_no_length(self, flask, client, body):
        response = client(answering(flask, body, 204)).get("/")

        assert (response.status_code, response.length) == (204, None)

    def test_304_keeps_its_tag(self, flask, client):
        response = client(answering(flask, "", 304, {"ETag": '"a"'})).get("/")

        assert response.headers.get("ETag") == '"a"'
