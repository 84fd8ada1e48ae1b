"""Two applications in one process share nothing."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/independence", MUST)
class TestIndependence:
    """Applications in one process are independent: what is registered with one, another does
    not have.

    Why: the application is an explicit object and no global, so that tests, mounts and
    factories can make several.
    Source: Flask documentation, "Design Decisions in Flask", The Explicit Application Object.
    If this fails: look for a mutable default on the class instead of on the instance.
    """

    def test_routes(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")

        @one.route("/page")
        def page():
            return "of one"

        assert client(two).get("/page").status_code == 404

    @pytest.mark.parametrize("number", [0, 1])
    def test_views_of_the_same_rule_and_name(self, flask, client, number):
        apps = [flask.Flask("one"), flask.Flask("two")]

        @apps[0].route("/page")
        def page():
            return "of 0"

        def other():
            return "of 1"

        other.__name__ = "page"
        apps[1].route("/page")(other)

        assert client(apps[number]).get("/page").text == f"of {number}"

    def test_functions_before_the_request(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")
        ran = []

        @one.before_request
        def note():
            ran.append("note")

        client(two).get("/")
        client(one).get("/")

        assert ran == ["note"]

    def test_functions_after_the_request(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")
        ran = []

        @one.after_request
        def note(response):
            ran.append("note")
            return response

        client(two).get("/")
        client(one).get("/")

        assert ran == ["note"]

    @applies(flask=">=0.7")
    def test_teardown_functions(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")
        ran = []
        one.teardown_request(ran.append)

        client(two).get("/")
        client(one).get("/")

        assert ran == [None]

    def test_error_handlers(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")

        @one.errorhandler(404)
        def missing(error):
            return "one's own page", 404

        pages = [client(app).get("/").text for app in (one, two)]
        assert [page == "one's own page" for page in pages] == [True, False]

    def test_context_processors(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")

        @one.context_processor
        def season():
            return {"season": "summer"}

        @two.route("/")
        def index():
            return flask.render_template_string("<{{ season }}>")

        assert client(two).get("/").text == "<>"

    @applies(flask=">=0.2")
    def test_template_filters(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")

        @one.template_filter("shout")
        def shout(text):
            return text.upper()

        assert ["shout" in app.jinja_env.filters for app in (one, two)] == [True, False]

    @applies(flask=">=0.10")
    @pytest.mark.parametrize("kind", ["global", "test"])
    def test_template_globals_and_tests(self, flask, kind):
        one, two = flask.Flask("one"), flask.Flask("two")
        getattr(one, f"template_{kind}")("own")(lambda value=None: value)

        there = ["own" in getattr(app.jinja_env, f"{kind}s") for app in (one, two)]
        assert there == [True, False]

    @applies(flask=">=0.3")
    def test_configuration(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")
        one.config["COLOUR"] = "green"

        assert ["COLOUR" in app.config for app in (one, two)] == [True, False]

    @applies(flask=">=0.3")
    def test_configuration_of_a_later_application(self, flask):
        one = flask.Flask("one")
        one.config["SESSION_COOKIE_NAME"] = "one's own"

        assert flask.Flask("two").config["SESSION_COOKIE_NAME"] == "session"

    def test_the_secret_key(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")
        one.secret_key = "of one"

        assert two.secret_key is None

    def test_debug_mode(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")
        one.debug = True

        assert two.debug is False

    @applies(flask=">=0.7")
    @pytest.mark.parametrize("registry", ["extensions", "blueprints"])
    def test_registries(self, flask, registry):
        one, two = flask.Flask("one"), flask.Flask("two")
        getattr(one, registry)["own"] = object()

        assert ["own" in getattr(app, registry) for app in (one, two)] == [True, False]

    def test_converters(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")
        one.url_map.converters["own"] = one.url_map.converters["int"]

        assert ["own" in app.url_map.converters for app in (one, two)] == [True, False]

    def test_the_middleware_around_it(self, flask, client):
        one, two = flask.Flask("one"), flask.Flask("two")
        calls = []
        inner = one.wsgi_app
        one.wsgi_app = lambda *exchange: calls.append("one") or inner(*exchange)

        client(two).get("/")
        client(one).get("/")

        assert calls == ["one"]
