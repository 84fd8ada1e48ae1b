"""The classes of requests and responses."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("application/request-and-response-class", SHOULD)
class TestRequestAndResponseClass:
    """``request_class`` and ``response_class`` are the classes of every request and response.

    Source: Flask documentation, "Custom Request/Response classes" and API.
    """

    def test_the_request_is_of_the_request_class(self, flask, client):
        class Application(flask.Flask):
            class request_class(flask.Request):
                def shouted(self):
                    return self.path.upper()

        app = Application("classes")
        app.route("/page")(lambda: flask.request.shouted())

        assert client(app).get("/page").text == "/PAGE"

    @pytest.mark.parametrize("path", ["/text", "/tuple"])
    def test_the_response_is_of_the_response_class(self, flask, client, path):
        class Application(flask.Flask):
            class response_class(flask.Response):
                default_mimetype = "text/x-own"

        app = Application("classes")

        @app.route("/text")
        def text():
            return "text"

        @app.route("/tuple")
        def of_a_tuple():
            return "tuple", 201

        assert client(app).get(path).mimetype == "text/x-own"

    def test_a_foreign_response_becomes_one_of_the_response_class(self, flask, client):
        kinds = []

        class Application(flask.Flask):
            class response_class(flask.Response):
                pass

        app = Application("classes")
        app.route("/")(lambda: flask.redirect("/elsewhere"))

        @app.after_request
        def note(response):
            kinds.append(isinstance(response, Application.response_class))
            return response

        client(app).get("/")

        assert kinds == [True]

    def test_an_error_page_becomes_one_of_the_response_class(self, flask, client):
        kinds = []

        class Application(flask.Flask):
            class response_class(flask.Response):
                pass

        app = Application("classes")

        @app.after_request
        def note(response):
            kinds.append(isinstance(response, Application.response_class))
            return response

        client(app).get("/nothing")

        assert kinds == [True]
