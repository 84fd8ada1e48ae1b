"""What a view may return: text, bytes and response objects."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("dispatch/return-text", MUST)
class TestReturnText:
    """A string that a view returns is the body of a 200 answer, encoded as UTF-8 and of the type
    ``text/html``.

    Source: Flask quickstart, "About Responses".
    """

    def test_is_the_body_in_utf8(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()

        @app.route("/")
        def index():
            return text

        assert client(app).get("/").content == text.encode("utf-8")

    def test_answers_200(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "index"

        response = client(app).get("/")
        assert (response.status_code, response.text) == (200, "index")

    def test_is_html(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "index"

        response = client(app).get("/")
        got = (response.content_type, len(response.headers.get_all("Content-Type")))
        assert got == ("text/html; charset=utf-8", 1)

    def test_length_is_counted_in_bytes(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "größe"

        response = client(app).get("/")
        assert (response.text, response.length in (7, None)) == ("größe", True)

    def test_may_be_empty(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return ""

        response = client(app).get("/")
        assert (response.status_code, response.content) == (200, b"")

    def test_a_subclass_of_str_is_text(self, flask, client):
        app = flask.Flask("shop")

        class Html(str):
            pass

        @app.route("/")
        def index():
            return Html("<b>index</b>")

        assert client(app).get("/").text == "<b>index</b>"


@requirement("dispatch/return-bytes", MUST)
class TestReturnBytes:
    """Bytes that a view returns are the body as they are.

    Source: Flask API documentation, ``Flask.make_response``.
    """

    def test_are_the_body(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return b"\xff\x00\xfe"

        assert client(app).get("/").content == b"\xff\x00\xfe"

    def test_answer_200(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return b"index"

        response = client(app).get("/")
        assert (response.status_code, response.content) == (200, b"index")

    @applies(flask=">=0.10")
    def test_a_bytearray_is_too(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            response = app.make_response(bytearray(b"\xff\x00\xfe"))

        assert bytes(response.data) == b"\xff\x00\xfe"


@requirement("dispatch/return-response", MUST)
class TestReturnResponse:
    """A response object that a view returns is the answer, unchanged.

    Source: Flask API documentation, ``Flask.make_response``.
    """

    def test_keeps_status_headers_and_body(self, flask, client, names):
        app, text, word = flask.Flask("shop"), names.text(), names.word()

        @app.route("/")
        def index():
            return flask.Response(text, status=299, headers=[("X-Word", word)])

        response = client(app).get("/")
        got = (response.status_code, response.headers["X-Word"], response.text)
        assert got == (299, word, text)

    def test_the_object_itself_goes_on(self, flask, client):
        app, answer = flask.Flask("shop"), flask.Response("answer")

        @app.after_request
        def note(response):
            response.status_code = 299
            return response

        @app.route("/")
        def index():
            return answer

        client(app).get("/")
        assert answer.status_code == 299


@requirement("dispatch/return-other-responses", SHOULD)
class TestReturnOtherResponses:
    """A response object of another class, or any other WSGI application, that a view returns
    becomes a response of the application's ``response_class``.

    Why: after-request functions may rely on the class of what they receive.
    Source: Flask API documentation, ``Flask.make_response``.
    """

    @applies(needs="werkzeug.wrappers")
    def test_a_response_of_another_class_is_converted(self, flask, client, werkzeug):
        app, seen = flask.Flask("shop"), []

        class Answer(flask.Response):
            pass

        app.response_class = Answer

        @app.after_request
        def note(response):
            seen.append(isinstance(response, Answer))
            return response

        @app.route("/")
        def index():
            return werkzeug.wrappers.Response("foreign", status=203)

        response = client(app).get("/")
        assert (seen, response.status_code, response.text) == ([True], 203, "foreign")

    @applies(needs="werkzeug.wrappers")
    def test_a_response_of_another_class_keeps_its_headers(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return werkzeug.wrappers.Response("foreign", headers={"X-From": "elsewhere"})

        assert client(app).get("/").headers["X-From"] == "elsewhere"

    def test_a_wsgi_application_becomes_the_response_class(self, flask, client):
        app, seen = flask.Flask("shop"), []

        class Answer(flask.Response):
            pass

        app.response_class = Answer

        def legacy(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [b"legacy"]

        @app.after_request
        def note(response):
            seen.append(isinstance(response, Answer))
            return response

        @app.route("/")
        def index():
            return legacy

        client(app).get("/")
        assert seen == [True]

    @pytest.mark.parametrize("status", [201, "299 CUSTOM"], ids=["number", "text"])
    @applies(flask=">=0.9")
    def test_a_tuple_may_change_their_status(self, flask, client, status):
        app = flask.Flask("shop")

        def legacy(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [b"legacy"]

        @app.route("/")
        def index():
            return legacy, status

        assert client(app).get("/").status_code == int(str(status).split()[0])
