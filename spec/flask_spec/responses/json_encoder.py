"""``app.json_encoder`` and ``json_decoder``, before there were providers."""

from flask_conformance import MAY, SHOULD, requirement


@requirement("responses/json-encoder", SHOULD, flask=">=0.10,<2.3")
class TestJsonEncoder:
    """The class ``app.json_encoder`` turns values into JSON, ``app.json_decoder`` back.

    Source: Flask 2.1 documentation, "API", "Flask.json_encoder".
    """

    def test_writes_further_types(self, flask, client):
        app = flask.Flask("api")

        class Encoder(flask.json.JSONEncoder):
            def default(self, value):
                if isinstance(value, complex):
                    return [value.real, value.imag]
                return super().default(value)

        app.json_encoder = Encoder
        app.route("/")(lambda: flask.jsonify(a=1 + 2j))
        assert client(app).get("/").json() == {"a": [1.0, 2.0]}

    def test_writes_what_dumps_is_given(self, flask):
        app = flask.Flask("api")

        class Encoder(flask.json.JSONEncoder):
            def default(self, value):
                return "encoded"

        app.json_encoder = Encoder
        with app.test_request_context("/"):
            assert flask.json.dumps([1j]) == '["encoded"]'

    def test_decoder_reads_the_request(self, flask, environ):
        app = flask.Flask("api")

        class Decoder(flask.json.JSONDecoder):
            def decode(self, text):
                return ["decoded", super().decode(text)]

        app.json_decoder = Decoder
        with app.request_context(environ("/", "POST", json=7)):
            assert flask.request.get_json() == ["decoded", 7]


@requirement("responses/no-json-encoder", MAY, flask=">=2.3", needs="flask.jsonify")
class TestNoJsonEncoder:
    """An application has no ``json_encoder`` or ``json_decoder`` any more.

    Source: Flask change log, version 2.3.0.
    """

    def test_attributes_are_gone(self, flask):
        app = flask.Flask("api")

        assert (hasattr(app, "json_encoder"), hasattr(app, "json_decoder")) == (False, False)
