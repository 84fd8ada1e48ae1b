"""Replacing how a view's value becomes a response."""

from flask_conformance import SHOULD, applies, requirement


@requirement("dispatch/response-class", SHOULD, flask=">=0.2")
class TestResponseClass:
    """The application's ``response_class`` makes every response: from a view's value, for
    ``OPTIONS``, for JSON.

    Source: Flask API documentation, ``Flask.response_class``.
    """

    def test_its_default_type_is_sent(self, flask, client):
        app = flask.Flask("shop")

        class Plain(flask.Response):
            default_mimetype = "application/x-own"

        app.response_class = Plain

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").mimetype == "application/x-own"

    def test_its_default_status_is_sent(self, flask, client):
        app = flask.Flask("shop")

        class Teapot(flask.Response):
            default_status = 418

        app.response_class = Teapot

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").status_code == 418

    def test_makes_automatic_options(self, flask, client):
        app, seen = flask.Flask("shop"), []

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        app.add_url_rule("/", "index", lambda: "index")

        @app.after_request
        def note(response):
            seen.append(isinstance(response, Answer))
            return response

        client(app).options("/")
        assert seen == [True]

    @applies(flask=">=1.1")
    def test_makes_json(self, flask, client):
        app, seen = flask.Flask("shop"), []

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        app.add_url_rule("/", "index", lambda: {})

        @app.after_request
        def note(response):
            seen.append(isinstance(response, Answer))
            return response

        client(app).get("/")
        assert seen == [True]


@requirement("dispatch/make-response-method", SHOULD)
class TestMakeResponseMethod:
    """``Flask.make_response`` is called with what the view or an error handler returned, and may
    be overridden to accept further types.

    Source: Flask API documentation, ``Flask.make_response``.
    """

    def test_receives_the_value_of_the_view(self, flask, client):
        class Shop(flask.Flask):
            def make_response(self, rv):
                return super().make_response(f"the number {rv}" if isinstance(rv, int) else rv)

        app = Shop("shop")

        @app.route("/")
        def index():
            return 7

        assert client(app).get("/").text == "the number 7"

    def test_receives_the_value_of_an_error_handler(self, flask, client):
        class Shop(flask.Flask):
            def make_response(self, rv):
                return super().make_response(f"the number {rv}" if isinstance(rv, int) else rv)

        app = Shop("shop")
        app.errorhandler(404)(lambda error: 9)

        assert client(app).get("/missing").text == "the number 9"

    def test_may_be_called_directly(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert isinstance(app.make_response("index"), app.response_class)
