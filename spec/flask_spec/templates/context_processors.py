"""Context processors: values for every template."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("templates/context-processor", SHOULD)
class TestContextProcessor:
    """What a context processor returns is seen by every template.

    Source: Flask documentation, "Templates", "Context Processors".
    """

    def test_gives_values(self, flask, client, names):
        app, word = flask.Flask("pages"), names.word()

        @app.context_processor
        def motto():
            return {"motto": word}

        app.route("/")(lambda: flask.render_template_string("{{ motto }}"))
        assert client(app).get("/").text == word

    def test_may_give_functions(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"double": lambda number: number * 2})

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ double(4) }}") == "8"

    def test_runs_for_each_template(self, flask):
        app, calls = flask.Flask("pages"), []

        @app.context_processor
        def count():
            calls.append("called")
            return {"count": len(calls)}

        with app.test_request_context("/"):
            texts = [flask.render_template_string("{{ count }}") for _ in range(2)]
        assert texts == ["1", "2"]

    def test_sees_the_request(self, flask, client):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"here": flask.request.path})
        app.route("/<name>")(lambda name: flask.render_template_string("{{ here }}"))

        assert client(app).get("/there").text == "/there"

    @applies(flask=">=0.6")
    def test_values_of_the_view_go_before_it(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"a": "processor", "b": "processor"})

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ a }} {{ b }}", a="view") == "view processor"

    @applies(flask=">=0.6")
    def test_none_of_the_view_goes_before_it(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"a": "processor"})

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ a }}", a=None) == "None"

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("pages")

        @app.context_processor
        def motto():
            return {"motto": "carry on"}

        assert motto() == {"motto": "carry on"}

    @applies(flask=">=0.10")
    def test_runs_in_an_app_context(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"motto": "carry on"})

        with app.app_context():
            assert flask.render_template_string("{{ motto }}") == "carry on"

    def test_an_error_inside_reaches_the_view(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"a": 1 / 0})

        with app.test_request_context("/"), pytest.raises(ZeroDivisionError):
            flask.render_template_string("text")


@requirement("templates/context-processor-precedence", MAY, since="1.2", needs="templates")
class TestContextProcessorPrecedence:
    """Of several context processors that give one name, the one registered last counts; each
    counts before what Flask itself gives templates."""

    def test_a_later_one_goes_before_an_earlier_one(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"a": "first", "b": "first"})
        app.context_processor(lambda: {"a": "second"})

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ a }} {{ b }}") == "second first"

    def test_it_goes_before_the_standard_context(self, flask):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"request": "processor"})

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ request }}") == "processor"


@requirement("templates/context-processor-of-a-blueprint", SHOULD, flask=">=0.7")
class TestContextProcessorOfABlueprint:
    """A blueprint's context processor stands between the application's and the view: the values
    of the view go before it, and those of the application are there too.

    Source: Flask documentation, "API", "Blueprint.context_processor".
    """

    def test_values_of_the_view_go_before_it(self, flask, client):
        app = flask.Flask("pages")
        shop = flask.Blueprint("shop", "shop")
        shop.context_processor(lambda: {"a": "shop"})
        shop.add_url_rule("/", "index", lambda: flask.render_template_string("{{ a }}", a="view"))
        app.register_blueprint(shop)

        assert client(app).get("/").text == "view"

    def test_values_of_the_application_are_there_too(self, flask, client):
        app = flask.Flask("pages")
        shop = flask.Blueprint("shop", "shop")
        shop.context_processor(lambda: {"a": "shop"})
        app.context_processor(lambda: {"b": "app"})
        shop.add_url_rule("/", "index", lambda: flask.render_template_string("{{ a }} {{ b }}"))
        app.register_blueprint(shop)

        assert client(app).get("/").text == "shop app"

    @applies(flask=">=2.0.2")
    def test_of_three_levels_the_innermost_goes_first(self, flask, client):
        app = flask.Flask("pages")
        blueprints = [flask.Blueprint(name, name) for name in ("outer", "middle", "inner")]
        outer, middle, inner = blueprints
        outer.context_processor(lambda: {"a": "outer", "b": "outer", "c": "outer"})
        middle.context_processor(lambda: {"a": "middle", "b": "middle"})
        inner.context_processor(lambda: {"a": "inner"})
        template = "{{ a }} {{ b }} {{ c }}"
        inner.add_url_rule("/", "index", lambda: flask.render_template_string(template))
        middle.register_blueprint(inner)
        outer.register_blueprint(middle)
        app.register_blueprint(outer)

        assert client(app).get("/").text == "inner middle outer"
