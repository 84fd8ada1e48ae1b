"""The constructor's parameters."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/constructor", MUST)
class TestConstructor:
    """``Flask(import_name)`` needs a name and nothing else; further parameters say where files
    are and how hosts are matched.

    Source: Flask documentation, API, ``Flask``.
    """

    def test_needs_a_name(self, flask):
        with pytest.raises(TypeError):
            flask.Flask()

    @applies(flask=">=0.2")
    def test_keeps_the_import_name(self, flask, names):
        name = names.word()

        assert flask.Flask(name).import_name == name

    @applies(flask=">=0.2")
    def test_takes_the_import_name_by_keyword(self, flask):
        assert flask.Flask(import_name="by_keyword").import_name == "by_keyword"

    @applies(flask=">=0.7")
    def test_takes_the_static_url_path_second_or_by_keyword(self, flask):
        app = flask.Flask("made", static_url_path="/assets")

        assert app.static_url_path == "/assets"

    @applies(flask=">=1.0")
    def test_order_of_the_first_parameters(self, flask, tmp_path):
        app = flask.Flask("made", "/assets", str(tmp_path))

        assert (app.static_url_path, app.static_folder) == ("/assets", str(tmp_path))

    @applies(flask=">=0.11")
    def test_root_path_is_taken_as_it_is(self, flask, tmp_path):
        assert flask.Flask("made", root_path=str(tmp_path)).root_path == str(tmp_path)

    @applies(flask=">=0.11")
    def test_root_path_is_where_templates_are(self, flask, tmp_path):
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "page.txt").write_text("from the root")
        app = flask.Flask("made", root_path=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "from the root"

    @applies(flask=">=0.11")
    def test_root_path_is_where_static_files_are(self, flask, client, tmp_path):
        (tmp_path / "static").mkdir()
        (tmp_path / "static" / "style.css").write_text("css")
        app = flask.Flask("made", root_path=str(tmp_path))

        assert client(app).get("/static/style.css").text == "css"

    @applies(flask=">=0.11")
    def test_root_path_is_what_the_configuration_reads_from(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'green'")
        app = flask.Flask("made", root_path=str(tmp_path))
        app.config.from_pyfile("settings.cfg")

        assert app.config["COLOUR"] == "green"

    @applies(flask=">=0.7")
    def test_template_folder_may_be_named(self, flask, tmp_path):
        (tmp_path / "page.txt").write_text("from another folder")
        app = flask.Flask("made", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "from another folder"

    @applies(flask=">=0.11")
    def test_template_folder_is_relative_to_the_root(self, flask, tmp_path):
        (tmp_path / "pages").mkdir()
        (tmp_path / "pages" / "page.txt").write_text("from pages")
        app = flask.Flask("made", template_folder="pages", root_path=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "from pages"

    @applies(flask=">=0.7")
    def test_template_folder_none_means_no_loader(self, flask):
        assert flask.Flask("made", template_folder=None).jinja_loader is None

    @applies(flask=">=0.7")
    def test_template_folder_is_kept(self, flask):
        folders = [flask.Flask("made").template_folder]
        folders.append(flask.Flask("made", template_folder="pages").template_folder)

        assert folders == ["templates", "pages"]
