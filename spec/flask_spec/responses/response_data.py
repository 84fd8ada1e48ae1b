"""The data of a response object: read as a whole, in pieces, or left to the server."""

import pytest

from flask_conformance import MAY, SHOULD, requirement
from flask_conformance.kit.words import media_type


@requirement("responses/get-data", SHOULD)
class TestGetData:
    """``get_data`` gives the body, decoded if asked; ``set_data`` replaces it.

    Source: Flask documentation, "API", "Response.get_data".
    """

    def test_gives_bytes(self, flask):
        assert flask.Response("größe").get_data() == "größe".encode()

    def test_gives_text_if_asked(self, flask, names):
        text = names.text()

        assert flask.Response(text).get_data(as_text=True) == text

    def test_may_be_called_again(self, flask):
        response = flask.Response(piece for piece in "abc")

        assert (response.get_data(), response.get_data()) == (b"abc", b"abc")

    @pytest.mark.parametrize("value", ["größe", "größe".encode()], ids=["text", "bytes"])
    def test_set_data_replaces_the_body(self, flask, value):
        response = flask.Response("a long body")
        response.set_data(value)

        assert response.get_data() == "größe".encode()


@requirement("responses/streamed-response", SHOULD)
class TestStreamedResponse:
    """A response whose body is a generator is streamed: its length is not known.

    Source: Flask documentation, "Streaming Contents".
    """

    def test_is_streamed(self, flask):
        assert flask.Response(piece for piece in "abc").is_streamed is True

    @pytest.mark.parametrize("body", ["text", b"bytes", ["list"]], ids=["text", "bytes", "list"])
    def test_other_bodies_are_not(self, flask, body):
        assert flask.Response(body).is_streamed is False

    def test_has_no_length(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response(piece for piece in "abc"))

        response = client(app).get("/")
        assert ("Content-Length" in response.headers, response.text) == (False, "abc")

    @pytest.mark.parametrize(
        ("body", "is_sequence"),
        [("text", True), ((piece for piece in "abc"), False)],
        ids=["text", "generator"],
    )
    def test_is_no_sequence(self, flask, body, is_sequence):
        assert flask.Response(body).is_sequence is is_sequence

    def test_becomes_a_sequence_if_asked(self, flask):
        response = flask.Response(piece for piece in "abc")
        response.make_sequence()

        assert (response.is_sequence, response.data) == (True, b"abc")

    def test_direct_passthrough_sends_the_pieces(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response(iter([b"a", b"bc"]), direct_passthrough=True))

        assert client(app).get("/").text == "abc"


@requirement("responses/passthrough-data", MAY, since="1.1")
class TestPassthroughData:
    """A body that is passed through to the server directly is not made into data."""

    def test_is_an_error(self, flask):
        response = flask.Response(iter([b"a"]), direct_passthrough=True)

        with pytest.raises(RuntimeError):
            response.get_data()


@requirement("responses/response-charset", MAY, since="1.2", werkzeug=">=0.15")
class TestResponseCharset:
    """A mimetype that stands for text, any of XML or a script among them, gets the charset UTF-8;
    one that stands for bytes, or that has its encoding in itself as JSON, gets none.

    Source: Werkzeug change log, version 0.15.0.
    """

    @pytest.mark.parametrize(
        "mimetype",
        ["text/csv", "application/xml", "image/svg+xml", "application/atom+xml",
         "application/javascript"],
    )  # fmt: skip
    @pytest.mark.parametrize("how", ["argument", "attribute"])
    def test_of_text(self, flask, mimetype, how):
        if how == "argument":
            response = flask.Response("body", mimetype=mimetype)
        else:
            response = flask.Response("body")
            response.mimetype = mimetype

        assert media_type(response.headers["Content-Type"]) == f"{mimetype}; charset=utf-8"

    @pytest.mark.parametrize("mimetype", ["image/png", "application/json", "application/zip"])
    def test_of_bytes(self, flask, mimetype):
        response = flask.Response(b"body", mimetype=mimetype)

        assert response.headers["Content-Type"] == mimetype
