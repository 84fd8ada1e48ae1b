"""The query of a request of the test client."""

from io import BytesIO

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("testing/request-query", SHOULD)
class TestRequestQuery:
    """The query stands in the path, or is given as ``query_string``: text or a mapping."""

    def test_in_the_path(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.query_string)

        assert app.test_client().get("/?a=1&b=2").data == b"a=1&b=2"

    def test_as_text(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.query_string)

        assert app.test_client().get("/", query_string="a=1&b=2").data == b"a=1&b=2"

    def test_as_a_mapping(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/")(lambda: flask.request.args["word"])

        response = app.test_client().get("/", query_string={"word": text})

        assert response.data == text.encode()

    def test_as_a_mapping_with_several_values(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "+".join(flask.request.args.getlist("word")))

        response = app.test_client().get("/", query_string={"word": ["ada", "grace"]})

        assert response.data == b"ada+grace"

    @pytest.mark.parametrize("value", [b"ada", b"", "größe".encode()])
    def test_bytes_are_one_value(self, flask, value):
        app = flask.Flask("shop")
        app.route("/")(lambda: "+".join(flask.request.args.getlist("word")))

        assert app.test_client().get("/", query_string={"word": value}).data == value

    @pytest.mark.parametrize(
        ("path", "query"),
        [
            ("/?a=%C3%B6+%2B", b"a=%C3%B6+%2B"),
            ("/?a=%26b=c", b"a=%26b=c"),
            ("/?", b""),
            ("/?a=b?c=d", b"a=b?c=d"),
        ],
    )
    def test_in_the_path_it_is_sent_as_it_is(self, flask, path, query):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.query_string)

        assert app.test_client().get(path).data == query

    @applies(werkzeug=">=0.15")
    def test_in_the_path_it_ends_at_the_fragment(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.query_string)

        assert app.test_client().get("/?a=b#c").data == b"a=b"

    @pytest.mark.parametrize("value", ["a&b=c", "a+b", "100%", "a=b", "a#b", "größe", ""])
    def test_a_mapping_is_escaped(self, flask, value):
        app = flask.Flask("shop")
        app.route("/")(lambda: repr(flask.request.args.to_dict()).encode())

        response = app.test_client().get("/", query_string={"word": value})

        assert response.data == repr({"word": value}).encode()


@requirement("testing/request-contradictions", MAY, since="1.2")
class TestRequestContradictions:
    """A request is refused of which two arguments say the same thing: the body, the query, the
    host or the scheme."""

    def test_stream_and_data(self, flask):
        client = flask.Flask("shop").test_client()

        with pytest.raises(TypeError):
            client.post("/", data=b"one", input_stream=BytesIO(b"two"))

    @applies(flask=">=1.0")
    def test_json_and_data(self, flask):
        client = flask.Flask("shop").test_client()

        with pytest.raises((TypeError, AssertionError)):
            client.post("/", json={}, data=b"{}")

    @applies(werkzeug=">=0.15")
    def test_a_query_given_twice(self, flask):
        client = flask.Flask("shop").test_client()

        with pytest.raises(ValueError, match=r"."):
            client.get("/?a=1", query_string="b=2")

    @applies(flask=">=1.1")
    @pytest.mark.parametrize("given", ["subdomain", "url_scheme"])
    def test_base_url_and_its_parts(self, flask, given):
        with pytest.raises(AssertionError):
            flask.testing.EnvironBuilder(
                flask.Flask("shop"), "/", "http://shop.example/", **{given: "https"}
            )
