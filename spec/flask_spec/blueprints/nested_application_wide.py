"""What a nested blueprint registers for the whole application."""

import pytest

from flask_conformance import SHOULD, requirement


def nested(flask, app, inner):
    """Register ``inner`` two levels below the application."""
    middle, outer = flask.Blueprint("middle", "middle"), flask.Blueprint("outer", "outer")
    middle.register_blueprint(inner)
    outer.register_blueprint(middle)
    app.register_blueprint(outer)


@requirement("blueprints/nested-application-wide", SHOULD, since="1.2", flask=">=2.0.2")
class TestNestedApplicationWide:
    """What a blueprint registers for the whole application counts there however deep it is nested.

    Source: Flask documentation, "API", "Blueprint Objects"; "Modular Applications with
    Blueprints", "Nesting Blueprints".
    """

    @pytest.mark.parametrize("hook", ["after_app_request", "teardown_app_request"])
    def test_hooks(self, flask, client, hook):
        app, inner, ran = flask.Flask("website"), flask.Blueprint("inner", "inner"), []
        getattr(inner, hook)(lambda passed: ran.append(hook) or passed)
        nested(flask, app, inner)

        client(app).get("/nowhere")

        assert ran == [hook]

    @pytest.mark.parametrize("wanted", [404, LookupError], ids=["code", "class"])
    def test_error_handlers(self, flask, client, wanted):
        app, inner = flask.Flask("website"), flask.Blueprint("inner", "inner")
        inner.app_errorhandler(wanted)(lambda error: "handled")
        nested(flask, app, inner)
        app.add_url_rule("/", "home", lambda: {}["lost"])

        assert client(app).get("/nowhere" if wanted == 404 else "/").text == "handled"

    def test_context_processors(self, flask, client):
        app, inner = flask.Flask("website"), flask.Blueprint("inner", "inner")
        inner.app_context_processor(lambda: {"drink": "tea"})
        nested(flask, app, inner)
        app.add_url_rule("/", "home", lambda: flask.render_template_string("{{ drink }}"))

        assert client(app).get("/").text == "tea"

    @pytest.mark.parametrize(
        ("kind", "source"),
        [
            pytest.param("filter", "{{ 'tea'|own }}", id="filter"),
            pytest.param("test", "{{ 'helped' if 'tea' is own }}", id="test"),
            pytest.param("global", "{{ own('tea') }}", id="global"),
        ],
    )
    def test_template_helpers(self, flask, client, kind, source):
        app, inner = flask.Flask("website"), flask.Blueprint("inner", "inner")

        @getattr(inner, f"app_template_{kind}")()
        def own(value):
            return "helped"

        nested(flask, app, inner)
        app.add_url_rule("/", "home", lambda: flask.render_template_string(source))

        assert client(app).get("/").text == "helped"

    def test_url_value_preprocessors(self, flask, client):
        app, inner = flask.Flask("website"), flask.Blueprint("inner", "inner")

        @inner.app_url_value_preprocessor
        def pull(endpoint, values):
            flask.g.language = values.pop("language")

        nested(flask, app, inner)
        app.add_url_rule("/<language>/", "home", lambda: flask.g.language)

        assert client(app).get("/de/").text == "de"

    def test_url_defaults(self, flask):
        app, inner = flask.Flask("website"), flask.Blueprint("inner", "inner")
        inner.app_url_defaults(lambda endpoint, values: values.setdefault("language", "de"))
        nested(flask, app, inner)
        app.add_url_rule("/<language>/", "home", lambda language: language)

        with app.test_request_context("/"):
            assert flask.url_for("home") == "/de/"

    @pytest.mark.parametrize("method", ["record", "record_once"])
    def test_recorded_functions_are_given_the_application(self, flask, method):
        app, inner, seen = flask.Flask("website"), flask.Blueprint("inner", "inner"), []
        getattr(inner, method)(lambda state: seen.append(state.app))
        nested(flask, app, inner)

        assert seen == [app]

    def test_commands(self, flask):
        app, inner = flask.Flask("website"), flask.Blueprint("inner", "inner", cli_group=None)
        inner.cli.command("look")(lambda: print(flask.current_app.name))
        nested(flask, app, inner)

        assert "website" in app.test_cli_runner().invoke(args=["look"]).output
