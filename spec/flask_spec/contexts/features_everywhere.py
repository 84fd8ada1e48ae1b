"""What the contexts offer, at every place where a request runs a program's functions."""

import contextlib

import pytest

from flask_conformance import SHOULD, requirement


def before_request(flask, app, look):
    app.before_request(look)


def view(flask, app, look):
    app.view_functions["show"] = lambda name: look() or "shown"


def class_view(flask, app, look):
    class Show(flask.views.MethodView):
        def get(self, name):
            return look() or "shown"

    app.view_functions["show"] = Show.as_view("show")


def after_request(flask, app, look):
    app.after_request(lambda response: look() or response)


def after_this_request(flask, app, look):
    def before():
        flask.after_this_request(lambda response: look() or response)

    app.before_request(before)


def teardown_request(flask, app, look):
    app.teardown_request(lambda error: look())


def error_handler(flask, app, look):
    app.view_functions["show"] = lambda name: {}["lost"]
    app.register_error_handler(KeyError, lambda error: look() or "handled")


def handler_for_500(flask, app, look):
    app.view_functions["show"] = lambda name: {}["lost"]
    app.register_error_handler(500, lambda error: look() or "handled")


def url_value_preprocessor(flask, app, look):
    def look_at_a_pet(endpoint, values):
        flask.g.pet = "cat"
        look()

    app.url_value_preprocessor(look_at_a_pet)


def context_processor(flask, app, look):
    app.context_processor(lambda: look() or {})
    app.view_functions["show"] = lambda name: flask.render_template("shown.html")


def template(flask, app, look):
    app.add_template_global(lambda: look() or "", "look")
    app.view_functions["show"] = lambda name: flask.render_template("look.html")


def stream(flask, app, look):
    def body():
        yield "shown"
        look()

    app.view_functions["show"] = lambda name: flask.Response(flask.stream_with_context(body()))


def blueprint_hook(flask, app, look):
    shop = flask.Blueprint("shop", "shop")
    shop.before_app_request(look)
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
    url_value_preprocessor,
    context_processor,
    template,
    stream,
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


def copied(flask, other):
    read = flask.copy_current_request_context(lambda: flask.request.path)
    return read(), flask.request.path


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
    "copied context": (copied, ("/a", "/a")),
    "inner request": (inner_request, ("/inner", "/a")),
    "inner application": (inner_application, (("o", None), "shop", "ada")),
    "inner exchange": (inner_exchange, (b"inner", "/a")),
    "streams": (
        lambda flask, other: list(flask.stream_with_context(iter([flask.request.path]))),
        ["/a"],
    ),
    "responses": (lambda flask, other: flask.jsonify(a=1).get_json(), {"a": 1}),
}

# A context that is entered anew tears down anew: in a teardown function that has no end.
ENTERED_ANEW = ("copied context", "streams")


def outcome(use, flask, other):
    try:
        return use(flask, other)
    except Exception as error:
        return repr(error)


@requirement("contexts/features-everywhere", SHOULD, since="1.2", flask=">=1.1", needs="in-process")
class TestFeaturesEverywhere:
    """Wherever a request runs a function, from the first hook to the last one and in all that is
    called on the way, the request, the session, ``g``, the application and what is built on them
    work as in the view, in every mode.

    Source: Flask documentation, "The Request Context", "Callbacks and Errors".
    """

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    @pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__.replace("_", " "))
    def test_work(self, flask, tmp_path, place, mode):
        (tmp_path / "shown.html").write_text("shown")
        (tmp_path / "look.html").write_text("{{ look() }}")
        app, other, seen = flask.Flask("shop", template_folder=str(tmp_path)), flask.Flask("o"), []
        app.debug, app.testing = mode == "debug", mode == "testing"
        app.config.update(PROPAGATE_EXCEPTIONS=False, PRESERVE_CONTEXT_ON_EXCEPTION=False)
        app.secret_key = "key"
        app.add_url_rule("/<name>", "show", lambda name: name)
        other.add_url_rule("/inner", "inner", lambda: "inner")
        app.url_value_preprocessor(lambda endpoint, values: setattr(flask.g, "pet", "cat"))
        left_out = ENTERED_ANEW if place is teardown_request else ()
        features = {name: FEATURES[name] for name in FEATURES if name not in left_out}

        def login():
            flask.session["user"] = "ada"
            return "welcome"

        def look():
            seen.append({name: outcome(use, flask, other) for name, (use, _) in features.items()})

        app.add_url_rule("/a/login", "login", login)
        place(flask, app, look)
        visitor = app.test_client()
        visitor.get("/a/login")
        seen.clear()
        with contextlib.closing(visitor.get("/a")) as response:
            response.get_data()

        assert seen == [{name: expected for name, (_, expected) in features.items()}]
