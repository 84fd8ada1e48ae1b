"""``max_content_length``: how long a body may be."""

import io

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("requests/max-content-length", MUST, flask=">=0.6")
class TestMaxContentLength:
    """A body longer than ``MAX_CONTENT_LENGTH`` answers 413 when a form is read from it; a body
    of just that length is read. Without the setting there is no limit.

    Source: Flask documentation, "Configuration Handling", "MAX_CONTENT_LENGTH".
    """

    @pytest.mark.parametrize(
        ("length", "status"), [(10, 200), (11, 413)], ids=["just allowed", "one more"]
    )
    def test_of_a_form(self, flask, client, length, status):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 10

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["a"]

        response = client(app).post("/", data={"a": "x" * (length - 2)})
        assert response.status_code == status

    def test_of_a_multipart_form(self, flask, client):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 100

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.files["a"].read()

        response = client(app).post("/", files={"a": ("a.txt", b"x" * 101)})
        assert response.status_code == 413

    def test_may_be_set_after_requests(self, flask, client):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["a"]

        visitor = client(app)
        first = visitor.post("/", data={"a": "x" * 20}).status_code
        app.config["MAX_CONTENT_LENGTH"] = 10
        assert (first, visitor.post("/", data={"a": "x" * 20}).status_code) == (200, 413)

    def test_none_is_no_limit(self, flask, client):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = None

        @app.route("/", methods=["POST"])
        def index():
            return str(len(flask.request.form["a"]))

        assert client(app).post("/", data={"a": "x" * 100_000}).text == "100000"

    def test_the_request_tells_it(self, flask, environ, names):
        app, number = flask.Flask("uploads"), names.number()
        app.config["MAX_CONTENT_LENGTH"] = number

        with app.request_context(environ("/")):
            assert flask.request.max_content_length == number

    def test_the_error_has_handlers(self, flask, client):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 10
        app.errorhandler(413)(lambda error: ("too long", 413))

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["a"]

        assert client(app).post("/", data={"a": "x" * 20}).text == "too long"


@requirement("requests/max-content-length-of-any-body", SHOULD, werkzeug=">=2.3")
class TestMaxContentLengthOfAnyBody:
    """Reading a body that is longer than ``MAX_CONTENT_LENGTH`` in any other way answers 413 too,
    also when its length shows only while it is read.

    Source: Werkzeug change log, version 2.3.0.
    """

    @pytest.mark.parametrize(
        ("length", "status"), [(10, 200), (11, 413)], ids=["just allowed", "one more"]
    )
    @pytest.mark.parametrize("way", ["data", "get_data", "stream"])
    def test_read_as(self, flask, client, way, length, status):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 10

        @app.route("/", methods=["POST"])
        def index():
            request = flask.request
            read = {"data": lambda: request.data, "get_data": request.get_data}
            return read.get(way, lambda: request.stream.read())()

        assert client(app).post("/", data=b"x" * length).status_code == status

    def test_read_as_json(self, flask, client):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 10

        @app.route("/", methods=["POST"])
        def index():
            return str(flask.request.get_json())

        assert client(app).post("/", json="x" * 20).status_code == 413

    @applies(needs="in-process")
    def test_of_unknown_length(self, flask, client):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 10

        @app.route("/", methods=["POST"])
        def index():
            while flask.request.stream.read(4):
                pass
            return "read"

        extra = {"wsgi.input_terminated": True, "CONTENT_LENGTH": ""}
        built = {**extra, "wsgi.input": io.BytesIO(b"x" * 11)}
        assert client(app).post("/", extra=built).status_code == 413


@requirement("requests/max-content-length-of-the-form-only", MAY, flask=">=0.6",
             werkzeug="<2.3")  # fmt: skip
class TestMaxContentLengthOfTheFormOnly:
    """Before Werkzeug 2.3 the limit held for forms alone.

    Source: Werkzeug change log, version 2.3.0.
    """

    def test_other_bodies_are_read(self, flask, client):
        app = flask.Flask("uploads")
        app.config["MAX_CONTENT_LENGTH"] = 10

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.stream.read()

        headers = {"Content-Type": "text/plain"}
        assert client(app).post("/", data=b"x" * 20, headers=headers).content == b"x" * 20
