"""What the contexts offer, in coroutine functions at every place of a request."""

import contextlib

import pytest

from flask_conformance import SHOULD, applies, requirement


def before_request(flask, app, look):
    @app.before_request
    async def before():
        look()


def view(flask, app, look):
    async def show(name):
        look()
        return "shown"

    app.view_functions["show"] = show


def class_view(flask, app, look):
    class Show(flask.views.View):
        async def dispatch_request(self, name):
            look()
            return "shown"

    app.view_functions["show"] = Show.as_view("show")


def after_request(flask, app, look):
    @app.after_request
    async def after(response):
        look()
        return response


def after_this_request(flask, app, look):
    @app.before_request
    async def before():
        @flask.after_this_request
        async def after(response):
            look()
            return response


def teardown_request(flask, app, look):
    @app.teardown_request
    async def teardown(error):
        look()


def error_handler(flask, app, look):
    async def show(name):
        raise LookupError

    app.view_functions["show"] = show

    @app.errorhandler(LookupError)
    async def handle(error):
        look()
        return "handled"


def handler_for_500(flask, app, look):
    async def show(name):
        raise LookupError

    app.view_functions["show"] = show

    @app.errorhandler(500)
    async def handle(error):
        look()
        return "handled"


def blueprint_hook(flask, app, look):
    shop = flask.Blueprint("shop", "shop")

    @shop.before_app_request
    async def before():
        look()

    app.register_blueprint(shop)


PLACES = [
    before_request,
    view,
    class_view,
    after_request,
    after_this_request,
    teardown_request,
    error_handler,
    handler_for_500,
    blueprint_hook,
]


def inner_request(flask, other):
    with other.test_request_context("/inner"):
        inside = flask.request.path
    return inside, flask.request.path


def inner_application(flask, other):
    flask.g.user = "ada"
    with other.app_context():
        inside = flask.current_app.import_name, flask.g.get("user")
    return inside, flask.current_app.import_name, flask.g.user


def inner_exchange(flask, other):
    response = other.test_client().get("/inner")
    return response.data, flask.request.path


def messages(flask, other):
    flask.flash("saved", "good")
    return flask.get_flashed_messages(with_categories=True)


FEATURES = {
    "request": (lambda flask, other: (flask.request.path, flask.request.endpoint), ("/a", "show")),
    "rule": (
        lambda flask, other: (flask.request.url_rule.rule, flask.request.view_args),
        ("/<name>", {"name": "a"}),
    ),
    "session": (lambda flask, other: flask.session.get("user"), "ada"),
    "application": (lambda flask, other: flask.current_app.import_name, "shop"),
    "g": (lambda flask, other: flask.g.pet, "cat"),
    "URLs": (lambda flask, other: flask.url_for("show", name="b"), "/b"),
    "messages": (messages, [("good", "saved")]),
    "templates": (
        lambda flask, other: flask.render_template_string("{{ request.path }} {{ g.pet }}"),
        "/a cat",
    ),
    "inner request": (inner_request, ("/inner", "/a")),
    "inner application": (inner_application, (("other", None), "shop", "ada")),
    "inner exchange": (inner_exchange, (b"inner", "/a")),
    "responses": (lambda flask, other: flask.jsonify(a=1).get_json(), {"a": 1}),
}


def outcome(use, flask, other):
    try:
        return use(flask, other)
    except Exception as error:
        return repr(error)


@requirement(
    "async/features-everywhere",
    SHOULD,
    since="1.2",
    flask=">=2.2",
    needs=("in-process", "python:asgiref"),
)
class TestFeaturesEverywhere:
    """Wherever a request runs a coroutine function, the request, the session, ``g``, the
    application and what is built on them work as in a plain view, in every mode.

    Source: Flask documentation, "Using async and await".
    """

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    @pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__.replace("_", " "))
    def test_work(self, flask, place, mode):
        app, other, seen = flask.Flask("shop"), flask.Flask("other"), []
        app.debug, app.testing = mode == "debug", mode == "testing"
        app.config["PROPAGATE_EXCEPTIONS"] = False
        app.secret_key = "key"
        app.add_url_rule("/<name>", "show", lambda name: name)
        other.add_url_rule("/inner", "inner", lambda: "inner")
        app.url_value_preprocessor(lambda endpoint, values: setattr(flask.g, "pet", "cat"))

        def login():
            flask.session["user"] = "ada"
            return "welcome"

        def look():
            seen.append({name: outcome(use, flask, other) for name, (use, _) in FEATURES.items()})

        app.add_url_rule("/a/login", "login", login)
        place(flask, app, look)
        visitor = app.test_client()
        visitor.get("/a/login")
        seen.clear()
        with contextlib.closing(visitor.get("/a")) as response:
            response.get_data()

        assert seen == [{name: expected for name, (_, expected) in FEATURES.items()}]

    @applies(flask=">=3.0")
    def test_a_context_processor(self, flask):
        app = flask.Flask("shop")

        @app.context_processor
        async def give():
            return {"path": flask.request.path}

        with app.test_request_context("/here"):
            assert flask.render_template_string("{{ path }}") == "/here"
