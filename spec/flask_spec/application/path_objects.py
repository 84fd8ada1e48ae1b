"""Paths that are objects instead of text."""

from pathlib import Path

import pytest

from flask_conformance import SHOULD, requirement


class Smallest:
    """What ``os.PathLike`` asks for, and nothing else."""

    def __init__(self, path):
        self._path = str(path)

    def __fspath__(self):
        return self._path


KINDS = pytest.mark.parametrize("kind", [Path, Smallest], ids=["pathlib", "PathLike"])


@requirement("application/path-objects", SHOULD, since="1.2", flask=">=2.0")
class TestPathObjects:
    """Where a path is asked for, it may be text or any ``os.PathLike``: folders of applications
    and blueprints, files that are sent, opened or read as configuration.

    Source: Flask API documentation, whose paths are ``str | os.PathLike[str]``.
    """

    @KINDS
    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_template_folder(self, flask, tmp_path, kind, owner):
        (tmp_path / "a.html").write_text("text of a")
        if owner == "application":
            app = flask.Flask("pages", template_folder=kind(tmp_path))
        else:
            app = flask.Flask("pages")
            app.register_blueprint(flask.Blueprint("b", "b", template_folder=kind(tmp_path)))

        with app.test_request_context("/"):
            assert flask.render_template("a.html") == "text of a"

    @KINDS
    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_static_folder(self, flask, client, tmp_path, kind, owner):
        (tmp_path / "a.txt").write_text("tea")
        folder = {"static_folder": kind(tmp_path), "static_url_path": "/files"}
        if owner == "application":
            app = flask.Flask("pages", **folder)
        else:
            app = flask.Flask("pages")
            app.register_blueprint(flask.Blueprint("b", "b", url_prefix="/b", **folder))

        path = "/files/a.txt" if owner == "application" else "/b/files/a.txt"
        assert client(app).get(path).text == "tea"

    @KINDS
    def test_files_that_are_sent(self, flask, client, tmp_path, kind):
        (tmp_path / "a.txt").write_text("tea")
        app = flask.Flask("files")
        app.add_url_rule("/one", "one", lambda: flask.send_file(kind(tmp_path / "a.txt")))
        app.add_url_rule(
            "/two", "two", lambda: flask.send_from_directory(kind(tmp_path), kind("a.txt"))
        )
        visitor = client(app)

        assert [visitor.get(path).text for path in ("/one", "/two")] == ["tea", "tea"]

    @KINDS
    def test_configuration_files(self, flask, tmp_path, kind):
        (tmp_path / "a.cfg").write_text("COLOUR = 'green'")
        (tmp_path / "b.json").write_text("7")
        config = flask.Config(kind(tmp_path))
        config.from_pyfile(kind("a.cfg"))
        config.from_file(kind("b.json"), load=lambda file: {"NUMBER": int(file.read())})

        assert dict(config) == {"COLOUR": "green", "NUMBER": 7}

    @KINDS
    def test_a_file_of_the_instance_that_is_opened(self, flask, tmp_path, kind):
        (tmp_path / "a.txt").write_text("tea")
        app = flask.Flask("files", instance_path=str(tmp_path))

        with app.open_instance_resource(kind("a.txt")) as file:
            assert file.read() == b"tea"
