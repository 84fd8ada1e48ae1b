"""Filters, tests and globals that an application adds to its templates."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import html_text

USE = {
    "filter": "{{ 'word'|NAME }}",
    "test": "{{ 'word' is NAME }}",
    "global": "{{ NAME('word') }}",
}

KINDS = sorted(USE)


@requirement("templates/added-functions", SHOULD, flask=">=0.10")
class TestAddedFunctions:
    """``template_filter``, ``template_test`` and ``template_global`` add a function under its
    own name or a given one; text that it gives is escaped as any other is.

    Source: Flask documentation, "Templates", "Registering Filters, Tests, and Globals" and
    "Controlling Autoescaping".
    """

    @pytest.mark.parametrize("kind", KINDS)
    def test_decorated_with_a_name(self, flask, kind):
        app = flask.Flask("pages")

        @getattr(app, f"template_{kind}")("given")
        def function(value):
            return f"given {value}"

        with app.test_request_context("/"):
            text = flask.render_template_string(USE[kind].replace("NAME", "given"))
        assert text == "given word"

    @pytest.mark.parametrize("kind", KINDS)
    def test_decorated_without_a_name(self, flask, kind):
        app = flask.Flask("pages")

        @getattr(app, f"template_{kind}")()
        def mine(value):
            return value.upper()

        with app.test_request_context("/"):
            text = flask.render_template_string(USE[kind].replace("NAME", "mine"))
        assert text == "WORD"

    @pytest.mark.parametrize("kind", ["filter", "global"])
    @applies(flask=">=0.11")
    def test_text_that_it_gives_is_escaped(self, flask, kind):
        app = flask.Flask("pages")
        getattr(app, f"add_template_{kind}")(lambda value: f"<b>{value}", "mine")

        with app.test_request_context("/"):
            text = flask.render_template_string(USE[kind].replace("NAME", "mine"))
        assert ("<" in text, html_text(text)) == (False, "<b>word")

    @pytest.mark.parametrize("kind", KINDS)
    def test_a_name_replaces_the_own_name(self, flask, kind):
        app = flask.Flask("pages")

        @getattr(app, f"template_{kind}")("given")
        def own(value):
            return value

        kept = getattr(app.jinja_env, f"{kind}s")
        assert ("given" in kept, "own" in kept) == (True, False)

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("arguments", [(), ("given",)], ids=["own name", "given name"])
    def test_decorated_function_can_be_called(self, flask, kind, arguments):
        app = flask.Flask("pages")

        @getattr(app, f"template_{kind}")(*arguments)
        def mine(value):
            return value.upper()

        assert mine("word") == "WORD"

    @pytest.mark.parametrize("kind", KINDS)
    def test_added_without_a_name(self, flask, kind):
        app = flask.Flask("pages")

        def mine(value):
            return value.upper()

        getattr(app, f"add_template_{kind}")(mine)
        assert getattr(app.jinja_env, f"{kind}s")["mine"]("word") == "WORD"

    @pytest.mark.parametrize("kind", KINDS)
    def test_added_with_a_name(self, flask, kind):
        app = flask.Flask("pages")

        def mine(value):
            return value.upper()

        getattr(app, f"add_template_{kind}")(mine, name="given")
        assert getattr(app.jinja_env, f"{kind}s")["given"]("word") == "WORD"

    @pytest.mark.parametrize("kind", KINDS)
    def test_one_of_jinja_may_be_replaced(self, flask, kind):
        app = flask.Flask("pages")
        name = {"filter": "upper", "test": "string", "global": "range"}[kind]
        getattr(app, f"add_template_{kind}")(lambda value: f"my {value}", name)

        with app.test_request_context("/"):
            text = flask.render_template_string(USE[kind].replace("NAME", name))
        assert text == "my word"

    def test_a_filter_takes_arguments(self, flask):
        app = flask.Flask("pages")
        app.add_template_filter(lambda text, times, end="": text * times + end, "repeat")

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ 'a'|repeat(3, end='!') }}") == "aaa!"


@requirement("templates/early-filters", SHOULD, flask=">=0.2,<0.10")
class TestEarlyFilters:
    """``template_filter`` adds a filter under its own name or a given one.

    Source: Flask 0.2 change log.
    """

    @pytest.mark.parametrize(
        ("arguments", "name"), [((), "mine"), (("given",), "given")], ids=["own", "given"]
    )
    def test_is_used(self, flask, arguments, name):
        app = flask.Flask("pages")

        @app.template_filter(*arguments)
        def mine(value):
            return value.upper()

        with app.test_request_context("/"):
            assert flask.render_template_string(USE["filter"].replace("NAME", name)) == "WORD"


@requirement("templates/bare-decorators", MAY, flask=">=0.10")
class TestBareDecorators:
    """``template_filter``, ``template_test`` and ``template_global`` may be used without
    parentheses.

    Source: Flask change log, version 3.2.0.
    """

    @pytest.mark.parametrize("kind", KINDS)
    @applies(flask=">=3.2")
    def test_add_the_function(self, flask, kind):
        app = flask.Flask("pages")

        @getattr(app, f"template_{kind}")
        def mine(value):
            return value

        assert getattr(app.jinja_env, f"{kind}s")["mine"] is mine

    @pytest.mark.parametrize("kind", KINDS)
    @applies(flask="<3.2")
    def test_added_nothing_under_the_name(self, flask, kind):
        app = flask.Flask("pages")

        @getattr(app, f"template_{kind}")
        def mine(value):
            return value

        assert "mine" not in getattr(app.jinja_env, f"{kind}s")
