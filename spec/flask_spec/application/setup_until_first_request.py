"""Until when an application may be set up: its first request."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


def late(error=None):
    return "late"


SETUP = {
    "route": lambda app: app.route("/late")(late),
    "add_url_rule": lambda app: app.add_url_rule("/late", "late", lambda: "late"),
    "before_request": lambda app: app.before_request(lambda: None),
    "after_request": lambda app: app.after_request(lambda response: response),
    "teardown_request": lambda app: app.teardown_request(lambda error: None),
    "teardown_appcontext": lambda app: app.teardown_appcontext(lambda error: None),
    "context_processor": lambda app: app.context_processor(dict),
    "errorhandler": lambda app: app.errorhandler(404)(late),
    "register_error_handler": lambda app: app.register_error_handler(404, lambda error: "x"),
    "url_value_preprocessor": lambda app: app.url_value_preprocessor(lambda name, values: None),
    "url_defaults": lambda app: app.url_defaults(lambda name, values: None),
    "endpoint": lambda app: app.endpoint("late")(late),
    "template_filter": lambda app: app.template_filter("late")(str),
    "add_template_filter": lambda app: app.add_template_filter(str, "late"),
    "template_test": lambda app: app.template_test("late")(bool),
    "add_template_test": lambda app: app.add_template_test(bool, "late"),
    "template_global": lambda app: app.template_global("late")(str),
    "add_template_global": lambda app: app.add_template_global(str, "late"),
    "shell_context_processor": lambda app: app.shell_context_processor(dict),
    "get": lambda app: app.get("/late")(late),
    "post": lambda app: app.post("/late")(late),
    "put": lambda app: app.put("/late")(late),
    "patch": lambda app: app.patch("/late")(late),
    "delete": lambda app: app.delete("/late")(late),
}


@pytest.mark.parametrize("method", SETUP)
@requirement("application/setup-finished", SHOULD, flask=">=2.2")
class TestSetupFinished:
    """After the first request, a setup method is an error.

    Why: what is added then would not hold for the requests before, nor for other workers.
    Source: Flask documentation, "Application Setup" in "The Application Context"; since 2.2
    whatever the debug mode.
    """

    def test_is_an_error_after_the_first_request(self, flask, client, method):
        app = flask.Flask("late")
        client(app).get("/")

        with pytest.raises((AssertionError, RuntimeError)):
            SETUP[method](app)

    def test_is_none_before(self, flask, client, method):
        app = flask.Flask("early")
        app.add_url_rule("/early", "early", lambda: "early")

        SETUP[method](app)

        assert client(app).get("/early").text == "early"


@requirement("application/setup-in-debug", SHOULD, flask=">=0.8,<2.2", needs="in-process")
class TestSetupInDebug:
    """After the first request, a setup method is an error in debug mode, and in no other."""

    def test_is_an_error_in_debug_mode(self, flask, client):
        app = flask.Flask("late")
        app.debug = True
        app.route("/")(lambda: "index")
        client(app).get("/")

        with pytest.raises((AssertionError, RuntimeError)):
            app.before_request(lambda: None)

    def test_is_accepted_otherwise(self, flask, client):
        app = flask.Flask("late")
        client(app).get("/")
        app.route("/late")(lambda: "late")

        assert client(app).get("/late").text == "late"


@requirement("application/setup-open", MAY)
class TestSetupOpen:
    """Setup is open until a request was handled: a pushed context does not close it."""

    @applies(flask=">=0.9")
    def test_in_an_app_context(self, flask, client):
        app = flask.Flask("early")
        with app.app_context():
            app.route("/page")(lambda: "page")

        assert client(app).get("/page").text == "page"

    def test_in_a_request_context(self, flask, client):
        app = flask.Flask("early")
        with app.test_request_context("/"):
            app.route("/page")(lambda: "page")

        assert client(app).get("/page").text == "page"


@requirement("application/got-first-request", SHOULD, flask=">=0.8,<3")
class TestGotFirstRequest:
    """``got_first_request`` tells whether the application has handled a request."""

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_before_and_after(self, flask, client):
        app = flask.Flask("counting")
        before = app.got_first_request
        client(app).get("/nothing")

        assert (before, app.got_first_request) == (False, True)
