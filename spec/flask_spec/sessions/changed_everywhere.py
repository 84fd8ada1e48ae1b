"""Sessions and messages, whichever function of a request changes them."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def url_value_preprocessor(flask, app, change):
    app.url_value_preprocessor(lambda endpoint, values: change())


def before_request(flask, app, change):
    app.before_request(lambda: change() and None)


def view(flask, app, change):
    app.view_functions["index"] = lambda: change() or "index"


def before_request_of_a_blueprint(flask, app, change):
    shop = flask.Blueprint("shop", "shop")
    shop.before_app_request(lambda: change() and None)
    app.register_blueprint(shop)


def method_view(flask, app, change):
    class Index(flask.views.MethodView):
        def get(self):
            return change() or "index"

    app.view_functions["index"] = Index.as_view("index")


def handler_by_code(flask, app, change):
    app.view_functions["index"] = lambda: flask.abort(403)
    app.register_error_handler(403, lambda error: change() or "handled")


def handler_by_class(flask, app, change):
    app.view_functions["index"] = lambda: {}["lost"]
    app.register_error_handler(KeyError, lambda error: change() or "handled")


def handler_for_500(flask, app, change):
    app.view_functions["index"] = lambda: {}["lost"]
    app.register_error_handler(500, lambda error: change() or "handled")


def context_processor(flask, app, change):
    app.context_processor(lambda: change() or {})
    app.view_functions["index"] = lambda: flask.render_template_string("index")


def function_in_a_template(flask, app, change):
    app.add_template_global(lambda: change() or "", "change")
    app.view_functions["index"] = lambda: flask.render_template_string("{{ change() }}")


def after_this_request(flask, app, change):
    def index():
        flask.after_this_request(lambda response: change() or response)
        return "index"

    app.view_functions["index"] = index


def after_request(flask, app, change):
    app.after_request(lambda response: change() or response)


PLACES = pytest.mark.parametrize(
    "place",
    [
        url_value_preprocessor,
        before_request,
        view,
        before_request_of_a_blueprint,
        method_view,
        handler_by_code,
        handler_by_class,
        handler_for_500,
        context_processor,
        function_in_a_template,
        after_this_request,
        after_request,
    ],
    ids=lambda place: place.__name__.replace("_", " "),
)


def website(flask, place, change):
    """An application that changes the session for a request of its root alone."""
    app = flask.Flask("website")
    app.secret_key = "secret"
    app.add_url_rule("/", "index", lambda: "index")
    place(flask, app, lambda: change() if flask.request.path == "/" else None)
    return app


@requirement("sessions/changed-everywhere", SHOULD, since="1.2", flask=">=0.12")
class TestChangedEverywhere:
    """Any function of a request, from the first hook to the last one before the response is sent,
    may change the session and flash messages: the next request finds it so.

    Source: Flask documentation, "Application Structure and Lifecycle", "How a Request is Handled";
    "Message Flashing".
    If this fails: look whether the session is saved after all of them, and for every answer.
    """

    @PLACES
    def test_the_next_request_finds_a_value(self, flask, client, place):
        app = website(flask, place, lambda: flask.session.update(user="ada"))
        app.add_url_rule("/next", "next", lambda: str(flask.session.get("user")))
        visitor = client(app)
        visitor.get("/")

        assert visitor.get("/next").text == "ada"

    @PLACES
    def test_the_next_request_does_not_find_one_taken_away(self, flask, client, place):
        app = website(flask, place, lambda: flask.session.pop("user", None) and None)
        app.add_url_rule("/login", "login", lambda: flask.session.update(user="ada") or "login")
        app.add_url_rule("/next", "next", lambda: str(flask.session.get("user")))
        visitor = client(app)
        visitor.get("/login")
        before = visitor.get("/next").text
        visitor.get("/")

        assert (before, visitor.get("/next").text) == ("ada", "None")

    @PLACES
    def test_the_next_request_finds_a_message(self, flask, client, place):
        app = website(flask, place, lambda: flask.flash("saved", "good"))
        app.add_url_rule(
            "/next",
            "next",
            lambda: flask.jsonify(flask.get_flashed_messages(with_categories=True)),
        )
        visitor = client(app)
        visitor.get("/")

        assert visitor.get("/next").json() == [["good", "saved"]]

    @PLACES
    @applies(flask=">=1.1")
    def test_a_session_made_permanent_is_so_in_the_next_request(self, flask, client, place):
        def change():
            flask.session.permanent = True

        app = website(flask, place, change)
        app.add_url_rule("/next", "next", lambda: str(flask.session.permanent))
        visitor = client(app)
        visitor.get("/")

        assert visitor.get("/next").text == "True"
