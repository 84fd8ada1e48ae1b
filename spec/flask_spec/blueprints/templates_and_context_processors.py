"""Templates of a blueprint: where they are looked for, and what they are given."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/templates", SHOULD, flask=">=0.7")
class TestTemplates:
    """Templates are looked for in the application's folder, then in the template folders of the
    blueprints in the order of registration.

    Why: an application can replace any template of a blueprint.
    Source: Flask documentation, "Modular Applications with Blueprints", "Templates".
    """

    def test_template_of_a_blueprint_is_found(self, flask, client, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "pages").mkdir()
        (tmp_path / "pages" / "index.html").write_text("from the blueprint")
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", template_folder="pages")
        shop.add_url_rule("/shop", "index", lambda: flask.render_template("index.html"))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "from the blueprint"

    def test_that_of_the_application_goes_first(self, flask, client, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        for folder in ("templates", "pages"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "index.html").write_text(folder)
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", template_folder="pages")
        shop.add_url_rule("/shop", "index", lambda: flask.render_template("index.html"))
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "templates"

    def test_that_of_the_blueprint_registered_first_goes_first(self, flask, client, tmp_path):
        for folder in ("first", "second"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "index.html").write_text(folder)
        app = flask.Flask("website")
        for folder in ("first", "second"):
            blueprint = flask.Blueprint(folder, "x", template_folder=str(tmp_path / folder))
            app.register_blueprint(blueprint)
        app.add_url_rule("/", "home", lambda: flask.render_template("index.html"))

        assert client(app).get("/").text == "first"

    def test_not_found_before_the_registration(self, flask, tmp_path):
        (tmp_path / "index.html").write_text("from the blueprint")
        app = flask.Flask("website")
        flask.Blueprint("shop", "shop", template_folder=str(tmp_path))

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.render_template("index.html")

    @applies(flask=">=2.0")
    def test_template_of_a_nested_blueprint_is_found(self, flask, client, tmp_path):
        (tmp_path / "index.html").write_text("from inside")
        app, outer = flask.Flask("website"), flask.Blueprint("outer", "outer")
        inner = flask.Blueprint("inner", "inner", template_folder=str(tmp_path))
        inner.add_url_rule("/", "index", lambda: flask.render_template("index.html"))
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/").text == "from inside"

    def test_loader_looks_in_the_template_folder(self, flask, tmp_path):
        (tmp_path / "index.html").write_text("from the blueprint")
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", template_folder=str(tmp_path))

        found = shop.jinja_loader.get_source(app.jinja_env, "index.html")
        assert found[0] == "from the blueprint"


@requirement("blueprints/context-processors", SHOULD, flask=">=0.7")
class TestContextProcessors:
    """A blueprint's context processors add to the templates that its views render, those given
    to ``app_context_processor`` to every template.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    @pytest.mark.parametrize(
        ("path", "expected"), [("/shop", "tea."), ("/home", ".")], ids=["its own", "another"]
    )
    def test_own_adds_to_its_views(self, flask, client, path, expected):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.context_processor(lambda: {"drink": "tea"})
        shop.add_url_rule("/shop", "index", lambda: flask.render_template_string("{{ drink }}."))
        app.register_blueprint(shop)
        app.add_url_rule("/home", "home", lambda: flask.render_template_string("{{ drink }}."))

        assert client(app).get(path).text == expected

    @pytest.mark.parametrize("path", ["/shop", "/home"], ids=["its own", "another"])
    def test_application_wide_adds_to_every_view(self, flask, client, path):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.app_context_processor(lambda: {"drink": "tea"})
        shop.add_url_rule("/shop", "index", lambda: flask.render_template_string("{{ drink }}"))
        app.register_blueprint(shop)
        app.add_url_rule("/home", "home", lambda: flask.render_template_string("{{ drink }}"))

        assert client(app).get(path).text == "tea"

    def test_own_goes_before_that_of_the_application(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.context_processor(lambda: {"drink": "tea"})
        shop.add_url_rule("/shop", "index", lambda: flask.render_template_string("{{ drink }}"))
        app.register_blueprint(shop)
        app.context_processor(lambda: {"drink": "water"})

        assert client(app).get("/shop").text == "tea"

    def test_function_is_given_back(self, flask):
        def function():
            return {"drink": "tea"}

        shop = flask.Blueprint("shop", "shop")
        assert shop.context_processor(function)() == {"drink": "tea"}


@requirement("blueprints/template-helpers", SHOULD, flask=">=0.9")
class TestTemplateHelpers:
    """A blueprint adds filters, tests and globals to every template of the application, under
    the given name or else the function's.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    CASES = (
        pytest.param("filter", "{{ 'tea'|NAME }}", "TEA", str.upper, id="filter"),
        pytest.param("test", "{{ 'TEA' is NAME }}", "True", str.isupper, id="test"),
        pytest.param("global", "{{ NAME('tea') }}", "Tea", str.capitalize, id="global"),
    )

    @pytest.mark.parametrize(("kind", "source", "expected", "does"), CASES)
    @applies(flask=">=0.10")
    def test_decorator_without_a_name(self, flask, client, kind, source, expected, does):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @getattr(shop, f"app_template_{kind}")()
        def own(value):
            return does(value)

        app.register_blueprint(shop)
        app.add_url_rule(
            "/", "home", lambda: flask.render_template_string(source.replace("NAME", "own"))
        )

        assert client(app).get("/").text == expected

    @pytest.mark.parametrize(("kind", "source", "expected", "does"), CASES)
    @applies(flask=">=0.10")
    def test_decorator_with_a_name(self, flask, client, kind, source, expected, does):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @getattr(shop, f"app_template_{kind}")("given")
        def own(value):
            return does(value)

        app.register_blueprint(shop)
        app.add_url_rule(
            "/", "home", lambda: flask.render_template_string(source.replace("NAME", "given"))
        )

        assert client(app).get("/").text == expected

    @pytest.mark.parametrize(("kind", "source", "expected", "does"), CASES)
    @applies(flask=">=0.10")
    def test_method_with_a_name(self, flask, client, kind, source, expected, does):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        getattr(shop, f"add_app_template_{kind}")(does, name="given")
        app.register_blueprint(shop)
        app.add_url_rule(
            "/", "home", lambda: flask.render_template_string(source.replace("NAME", "given"))
        )

        assert client(app).get("/").text == expected

    @pytest.mark.parametrize("kind", ["filter", "test", "global"])
    @applies(flask=">=0.10")
    def test_decorator_gives_the_function_back(self, flask, kind):
        def own(value):
            return value

        decorate = getattr(flask.Blueprint("shop", "shop"), f"app_template_{kind}")()

        assert decorate(own)("tea") == "tea"

    def test_method_without_a_name(self, flask, client):
        def shout(value):
            return value.upper()

        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_app_template_filter(shout)
        app.register_blueprint(shop)
        app.add_url_rule("/", "home", lambda: flask.render_template_string("{{ 'tea'|shout }}"))

        assert client(app).get("/").text == "TEA"

    @pytest.mark.parametrize(
        ("kind", "place"), [("filter", "filters"), ("test", "tests"), ("global", "globals")]
    )
    @applies(flask=">=0.10")
    def test_name_of_the_function_is_the_default(self, flask, kind, place):
        def own(value):
            return value

        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        getattr(shop, f"add_app_template_{kind}")(own)
        app.register_blueprint(shop)

        assert getattr(app.jinja_env, place)["own"]("tea") == "tea"
