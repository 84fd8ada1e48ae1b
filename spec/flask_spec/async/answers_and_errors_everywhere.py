"""Answers and errors, whichever coroutine function gives or raises them."""

import pytest

from flask_conformance import SHOULD, requirement


def view(flask, app, run):
    @app.route("/")
    async def index():
        return run()


def method_view(flask, app, run):
    class Index(flask.views.MethodView):
        async def get(self):
            return run()

    app.add_url_rule("/", view_func=Index.as_view("index"))


def before_request(flask, app, run):
    @app.before_request
    async def before():
        return run()


def view_of_a_blueprint(flask, app, run):
    shop = flask.Blueprint("shop", "shop")

    @shop.route("/")
    async def index():
        return run()

    app.register_blueprint(shop)


def before_request_of_a_blueprint(flask, app, run):
    shop = flask.Blueprint("shop", "shop")
    shop.route("/")(lambda: "index")

    @shop.before_request
    async def before():
        return run()

    app.register_blueprint(shop)


def handler_by_code(flask, app, run):
    app.route("/")(lambda: flask.abort(418))

    @app.errorhandler(418)
    async def handle(error):
        return run()


def handler_by_class(flask, app, run):
    app.route("/")(lambda: str(1 // 0))

    @app.errorhandler(ZeroDivisionError)
    async def handle(error):
        return run()


def named(place):
    return place.__name__.replace("_", " ")


RAISING = [
    view,
    method_view,
    before_request,
    view_of_a_blueprint,
    before_request_of_a_blueprint,
]
ANSWERING = [*RAISING, handler_by_code, handler_by_class]


@requirement("async/answers-everywhere", SHOULD, since="1.2", flask=">=2.2", needs="python:asgiref")
class TestAnswersEverywhere:
    """What a coroutine function returns as a view, a ``before_request`` function or an error
    handler, also in a blueprint or a class, may have every form that a plain view's may.

    Source: Flask documentation, "Using async and await".
    """

    FORMS = pytest.mark.parametrize(
        ("form", "status", "text"),
        [
            pytest.param(lambda flask: "plum", 200, "plum", id="text"),
            pytest.param(lambda flask: b"plum", 200, "plum", id="bytes"),
            pytest.param(lambda flask: ("plum", 202), 202, "plum", id="status"),
            pytest.param(lambda flask: ("plum", {"X-Fruit": "1"}), 200, "plum", id="headers"),
            pytest.param(lambda flask: flask.Response("plum", 203), 203, "plum", id="response"),
            pytest.param(lambda flask: iter(["pl", "um"]), 200, "plum", id="iterator"),
        ],
    )

    @pytest.mark.parametrize("place", ANSWERING, ids=named)
    @FORMS
    def test_text_and_status(self, flask, client, place, form, status, text):
        app = flask.Flask("website")
        place(flask, app, lambda: form(flask))

        response = client(app).get("/")
        assert (response.status_code, response.text) == (status, text)

    @pytest.mark.parametrize("place", ANSWERING, ids=named)
    @pytest.mark.parametrize("value", [{"a": 1}, [1, 2]], ids=["dict", "list"])
    def test_json(self, flask, client, place, value):
        app = flask.Flask("website")
        place(flask, app, lambda: value)

        assert client(app).get("/").json() == value


@requirement("async/errors-everywhere", SHOULD, since="1.2", flask=">=2.2", needs="python:asgiref")
class TestErrorsEverywhere:
    """What a coroutine function raises as a view or a ``before_request`` function, also in a
    blueprint or a class, is answered as if a plain one had raised it.

    Source: Flask documentation, "Using async and await"; "Handling Application Errors".
    """

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    @pytest.mark.parametrize("place", RAISING, ids=named)
    @pytest.mark.parametrize("kind", ["plain", "coroutine"])
    def test_its_handler_answers(self, flask, client, place, mode, kind):
        app = flask.Flask("website")
        app.debug, app.testing = mode == "debug", mode == "testing"
        place(flask, app, lambda: {}["lost"])

        def handle(error):
            return repr(error), 410

        async def handle_later(error):
            return repr(error), 410

        app.register_error_handler(KeyError, handle if kind == "plain" else handle_later)

        response = client(app).get("/")
        assert (response.status_code, response.text) == (410, "KeyError('lost')")

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    @pytest.mark.parametrize("place", RAISING, ids=named)
    def test_an_http_error_is_the_answer(self, flask, client, place, mode):
        app = flask.Flask("website")
        app.debug, app.testing = mode == "debug", mode == "testing"
        place(flask, app, lambda: flask.abort(410))

        assert client(app).get("/").status_code == 410

    @pytest.mark.parametrize("place", RAISING, ids=named)
    def test_another_is_a_500(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: {}["lost"])

        assert client(app).get("/").status_code == 500
