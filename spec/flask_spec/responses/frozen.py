"""Responses that are made ready to be kept."""

import pickle

import pytest

from flask_conformance import SHOULD, applies, requirement

BODIES = {
    "text": lambda: "größe",
    "pieces": lambda: ["grö", "ße"],
    "generator": lambda: (piece for piece in ["grö", "ße"]),
}


@pytest.mark.parametrize("body", BODIES)
@requirement("responses/frozen", SHOULD, since="1.2")
class TestFrozen:
    """``freeze`` reads the body of a response, so that it can be pickled and sent as often as one
    likes, and tells its length.

    Why: caches keep responses, those that were made piece by piece too.
    Source: Werkzeug documentation, "Request / Response Objects", ``Response.freeze``.
    """

    def test_is_a_sequence(self, flask, body):
        response = flask.Response(BODIES[body]())
        response.freeze()

        assert (response.is_sequence, response.get_data()) == (True, "größe".encode())

    @applies(werkzeug=">=0.6")
    def test_tells_its_length(self, flask, body):
        response = flask.Response(BODIES[body]())
        response.freeze()

        assert response.headers["Content-Length"] == str(len("größe".encode()))

    def test_can_be_pickled(self, flask, body):
        response = flask.Response(BODIES[body](), 201, {"X-Kept": "yes"})
        response.freeze()
        kept = pickle.loads(pickle.dumps(response))

        got = (kept.status_code, kept.headers["X-Kept"], kept.get_data())
        assert got == (201, "yes", "größe".encode())

    def test_is_sent_as_often_as_one_likes(self, flask, client, body):
        app = flask.Flask("shop")
        response = flask.Response(BODIES[body]())
        response.freeze()
        app.route("/")(lambda: response)

        answers = client(app)
        assert [answers.get("/").text for _ in range(2)] == ["größe", "größe"]
