"""``render_template()`` and ``render_template_string()``."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("templates/render-template", MUST)
class TestRenderTemplate:
    """``render_template`` fills the template of that name with the values given, and returns text.

    Source: Flask quickstart, "Rendering Templates".
    """

    def test_a_view_may_return_it(self, flask, client, tmp_path, monkeypatch, names):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "hello.html").write_text("Hello {{ name }}!")
        app, word = flask.Flask("pages"), names.word()
        app.route("/")(lambda: flask.render_template("hello.html", name=word))

        assert client(app).get("/").text == f"Hello {word}!"

    def test_is_text(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "hello.html").write_text("Hello")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert isinstance(flask.render_template("hello.html"), str)

    @applies(flask=("<0.5", ">=0.5.1"))
    def test_template_may_lie_in_a_subfolder(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates" / "shop").mkdir(parents=True)
        (tmp_path / "templates" / "shop" / "hello.html").write_text("in the shop")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("shop/hello.html") == "in the shop"

    def test_template_is_read_as_utf8(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "hello.html").write_bytes("größe {{ word }}".encode())
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("hello.html", word="ä") == "größe ä"

    def test_a_value_that_is_missing_is_empty(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "hello.html").write_text("<{{ name }}>")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("hello.html") == "<>"

    def test_values_are_those_of_this_call(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "hello.html").write_text("{{ a }}{{ b }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            texts = [flask.render_template("hello.html", **v) for v in ({"a": 1}, {"b": 2}, {})]
        assert texts == ["1", "2", ""]

    def test_a_template_may_extend_another(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        base = "<{% block body %}{% endblock %}|{{ name }}>"
        page = "{% extends 'base.html' %}{% block body %}page{% endblock %}"
        (tmp_path / "templates" / "base.html").write_text(base)
        (tmp_path / "templates" / "page.html").write_text(page)
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("page.html", name="Ada") == "<page|Ada>"

    def test_an_error_inside_reaches_the_view(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "hello.html").write_text("{{ 1 / zero }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(ZeroDivisionError):
            flask.render_template("hello.html", zero=0)

    @applies(flask=">=0.10")
    def test_an_app_context_is_enough(self, flask, tmp_path):
        (tmp_path / "hello.html").write_text("Hello {{ name }}")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.app_context():
            assert flask.render_template("hello.html", name="Ada") == "Hello Ada"

    @applies(flask=">=2.1.3")
    def test_without_an_application_it_is_an_error(self, flask):
        with pytest.raises(RuntimeError):
            flask.render_template("hello.html")

    @applies(flask=">=0.10")
    def test_the_innermost_application_renders(self, flask, tmp_path):
        for folder in ("outer", "inner"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "hello.html").write_text(folder)
        outer = flask.Flask("outer", template_folder=str(tmp_path / "outer"))
        inner = flask.Flask("inner", template_folder=str(tmp_path / "inner"))

        with outer.app_context():
            with inner.app_context():
                first = flask.render_template("hello.html")
            assert (first, flask.render_template("hello.html")) == ("inner", "outer")


@requirement("templates/missing-template", MAY)
class TestMissingTemplate:
    """A template that is nowhere is an error that names it.

    Source: Jinja documentation, "Loaders".
    """

    def test_names_the_template(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.render_template("missing.html")

    @applies(flask=("<0.5", ">=0.5.1"))
    def test_is_a_template_not_found(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(LookupError) as caught:
            flask.render_template("missing.html")
        assert "TemplateNotFound" in [kind.__name__ for kind in type(caught.value).__mro__]

    @pytest.mark.parametrize("name", ["../secret.html", "inner/../../secret.html"])
    def test_what_lies_outside_of_the_folder_is_missing(self, flask, tmp_path, monkeypatch, name):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates" / "inner").mkdir(parents=True)
        (tmp_path / "secret.html").write_text("secret")
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.render_template(name)


@requirement("templates/template-choice", SHOULD, flask=">=0.8")
class TestTemplateChoice:
    """Of a list of names, the first that is found is rendered; a template object is rendered as
    it is.

    Source: Flask documentation, "API", "render_template".
    """

    @applies(flask=">=0.9")
    @pytest.mark.parametrize(
        ("asked", "text"),
        [
            (["first.html", "second.html"], "first"),
            (["second.html", "first.html"], "second"),
            (["missing.html", "second.html"], "second"),
            (["second.html"], "second"),
        ],
        ids=["both", "both reversed", "first is missing", "one"],
    )
    def test_of_a_list(self, flask, tmp_path, asked, text):
        for name in ("first", "second"):
            (tmp_path / f"{name}.html").write_text(name)
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template(asked) == text

    @applies(flask=">=0.9")
    def test_a_list_of_missing_names_is_an_error(self, flask, tmp_path):
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.render_template(["a.html", "b.html"])

    def test_a_template_object(self, flask):
        app = flask.Flask("pages")
        template = app.jinja_env.from_string("Hello {{ name }} {{ request.path }}")

        with app.test_request_context("/here"):
            assert flask.render_template(template, name="Ada") == "Hello Ada /here"

    @applies(flask=">=0.9")
    def test_a_list_may_hold_template_objects(self, flask, tmp_path):
        app = flask.Flask("pages", template_folder=str(tmp_path))
        template = app.jinja_env.from_string("Hello {{ name }}")

        with app.test_request_context("/"):
            assert flask.render_template(["missing.html", template], name="Ada") == "Hello Ada"


@requirement("templates/render-template-string", SHOULD)
class TestRenderTemplateString:
    """``render_template_string`` renders the text that it is given.

    Source: Flask documentation, "API", "render_template_string".
    """

    def test_fills_in_the_values(self, flask, names):
        app, word = flask.Flask("pages"), names.word()

        with app.test_request_context("/"):
            text = flask.render_template_string("Hello {{ name }}!", name=word)
        assert text == f"Hello {word}!"

    def test_a_view_may_return_it(self, flask, client):
        app = flask.Flask("pages")
        app.route("/")(lambda: flask.render_template_string("{{ request.path }}"))

        assert client(app).get("/").text == "/"

    @applies(flask=">=0.10")
    def test_an_app_context_is_enough(self, flask):
        with flask.Flask("pages").app_context():
            assert flask.render_template_string("{{ 1 + 1 }}") == "2"

    def test_may_include_templates(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "name.html").write_text("{{ name }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template_string("<{% include 'name.html' %}>", name="Ada")
        assert text == "<Ada>"
