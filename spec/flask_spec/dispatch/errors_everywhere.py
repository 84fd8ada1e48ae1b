"""Errors, wherever they are raised while a request is handled."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def url_value_preprocessor(flask, app, fail):
    app.url_value_preprocessor(lambda endpoint, values: fail())


def before_request(flask, app, fail):
    app.before_request(fail)


def before_request_of_a_blueprint(flask, app, fail):
    shop = flask.Blueprint("shop", "shop")
    shop.before_request(fail)
    shop.add_url_rule("/shop", "index", lambda: "shop")
    app.register_blueprint(shop)


def view(flask, app, fail):
    app.add_url_rule("/shop", "shop", fail)


def method_view(flask, app, fail):
    class Shop(flask.views.MethodView):
        def get(self):
            return fail()

    app.add_url_rule("/shop", view_func=Shop.as_view("shop"))


def view_of_a_nested_blueprint(flask, app, fail):
    outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
    inner.add_url_rule("/shop", "shop", fail)
    outer.register_blueprint(inner)
    app.register_blueprint(outer)


def context_processor(flask, app, fail):
    app.context_processor(fail)
    app.add_url_rule("/shop", "shop", lambda: flask.render_template_string("shop"))


def function_in_a_template(flask, app, fail):
    app.add_template_global(fail, "fail")
    app.add_url_rule("/shop", "shop", lambda: flask.render_template_string("{{ fail() }}"))


def url_build_error_handler(flask, app, fail):
    app.url_build_error_handlers.append(lambda error, endpoint, values: fail())
    app.add_url_rule("/shop", "shop", lambda: flask.url_for("nowhere"))


PLACES = pytest.mark.parametrize(
    "place",
    [
        url_value_preprocessor,
        before_request,
        before_request_of_a_blueprint,
        view,
        method_view,
        view_of_a_nested_blueprint,
        context_processor,
        function_in_a_template,
        url_build_error_handler,
    ],
    ids=lambda place: place.__name__.replace("_", " "),
)
MODES = pytest.mark.parametrize("mode", ["production", "debug", "testing"])


def website(flask, mode="production"):
    app = flask.Flask("website")
    app.debug, app.testing = mode == "debug", mode == "testing"
    return app


def lost():
    raise LookupError("lost")


@requirement("dispatch/errors-everywhere", SHOULD, since="1.2", flask=">=2.0.2")
class TestErrorsEverywhere:
    """An error is answered in the same way wherever it is raised on the way to the answer: in a
    hook before the view, in the view, or in what the view calls: by its handler, else as the HTTP
    error that it is, else as a 500. Functions after the request see the answer.

    Source: Flask documentation, "Handling Application Errors"; "Application Structure and
    Lifecycle", "How a Request is Handled".
    """

    @PLACES
    @MODES
    def test_a_handler_for_its_class_answers(self, flask, client, place, mode):
        app = website(flask, mode)
        app.register_error_handler(LookupError, lambda error: (str(error), 410))
        place(flask, app, lost)

        response = client(app).get("/shop")
        assert (response.status_code, response.text) == (410, "lost")

    @PLACES
    @MODES
    def test_a_handler_for_its_code_answers(self, flask, client, place, mode):
        app = website(flask, mode)
        app.register_error_handler(403, lambda error: (error.description, 403))
        place(flask, app, lambda: flask.abort(403, "members only"))

        response = client(app).get("/shop")
        assert (response.status_code, response.text) == (403, "members only")

    @PLACES
    @MODES
    def test_an_http_error_is_the_answer(self, flask, client, place, mode):
        app = website(flask, mode)
        place(flask, app, lambda: flask.abort(410))

        assert client(app).get("/shop").status_code == 410

    @PLACES
    @MODES
    def test_a_response_that_is_aborted_with_is_the_answer(self, flask, client, place, mode):
        app = website(flask, mode)
        place(flask, app, lambda: flask.abort(app.response_class("own page", status=402)))

        response = client(app).get("/shop")
        assert (response.status_code, response.text) == (402, "own page")

    @PLACES
    def test_another_is_a_500(self, flask, client, place):
        app = website(flask)
        place(flask, app, lost)

        assert client(app).get("/shop").status_code == 500

    @PLACES
    def test_the_handler_for_500_is_told_of_another(self, flask, client, place):
        app = website(flask)
        app.register_error_handler(500, lambda error: (repr(error.original_exception), 500))
        place(flask, app, lost)

        assert client(app).get("/shop").text == "LookupError('lost')"

    @PLACES
    @pytest.mark.parametrize("mode", ["debug", "testing"])
    @applies(needs="in-process")
    def test_another_propagates(self, flask, client, place, mode):
        app = website(flask, mode)
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        place(flask, app, lost)

        with pytest.raises(LookupError, match="lost"):
            client(app).get("/shop")

    @PLACES
    @applies(needs="in-process")
    def test_a_trapped_http_error_propagates(self, flask, client, werkzeug, place):
        app = website(flask, "testing")
        app.config["TRAP_HTTP_EXCEPTIONS"] = True
        place(flask, app, lambda: flask.abort(410))

        with pytest.raises(werkzeug.exceptions.Gone):
            client(app).get("/shop")

    @PLACES
    @applies(needs="python:blinker")
    def test_the_signal_of_another_is_sent_once(self, flask, client, place):
        app, sent = website(flask), []
        place(flask, app, lost)

        with flask.got_request_exception.connected_to(
            lambda sender, exception, **extra: sent.append(repr(exception)), app
        ):
            client(app).get("/shop")
        assert sent == ["LookupError('lost')"]

    @PLACES
    @pytest.mark.parametrize("handled", [True, False], ids=["handled", "unhandled"])
    def test_the_after_functions_see_the_answer(self, flask, client, place, handled):
        app, seen = website(flask), []
        app.after_request(lambda response: seen.append(response.status_code) or response)
        if handled:
            app.register_error_handler(LookupError, lambda error: ("gone", 410))
        place(flask, app, lost)

        client(app).get("/shop")
        assert seen == [410 if handled else 500]

    @PLACES
    @pytest.mark.parametrize("handled", [True, False], ids=["handled", "unhandled"])
    def test_the_teardown_functions_are_told_of_an_unhandled_one(
        self, flask, client, place, handled
    ):
        app, told = website(flask), []
        app.teardown_request(lambda error: told.append(repr(error)))
        app.teardown_appcontext(lambda error: told.append(repr(error)))
        if handled:
            app.register_error_handler(LookupError, lambda error: ("gone", 410))
        place(flask, app, lost)

        client(app).get("/shop")
        assert told == [repr(None if handled else LookupError("lost"))] * 2


def read_json(flask):
    return flask.jsonify(flask.request.get_json())


def read_form(flask):
    return flask.request.form["name"]


def read_body(flask):
    return flask.request.get_data()


JSON = {"headers": {"Content-Type": "application/json"}}


@requirement("dispatch/request-errors", SHOULD, since="1.2", flask=">=2.1", werkzeug=">=2.3")
class TestRequestErrors:
    """What is wrong with a request is told to the handler for its code, or to one for all HTTP
    errors, and to that of the blueprint whose view reads it.

    Source: Flask documentation, "Handling Application Errors", "Generic Exception Handlers" and
    "Returning API Errors as JSON".
    """

    @pytest.mark.parametrize("whose", ["application", "blueprint", "all HTTP errors"])
    @pytest.mark.parametrize(
        ("code", "read", "sent"),
        [
            pytest.param(400, read_json, {"data": b"{", **JSON}, id="malformed JSON"),
            pytest.param(415, read_json, {"data": b"text"}, id="no JSON"),
            pytest.param(400, read_form, {"data": {"other": "x"}}, id="missing field"),
            pytest.param(413, read_body, {"data": b"x" * 2000}, id="long body"),
        ],
    )
    def test_are_handled(self, flask, client, werkzeug, whose, code, read, sent):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.config["MAX_CONTENT_LENGTH"] = 1000
        wanted = werkzeug.exceptions.HTTPException if whose == "all HTTP errors" else code
        (shop if whose == "blueprint" else app).register_error_handler(
            wanted, lambda error: ({"code": error.code}, error.code)
        )
        shop.add_url_rule("/", "index", lambda: read(flask), methods=["POST"])
        app.register_blueprint(shop)

        response = client(app).post("/", **sent)
        assert (response.status_code, response.json()) == (code, {"code": code})
