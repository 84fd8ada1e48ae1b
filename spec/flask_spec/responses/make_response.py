"""``flask.make_response()``: the response that a view would have returned."""

from flask_conformance import MUST, applies, requirement


@requirement("responses/make-response", MUST, flask=">=0.7")
class TestMakeResponse:
    """``make_response`` makes of its argument what would be made of a view's value; several
    arguments stand for a tuple, none for an empty response.

    Source: Flask documentation, "API", "make_response".
    If this fails: look at how the arguments are handed to ``Flask.make_response``.
    """

    def test_without_arguments_it_is_an_empty_response(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = flask.make_response()
            got = (isinstance(response, flask.Response), response.status_code, response.data)
            assert got == (True, 200, b"")

    def test_without_arguments_it_is_of_the_response_class(self, flask):
        app = flask.Flask("shop")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        with app.test_request_context("/"):
            assert isinstance(flask.make_response(), Answer)

    def test_of_text(self, flask, names):
        app, text = flask.Flask("shop"), names.text()

        with app.test_request_context("/"):
            response = flask.make_response(text)
            assert (response.status_code, response.data) == (200, text.encode())

    def test_of_text_is_of_the_response_class(self, flask):
        app = flask.Flask("shop")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        with app.test_request_context("/"):
            assert isinstance(flask.make_response("text"), Answer)

    def test_of_bytes(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask.make_response(b"\x00\xff").data == b"\x00\xff"

    def test_of_a_response_is_that_response(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = flask.Response("text")
            flask.make_response(response).status_code = 299

        assert response.status_code == 299

    def test_of_body_and_status(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = flask.make_response("text", 418)
            assert (response.status_code, response.data) == (418, b"text")

    def test_of_body_status_and_headers(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = flask.make_response("text", 418, {"X-Word": "here"})
            got = (response.status_code, response.data, response.headers["X-Word"])
        assert got == (418, b"text", "here")

    @applies(flask=">=0.11")
    def test_of_body_and_headers(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = flask.make_response("text", {"X-Word": "here"})
            assert (response.status_code, response.headers["X-Word"]) == (200, "here")

    def test_of_one_tuple(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = flask.make_response(("text", 418))
            assert (response.status_code, response.data) == (418, b"text")

    @applies(flask=">=1.1")
    def test_of_a_dict(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask.make_response({"a": 1}).get_json() == {"a": 1}

    @applies(flask=">=2.2")
    def test_of_a_list(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask.make_response([1, 2]).get_json() == [1, 2]

    @applies(flask=">=2.2")
    def test_of_a_generator(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask.make_response(piece for piece in "ab").data == b"ab"

    def test_headers_can_be_added(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.make_response("index")
            response.headers["X-Word"] = "here"
            return response

        response = client(app).get("/")
        assert (response.text, response.headers["X-Word"]) == ("index", "here")

    def test_uses_the_method_of_the_application(self, flask):
        class Shop(flask.Flask):
            def make_response(self, value):
                return ["made", value]

        with Shop("shop").test_request_context("/"):
            made = [flask.make_response("a"), flask.make_response("a", 418)]
        assert made == [["made", "a"], ["made", ("a", 418)]]
