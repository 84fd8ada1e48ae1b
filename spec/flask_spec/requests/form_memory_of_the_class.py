"""``max_form_memory_size`` on a request class: the limit before there was configuration for it."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement(
    "requests/max-form-memory-size-of-the-class",
    SHOULD,
    werkzeug=">=3.0.6",
    since="1.2",
    advisory="CVE-2024-49767",
)
class TestMaxFormMemorySizeOfTheClass:
    """A field of a multipart form that is longer than the ``max_form_memory_size`` of the
    application's request class answers 413, also where the field arrives in many pieces.

    Why: a limit on each piece alone lets a field of any length into memory.
    Source: Werkzeug documentation, "Request.max_form_memory_size".
    If this fails: look at whether the lengths of a field's pieces are added up.
    """

    @pytest.mark.parametrize(
        ("length", "status"),
        [(200_000, 200), (200_001, 413), (400_000, 413)],
        ids=["just allowed", "one more", "twice as much"],
    )
    def test_limits_a_field(self, flask, client, length, status):
        app = flask.Flask("forms")

        class Request(flask.Request):
            max_form_memory_size = 200_000

        app.request_class = Request

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["a"]

        response = client(app).post("/", data={"a": "x" * length}, files={})
        assert response.status_code == status

    def test_a_file_may_be_longer(self, flask, client):
        app = flask.Flask("forms")

        class Request(flask.Request):
            max_form_memory_size = 200_000

        app.request_class = Request

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.files["a"].read()))

        assert client(app).post("/", files={"a": ("a.txt", b"x" * 400_000)}).text == "400000"
