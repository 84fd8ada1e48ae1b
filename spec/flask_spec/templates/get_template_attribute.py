"""``get_template_attribute()``: macros and values that a template exports."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("templates/get-template-attribute", SHOULD, flask=">=0.2")
class TestGetTemplateAttribute:
    """``get_template_attribute`` gives a macro or a value of a template to Python.

    Source: Flask documentation, "API", "get_template_attribute".
    """

    def test_of_a_macro(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        macro = "{% macro hello(name) %}Hello {{ name }}!{% endmacro %}"
        (tmp_path / "templates" / "_hello.html").write_text(macro)
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            hello = flask.get_template_attribute("_hello.html", "hello")
            assert hello("Ada") == "Hello Ada!"

    def test_of_a_value(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "_values.html").write_text("{% set answer = 6 * 7 %}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.get_template_attribute("_values.html", "answer") == 42

    def test_a_missing_attribute_is_an_error(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "_values.html").write_text("text")
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(AttributeError):
            flask.get_template_attribute("_values.html", "answer")

    @applies(flask=("<0.5", ">=0.5.1"))
    def test_a_missing_template_is_an_error(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.get_template_attribute("missing.html", "answer")

    @applies(flask=">=0.10")
    def test_a_macro_sees_the_application(self, flask, tmp_path):
        macro = "{% macro here() %}{{ request.path }}{% endmacro %}"
        (tmp_path / "_here.html").write_text(macro)
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.test_request_context("/there"):
            assert flask.get_template_attribute("_here.html", "here")() == "/there"
