"""test_client: a client for one application, and the class it is made of."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("testing/test-client", MUST)
class TestTestClient:
    """``app.test_client()`` gives a client with a method for each method of HTTP; each makes one
    request to the application and returns its response.

    Source: Flask documentation, "Testing Flask Applications", "Sending Requests with the Test
    Client".
    """

    @pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
    def test_sends_the_method_of_its_name(self, flask, method):
        app = flask.Flask("shop")
        app.route("/", methods=["GET", "POST", "PUT", "DELETE"])(lambda: flask.request.method)

        response = getattr(app.test_client(), method.lower())("/")

        assert response.data == method.encode()

    @applies(werkzeug=">=0.8")
    @pytest.mark.parametrize("method", ["PATCH", "OPTIONS", "HEAD"])
    def test_sends_the_rarer_methods(self, flask, method):
        app, seen = flask.Flask("shop"), []
        app.route("/", methods=["PATCH", "OPTIONS", "HEAD"])(
            lambda: seen.append(flask.request.method) or ""
        )

        getattr(app.test_client(), method.lower())("/")

        assert seen == [method]

    @applies(werkzeug=">=0.10")
    def test_sends_trace(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["TRACE"])(lambda: flask.request.method)

        assert app.test_client().trace("/").data == b"TRACE"

    def test_open_takes_the_method(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["DELETE"])(lambda: flask.request.method)

        assert app.test_client().open("/", method="DELETE").data == b"DELETE"

    def test_open_gets(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["GET", "POST"])(lambda: flask.request.method)

        assert app.test_client().open("/").data == b"GET"

    def test_the_path_is_the_root_unless_given(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "root")

        assert app.test_client().get().data == b"root"

    def test_answers_of_the_application_come_back_whole(self, flask, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            return flask.Response(word, 418, {"X-Word": word})

        response = app.test_client().get("/")

        assert (response.data, response.status_code, response.headers["X-Word"]) == (
            word.encode(),
            418,
            word,
        )

    def test_errors_come_back_as_responses(self, flask):
        assert flask.Flask("shop").test_client().get("/nowhere").status_code == 404

    def test_every_call_gives_another_client(self, flask):
        app = flask.Flask("shop")

        assert app.test_client() is not app.test_client()

    def test_knows_its_application(self, flask):
        app = flask.Flask("shop")

        assert app.test_client().application is app

    def test_calls_the_middleware(self, flask):
        app = flask.Flask("shop")

        def middleware(environ, start_response):
            start_response("203 OUTSIDE", [("Content-Type", "text/plain")])
            return [b"middleware"]

        app.wsgi_app = middleware

        assert app.test_client().get("/").data == b"middleware"

    @applies(flask=">=0.4")
    def test_can_be_used_again_after_a_block(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")
        client = app.test_client()
        with client:
            client.get("/")
        with client:
            second = client.get("/")

        assert second.data == b"index"

    @applies(flask=">=0.4")
    def test_a_block_gives_the_client(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")

        with app.test_client() as client:
            assert client.get("/").data == b"index"


@requirement("testing/client-class", SHOULD, flask=">=0.7")
class TestClientClass:
    """The client is a ``flask.testing.FlaskClient`` or of the class that
    ``app.test_client_class`` names, made with the arguments of ``test_client``.

    Source: Flask documentation, API, ``Flask.test_client``.
    """

    def test_is_a_flask_client(self, flask):
        assert isinstance(flask.Flask("shop").test_client(), flask.testing.FlaskClient)

    def test_class_of_the_application(self, flask):
        class Client(flask.testing.FlaskClient):
            pass

        app = flask.Flask("shop")
        app.test_client_class = Client

        assert isinstance(app.test_client(), Client)

    @applies(flask=">=0.11")
    def test_arguments_reach_the_class(self, flask):
        class Client(flask.testing.FlaskClient):
            def __init__(self, *args, **kwargs):
                self.user = kwargs.pop("user")
                super().__init__(*args, **kwargs)

        app = flask.Flask("shop")
        app.test_client_class = Client

        assert app.test_client(user="ada").user == "ada"

    def test_a_replaced_open_sees_every_request(self, flask):
        opened = []

        class Client(flask.testing.FlaskClient):
            def open(self, *args, **kwargs):
                opened.append((args, kwargs["method"]))
                return super().open(*args, **kwargs)

        app = flask.Flask("shop")
        app.test_client_class = Client
        client = app.test_client()
        client.get("/one")
        client.post("/two")

        assert opened == [(("/one",), "GET"), (("/two",), "POST")]

    @applies(flask=">=2.1", werkzeug=">=2.1")
    def test_a_replaced_open_may_look_at_its_response(self, flask):
        codes = []

        class Client(flask.testing.FlaskClient):
            def open(self, *args, **kwargs):
                response = super().open(*args, **kwargs)
                codes.append(response.status_code)
                return response

        app = flask.Flask("shop")
        app.test_client_class = Client
        app.route("/old", endpoint="old")(lambda: flask.redirect("/new"))
        app.route("/new", endpoint="new")(lambda: "new")

        response = app.test_client().get("/old", follow_redirects=True)
        assert (response.data, codes[-1]) == (b"new", 200)


@requirement("testing/response-class", MAY)
class TestResponseClass:
    """The responses that the client returns are instances of ``app.response_class``."""

    def test_instances_of_the_response_class(self, flask):
        assert isinstance(flask.Flask("shop").test_client().get("/"), flask.Response)

    def test_instances_of_a_class_of_the_application(self, flask):
        class Response(flask.Response):
            @property
            def shouted(self):
                return self.data.upper()

        app = flask.Flask("shop")
        app.response_class = Response
        app.route("/")(lambda: "quiet")

        assert app.test_client().get("/").shouted == b"QUIET"

    @applies(werkzeug=">=3.0.2", needs="werkzeug.test")
    def test_may_be_one_of_the_client_already(self, flask, werkzeug):
        class Response(werkzeug.test.TestResponse):
            @property
            def shouted(self):
                return self.data.upper()

        app = flask.Flask("shop")
        app.route("/")(lambda: "quiet")

        assert flask.testing.FlaskClient(app, Response).get("/").shouted == b"QUIET"
