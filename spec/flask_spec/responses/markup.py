"""``flask.escape`` and ``flask.Markup``."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("responses/markup", SHOULD, flask=("<2.3", ">=2.3.1,<3.0"))
class TestMarkup:
    """``flask.escape`` makes text safe for HTML; ``flask.Markup`` marks text as safe already.

    Source: Flask 2.2 documentation, "Quickstart", "HTML Escaping".
    """

    def test_escape_replaces_special_characters(self, flask):
        assert str(flask.escape("<a b=\"c\" d='e'>&")) == (
            "&lt;a b=&#34;c&#34; d=&#39;e&#39;&gt;&amp;"
        )

    def test_escape_leaves_markup_as_it_is(self, flask):
        assert flask.escape(flask.Markup("<b>")) == "<b>"

    def test_markup_escapes_what_is_put_into_it(self, flask):
        assert flask.Markup("<b>%s</b>") % "<i>" == "<b>&lt;i&gt;</b>"

    def test_markup_escapes_what_is_added(self, flask):
        assert flask.Markup("<b>") + "<i>" == "<b>&lt;i&gt;"

    def test_a_view_may_return_markup(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Markup("<b>bold</b>"))

        assert client(app).get("/").text == "<b>bold</b>"


@requirement("responses/no-markup", MAY, flask=">=3.0")
class TestNoMarkup:
    """``flask`` does not offer ``escape`` and ``Markup`` any more: they are MarkupSafe's.

    Source: Flask change log, version 3.0.0.
    """

    @applies(needs="flask.Response")
    @pytest.mark.parametrize("name", ["escape", "Markup"])
    def test_is_gone(self, flask, name):
        assert hasattr(flask, name) is False

    @applies(needs="python:markupsafe")
    def test_a_view_may_return_the_markup_of_markupsafe(self, flask, client):
        import markupsafe

        app = flask.Flask("shop")
        app.route("/")(lambda: markupsafe.Markup("<b>bold</b>"))
        assert client(app).get("/").text == "<b>bold</b>"
