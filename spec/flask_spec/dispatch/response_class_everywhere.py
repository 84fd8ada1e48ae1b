"""The response class of the application, whatever is answered."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def index(flask, app, answer):
    app.add_url_rule("/", "index", answer)


def streamed(flask, app):
    def answer():
        yield "a"

    index(flask, app, answer)


def of_wsgi(flask, app):
    def teapot(environ, start_response):
        start_response("418 I'M A TEAPOT", [])
        return [b"tea"]

    index(flask, app, lambda: teapot)


def handled(flask, app):
    index(flask, app, lambda: {}["lost"])
    app.register_error_handler(KeyError, lambda error: ("handled", 410))


KINDS = {
    "text": lambda flask, app: index(flask, app, lambda: "text"),
    "tuple": lambda flask, app: index(flask, app, lambda: ("text", 201, {"X-A": "a"})),
    "dict": lambda flask, app: index(flask, app, lambda: {"a": 1}),
    "jsonify": lambda flask, app: index(flask, app, lambda: flask.jsonify(1)),
    "redirect": lambda flask, app: index(flask, app, lambda: flask.redirect("/other")),
    "file": lambda flask, app: index(flask, app, lambda: flask.send_file(__file__)),
    "template": lambda flask, app: index(flask, app, lambda: flask.render_template_string("a")),
    "generator": streamed,
    "WSGI application": of_wsgi,
    "handled error": handled,
    "aborted": lambda flask, app: index(flask, app, lambda: flask.abort(403)),
    "aborted with a response": lambda flask, app: index(
        flask, app, lambda: flask.abort(app.response_class("own"))
    ),
    "server error": lambda flask, app: index(flask, app, lambda: {}["lost"]),
    "no rule": lambda flask, app: None,
    "answer before the view": lambda flask, app: app.before_request(lambda: "closed"),
}


def marking(flask):
    """An application whose responses can mark themselves."""

    class Application(flask.Flask):
        class response_class(flask.Response):
            def mark(self):
                self.headers["X-Mark"] = "marked"
                return self

    return Application("website")


@requirement("dispatch/response-class-everywhere", SHOULD, since="1.2", flask=">=2.2")
class TestResponseClassEverywhere:
    """Whatever is answered, functions after the request and ``request_finished`` are given a
    response of the application's ``response_class``.

    Why: they use what this class adds.
    Source: Flask documentation, "API", ``Flask.process_response`` and ``Flask.response_class``.
    """

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_of_an_answer(self, flask, client, kind, owner):
        app, shop = marking(flask), flask.Blueprint("shop", "shop")
        KINDS[kind](flask, app)
        if owner == "blueprint":
            shop.after_app_request(lambda response: response.mark())
            app.register_blueprint(shop)
        else:
            app.after_request(lambda response: response.mark())

        assert client(app).get("/").headers["X-Mark"] == "marked"

    @pytest.mark.parametrize("kind", KINDS)
    @applies(needs="python:blinker")
    def test_told_by_the_signal(self, flask, client, kind):
        app = marking(flask)
        KINDS[kind](flask, app)

        with flask.request_finished.connected_to(
            lambda sender, response, **extra: response.mark(), app
        ):
            response = client(app).get("/")
        assert response.headers["X-Mark"] == "marked"

    @pytest.mark.parametrize(
        ("method", "path"),
        [
            pytest.param("OPTIONS", "/", id="automatic OPTIONS"),
            pytest.param("DELETE", "/", id="method that is not allowed"),
            pytest.param("GET", "/folder", id="redirect to the slash"),
            pytest.param("GET", "/static/missing.css", id="missing file"),
            pytest.param("HEAD", "/", id="HEAD"),
        ],
    )
    def test_of_what_no_view_answers(self, flask, client, method, path):
        app = marking(flask)
        app.add_url_rule("/", "index", lambda: "index")
        app.add_url_rule("/folder/", "folder", lambda: "folder")
        app.after_request(lambda response: response.mark())

        assert client(app).open(path, method).headers["X-Mark"] == "marked"
