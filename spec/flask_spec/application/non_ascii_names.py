"""Names of applications, files and settings that have characters outside ASCII."""

import html
import json

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import link


@requirement("application/non-ascii-files", SHOULD, since="1.2", flask=">=0.11")
class TestNonAsciiFiles:
    """Static files and their folder may have any name that the file system takes; their URLs are
    percent-encoded UTF-8.

    Source: Flask documentation, "Static Files"; RFC 3987, section 3.1.
    """

    @pytest.mark.parametrize("name", ["größe.txt", "東 京.txt", "a+b ü.txt", "100%.txt"])
    def test_a_file_is_served_at_its_url(self, flask, client, tmp_path, name):
        (tmp_path / name).write_text("tea")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/s")
        app.add_url_rule("/", "index", lambda: flask.url_for("static", filename=name))
        visitor = client(app)

        url = visitor.get("/").text
        assert (url.isascii(), visitor.get(url).text) == (True, "tea")

    @applies(flask=">=1.0")
    def test_the_folder_and_its_url(self, flask, client, tmp_path):
        (tmp_path / "größe").mkdir()
        (tmp_path / "größe" / "a.txt").write_text("tea")
        app = flask.Flask("files", static_folder="größe", root_path=str(tmp_path))
        app.add_url_rule("/", "index", lambda: flask.url_for("static", filename="a.txt"))
        visitor = client(app)

        url = visitor.get("/").text
        assert (link(url), visitor.get(url).text) == (link("/gr%C3%B6%C3%9Fe/a.txt"), "tea")

    def test_a_file_that_is_opened(self, flask, tmp_path):
        (tmp_path / "größe.txt").write_bytes(b"tea")
        app = flask.Flask("files", root_path=str(tmp_path))

        with app.open_resource("größe.txt") as file:
            assert file.read() == b"tea"


@requirement("application/non-ascii-settings", SHOULD, since="1.2", flask=">=0.11")
class TestNonAsciiSettings:
    """Values of settings may be any text, wherever they are read from; configuration files are
    UTF-8.

    Source: Flask documentation, "Configuration Handling".
    """

    def test_from_a_python_file(self, flask, tmp_path):
        (tmp_path / "größe.cfg").write_bytes("COLOUR = 'grün 東'".encode())
        config = flask.Config(str(tmp_path))
        config.from_pyfile("größe.cfg")

        assert config["COLOUR"] == "grün 東"

    @applies(flask=">=2.3")
    def test_from_a_file_of_bytes(self, flask, tmp_path):
        (tmp_path / "a.json").write_bytes('{"COLOUR": "grün"}'.encode())
        config = flask.Config(str(tmp_path))
        config.from_file("a.json", load=json.load, text=False)

        assert config["COLOUR"] == "grün"

    @pytest.mark.parametrize("text", ["grün", '"grün"'], ids=["text", "JSON"])
    @applies(flask=">=2.1")
    def test_from_the_environment(self, flask, tmp_path, monkeypatch, text):
        monkeypatch.setenv("SHOP_COLOUR", text)
        config = flask.Config(str(tmp_path))
        config.from_prefixed_env("SHOP")

        assert config["COLOUR"] == "grün"

    def test_names_of_settings(self, flask, tmp_path):
        config = flask.Config(str(tmp_path))
        config.from_mapping({"GRÖSSE": 1, "größe": 2})

        assert dict(config) == {"GRÖSSE": 1}

    def test_in_a_template(self, flask):
        app = flask.Flask("shop")
        app.config["COLOUR"] = "grün"

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ config.COLOUR }}") == "grün"


@requirement("application/non-ascii-names", SHOULD, since="1.2", flask=">=1.1")
class TestNonAsciiNames:
    """An application may have any name that a module may have, and its logger has it too; what is
    logged, aborted with or redirected to may be any text."""

    def test_the_application_answers(self, flask, client):
        app = flask.Flask("größe")
        app.route("/")(lambda: flask.current_app.name)

        assert client(app).get("/").text == "größe"

    def test_the_logger(self, flask):
        app = flask.Flask("größe")

        assert app.logger.name == "größe"

    def test_a_message_that_is_logged(self, flask, caplog):
        app = flask.Flask("shop")
        app.logger.error("größe %s", "東")

        assert "größe 東" in [record.getMessage() for record in caplog.records]

    def test_an_error_at_a_path(self, flask, client, caplog):
        app = flask.Flask("shop")
        app.route("/<x>")(lambda x: {}["größe"])

        response = client(app).get("/größe")
        told = [record.exc_info[1].args for record in caplog.records if record.exc_info]
        assert (response.status_code, ("größe",) in told) == (500, True)

    def test_the_description_of_an_error(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(400, "größe 東"))

        response = client(app).get("/")
        assert (response.status_code, "größe 東" in html.unescape(response.text)) == (400, True)
