"""Answers, whichever function gives them."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def view(flask, app, answer):
    app.add_url_rule("/", "index", answer)


def method_view(flask, app, answer):
    class Index(flask.views.MethodView):
        def get(self):
            return answer()

    app.add_url_rule("/", view_func=Index.as_view("index"))


def before_request(flask, app, answer):
    app.before_request(answer)


def view_of_a_blueprint(flask, app, answer):
    shop = flask.Blueprint("shop", "shop")
    shop.add_url_rule("/", "index", answer)
    app.register_blueprint(shop)


def before_request_of_a_blueprint(flask, app, answer):
    shop = flask.Blueprint("shop", "shop")
    shop.before_request(answer)
    shop.add_url_rule("/", "index", lambda: "index")
    app.register_blueprint(shop)


def handler_by_code(flask, app, answer):
    app.register_error_handler(403, lambda error: answer())
    app.add_url_rule("/", "index", lambda: flask.abort(403))


def handler_of_no_rule(flask, app, answer):
    app.register_error_handler(404, lambda error: answer())


def handler_by_class(flask, app, answer):
    app.register_error_handler(LookupError, lambda error: answer())
    app.add_url_rule("/", "index", lambda: {}["lost"])


def handler_for_500(flask, app, answer):
    app.register_error_handler(500, lambda error: answer())
    app.add_url_rule("/", "index", lambda: {}["lost"])


def handler_of_a_blueprint(flask, app, answer):
    shop = flask.Blueprint("shop", "shop")
    shop.register_error_handler(403, lambda error: answer())
    shop.add_url_rule("/", "index", lambda: flask.abort(403))
    app.register_blueprint(shop)


PLACES = pytest.mark.parametrize(
    "place",
    [
        view,
        method_view,
        before_request,
        view_of_a_blueprint,
        before_request_of_a_blueprint,
        handler_by_code,
        handler_of_no_rule,
        handler_by_class,
        handler_for_500,
        handler_of_a_blueprint,
    ],
    ids=lambda place: place.__name__.replace("_", " "),
)


@requirement("dispatch/answers-everywhere", SHOULD, since="1.2", flask=">=1.1")
class TestAnswersEverywhere:
    """What a view may return, a ``before_request`` function and an error handler may return too,
    those of a blueprint as well: it becomes the same answer.

    Source: Flask documentation, "API", ``Flask.before_request``; "Handling Application Errors",
    "Registering".
    If this fails: look for a place that does not go by way of ``make_response``.
    """

    @PLACES
    @pytest.mark.parametrize("body", ["grün", "grün".encode()], ids=["text", "bytes"])
    def test_of_a_body_alone(self, flask, client, place, body):
        app = flask.Flask("website")
        place(flask, app, lambda: body)

        response = client(app).get("/")
        assert (response.status_code, response.text) == (200, "grün")

    @PLACES
    def test_of_a_dict(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: {"fruit": "plum"})

        response = client(app).get("/")
        assert (response.json(), response.mimetype) == ({"fruit": "plum"}, "application/json")

    @PLACES
    @applies(flask=">=2.2")
    def test_of_a_list(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: ["plum", 2])

        response = client(app).get("/")
        assert (response.json(), response.mimetype) == (["plum", 2], "application/json")

    @PLACES
    @applies(flask=">=2.2")
    def test_of_a_generator(self, flask, client, place):
        app = flask.Flask("website")

        def answer():
            yield "one, "
            yield "two"

        place(flask, app, answer)

        assert client(app).get("/").text == "one, two"

    @PLACES
    @pytest.mark.parametrize("status", [202, "202 ACCEPTED"], ids=["number", "text"])
    def test_of_body_and_status(self, flask, client, place, status):
        app = flask.Flask("website")
        place(flask, app, lambda: ("later", status))

        response = client(app).get("/")
        assert (response.status_code, response.text) == (202, "later")

    @PLACES
    def test_of_body_and_headers(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: ("plum", {"X-Fruit": "plum"}))

        response = client(app).get("/")
        assert (response.status_code, response.headers["X-Fruit"]) == (200, "plum")

    @PLACES
    def test_of_body_status_and_headers(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: ({"wait": 60}, 503, [("Retry-After", "60")]))

        response = client(app).get("/")
        got = (response.status_code, response.json(), response.headers["Retry-After"])
        assert got == (503, {"wait": 60}, "60")

    @PLACES
    def test_of_a_response_object(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: app.response_class("plum", status=202, mimetype="text/plain"))

        response = client(app).get("/")
        assert (response.status_code, response.mimetype) == (202, "text/plain")

    @PLACES
    def test_of_a_response_object_and_a_status(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: (flask.jsonify(fruit="plum"), 202))

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (202, {"fruit": "plum"})

    @PLACES
    def test_of_a_redirect(self, flask, client, place):
        app = flask.Flask("website")
        place(flask, app, lambda: flask.redirect("/login"))

        assert client(app).get("/").redirects_to("/login")

    @PLACES
    def test_of_a_wsgi_application(self, flask, client, place):
        app = flask.Flask("website")

        def teapot(environ, start_response):
            start_response("418 I'M A TEAPOT", [("Content-Type", "text/plain")])
            return [b"tea"]

        place(flask, app, lambda: teapot)

        response = client(app).get("/")
        assert (response.status_code, response.content) == (418, b"tea")
