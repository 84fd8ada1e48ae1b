"""Which templates escape what is put into them."""

import html

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement
from flask_conformance.kit.words import html_text


@requirement("templates/autoescape", MUST)
class TestAutoescape:
    """Templates whose name ends in ``.html``, ``.htm``, ``.xml`` or ``.xhtml`` escape the values
    that are put into them; others do not.

    Source: Flask documentation, "Templates", "Controlling Autoescaping".
    """

    @applies(flask=">=0.5")
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("page.html", "&lt;b&gt;"),
            ("page.htm", "&lt;b&gt;"),
            ("page.xml", "&lt;b&gt;"),
            ("page.xhtml", "&lt;b&gt;"),
            ("page.txt", "<b>"),
            ("page.js", "<b>"),
            ("page", "<b>"),
            ("html", "<b>"),
            ("page.html.txt", "<b>"),
        ],
    )
    def test_by_name(self, flask, tmp_path, monkeypatch, name, expected):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / name).write_text("{{ value }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template(name, value="<b>")
        assert html_text(text) == html_text(expected)

    def test_all_special_characters_are_escaped(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "page.html").write_text("{{ value }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template("page.html", value="<a b=\"c\" d='e'>&")
        kept = [character for character in "<>\"'" if character in text]
        assert (kept, html.unescape(text)) == ([], "<a b=\"c\" d='e'>&")

    def test_the_template_itself_is_not_escaped(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "page.html").write_text("<b>&amp;</b>")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("page.html") == "<b>&amp;</b>"

    @pytest.mark.parametrize("way", ["{{ value|safe }}",
                                     "{% autoescape false %}{{ value }}{% endautoescape %}"],
                             ids=["safe", "autoescape block"])  # fmt: skip
    def test_may_be_turned_off(self, flask, tmp_path, monkeypatch, way):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "page.html").write_text(way)
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("page.html", value="<b>") == "<b>"

    def test_what_has_html_is_not_escaped(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "page.html").write_text("{{ value }}")
        app = flask.Flask("pages")

        class Bold:
            def __html__(self):
                return "<b>"

        with app.test_request_context("/"):
            assert flask.render_template("page.html", value=Bold()) == "<b>"


@requirement("templates/autoescape-svg", SHOULD)
class TestAutoescapeSvg:
    """Templates whose name ends in ``.svg`` escape as well.

    Source: Flask change log, version 2.2.0.
    """

    @applies(flask=">=2.2.3")
    def test_is_escaped(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "image.svg").write_text("{{ value }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert html_text(flask.render_template("image.svg", value="<b>")) == "<b>"

    @applies(flask=">=0.5,<2.2.3")
    def test_was_not_escaped(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "image.svg").write_text("{{ value }}")
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            assert flask.render_template("image.svg", value="<b>") == "<b>"


@requirement("templates/autoescape-of-strings", MUST)
class TestAutoescapeOfStrings:
    """``render_template_string`` escapes.

    Source: Flask change log, version 0.11.
    """

    @applies(flask=("<0.5", ">=0.11"))
    def test_is_escaped(self, flask):
        with flask.Flask("pages").test_request_context("/"):
            assert html_text(flask.render_template_string("{{ value }}", value="<b>")) == "<b>"

    @applies(flask=">=0.5,<0.11")
    def test_was_not_escaped(self, flask):
        with flask.Flask("pages").test_request_context("/"):
            assert flask.render_template_string("{{ value }}", value="<b>") == "<b>"


@requirement("templates/select-autoescape", SHOULD, flask=">=0.5")
class TestSelectAutoescape:
    """``select_jinja_autoescape`` tells by name whether a template escapes.

    Source: Flask documentation, "API", "Flask.select_jinja_autoescape".
    """

    @pytest.mark.parametrize(
        ("name", "expected"),
        [("a.html", True), ("a.htm", True), ("a.xml", True), ("a.xhtml", True), ("a.txt", False),
         ("a", False), ("", False), ("a.html5", False), ("html", False)],
    )  # fmt: skip
    def test_by_name(self, flask, name, expected):
        assert flask.Flask("pages").select_jinja_autoescape(name) is expected

    @applies(flask=">=0.11")
    def test_a_template_without_name_does(self, flask):
        assert flask.Flask("pages").select_jinja_autoescape(None) is True
