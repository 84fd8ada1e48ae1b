"""Templates whose names and texts have characters outside ASCII."""

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import html_text, link


@requirement("templates/non-ascii", SHOULD, since="1.2", flask=">=0.11")
class TestNonAscii:
    """Templates and their folders may have any name that the file system takes; their text is
    UTF-8.

    Source: Flask documentation, "Templates".
    """

    def test_name_of_a_template(self, flask, client, tmp_path):
        (tmp_path / "größe.html").write_bytes("größe {{ x }}".encode())
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.route("/")(lambda: flask.render_template("größe.html", x="ä"))

        assert client(app).get("/").text == "größe ä"

    def test_name_of_a_folder(self, flask, tmp_path):
        (tmp_path / "vorlagen é" / "größe").mkdir(parents=True)
        (tmp_path / "vorlagen é" / "größe" / "a.html").write_text("found")
        app = flask.Flask("pages", template_folder="vorlagen é", root_path=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("größe/a.html") == "found"

    def test_templates_that_include_and_extend(self, flask, tmp_path):
        (tmp_path / "größe.html").write_bytes("ä{% block ö %}{% endblock %}".encode())
        (tmp_path / "teil.html").write_bytes("東".encode())
        text = "{% extends 'größe.html' %}{% block ö %}{% include 'teil.html' %}{% endblock %}"
        (tmp_path / "page.html").write_bytes(text.encode())
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.html") == "ä東"

    def test_it_is_escaped_by_its_ending(self, flask, tmp_path):
        (tmp_path / "größe.html").write_text("{{ x }}")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert html_text(flask.render_template("größe.html", x="<ä>")) == "<ä>"

    def test_urls_in_a_template(self, flask):
        app = flask.Flask("pages")
        app.add_url_rule("/<x>", "größe", lambda x: x)

        with app.test_request_context("/"):
            text = flask.render_template_string("{{ url_for('größe', x='ä') }}")

        assert link(text) == link("/%C3%A4")

    @applies(flask=">=2.2")
    def test_a_streamed_template(self, flask, client, tmp_path):
        (tmp_path / "größe.html").write_bytes("größe {{ x }}".encode())
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.route("/")(lambda: flask.stream_template("größe.html", x="ä"))

        assert client(app).get("/").text == "größe ä"
