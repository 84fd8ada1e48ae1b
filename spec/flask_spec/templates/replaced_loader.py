"""Loaders of Jinja in place of the template folder."""

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.words import html_text


@requirement("templates/replaced-loader", SHOULD, since="1.2", flask=">=1.1", needs="python:jinja2")
class TestReplacedLoader:
    """``jinja_loader`` of an application or a blueprint may be any loader of Jinja, such as one
    that knows no files.

    Source: Flask API documentation, ``Flask.jinja_loader``; Jinja documentation, "Loaders".
    """

    def loader(self, kind, sources):
        import jinja2

        class Smallest(jinja2.BaseLoader):
            def get_source(self, environment, template):
                if template not in sources:
                    raise jinja2.TemplateNotFound(template)
                return sources[template], None, None

        kinds = {
            "dict": jinja2.DictLoader,
            "function": lambda sources: jinja2.FunctionLoader(sources.get),
            "choice": lambda sources: jinja2.ChoiceLoader([jinja2.DictLoader(sources)]),
            "smallest": lambda sources: Smallest(),
        }
        return kinds[kind](sources)

    @pytest.mark.parametrize("explained", [False, True], ids=["", "explained"])
    @pytest.mark.parametrize("kind", ["dict", "function", "choice", "smallest"])
    def test_of_an_application(self, flask, client, kind, explained):
        app = flask.Flask("pages")
        app.config["EXPLAIN_TEMPLATE_LOADING"] = explained
        app.jinja_loader = self.loader(kind, {"a.html": "{{ x }}", "b.txt": "{{ x }}"})
        app.route("/<name>")(lambda name: flask.render_template(name, x="<"))
        visitor = client(app)

        texts = [html_text(visitor.get(path).text) for path in ("/a.html", "/b.txt")]
        assert texts == ["<", "markup: <"]

    @pytest.mark.parametrize("kind", ["dict", "function", "choice", "smallest"])
    def test_of_a_subclass(self, flask, kind):
        class Pages(flask.Flask):
            jinja_loader = self.loader(kind, {"a.html": "text of a"})

        with Pages("pages").test_request_context("/"):
            assert flask.render_template("a.html") == "text of a"

    @pytest.mark.parametrize("explained", [False, True], ids=["", "explained"])
    @pytest.mark.parametrize("kind", ["dict", "function", "choice", "smallest"])
    def test_of_a_blueprint(self, flask, kind, explained):
        app, shop = flask.Flask("pages"), flask.Blueprint("shop", "shop")
        app.config["EXPLAIN_TEMPLATE_LOADING"] = explained
        shop.jinja_loader = self.loader(kind, {"a.html": "text of a"})
        app.register_blueprint(shop)

        with app.test_request_context("/"):
            assert flask.render_template("a.html") == "text of a"

    @pytest.mark.parametrize("kind", ["dict", "function", "choice", "smallest"])
    def test_beside_the_folder_of_a_blueprint(self, flask, tmp_path, kind):
        (tmp_path / "b.html").write_text("{% extends 'a.html' %}{% block c %}b{% endblock %}")
        app = flask.Flask("pages")
        app.jinja_loader = self.loader(kind, {"a.html": "a{% block c %}{% endblock %}"})
        app.register_blueprint(flask.Blueprint("shop", "shop", template_folder=str(tmp_path)))

        with app.test_request_context("/"):
            assert flask.render_template("b.html") == "ab"

    @pytest.mark.parametrize("explained", [False, True], ids=["", "explained"])
    @pytest.mark.parametrize("kind", ["dict", "function", "choice", "smallest"])
    def test_what_it_does_not_have_is_not_found(self, flask, kind, explained):
        import jinja2

        app = flask.Flask("pages")
        app.config["EXPLAIN_TEMPLATE_LOADING"] = explained
        app.jinja_loader = self.loader(kind, {"a.html": "text of a"})

        with app.test_request_context("/"), pytest.raises(jinja2.TemplateNotFound):
            flask.render_template("b.html")

    @pytest.mark.parametrize("kind", ["dict", "function", "choice", "smallest"])
    def test_of_names_the_first_it_has_is_rendered(self, flask, kind):
        app = flask.Flask("pages")
        app.jinja_loader = self.loader(kind, {"a.html": "text of a"})

        with app.test_request_context("/"):
            assert flask.render_template(["b.html", "a.html"]) == "text of a"
