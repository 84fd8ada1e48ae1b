"""``flask.send_from_directory()``: files that a client names."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("responses/send-from-directory", MUST, flask=">=0.7")
class TestSendFromDirectory:
    """``send_from_directory`` sends the file of that name from a folder, and answers 404 for
    whatever is no file inside of it.

    Source: Flask documentation, "API", "send_from_directory".
    If this fails: look at how folder and name are joined.
    """

    def test_sends_the_file(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "inner").mkdir()
        (tmp_path / "inner" / "a.txt").write_bytes(b"content")
        app.route("/<path:name>")(lambda name: flask.send_from_directory(str(tmp_path), name))

        assert client(app).get("/inner/a.txt").text == "content"

    def test_a_missing_file_answers_404(self, flask, client, tmp_path):
        app = flask.Flask("files")
        app.route("/<path:name>")(lambda name: flask.send_from_directory(str(tmp_path), name))

        assert client(app).get("/missing.txt").status_code == 404

    def test_a_folder_answers_404(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "inner").mkdir()
        app.route("/<path:name>")(lambda name: flask.send_from_directory(str(tmp_path), name))

        assert client(app).get("/inner").status_code == 404

    @pytest.mark.parametrize("name", ["../secret.txt", "inner/../../secret.txt", "./../secret.txt"])
    def test_what_lies_outside_answers_404(self, flask, client, tmp_path, name):
        app = flask.Flask("files")
        (tmp_path / "secret.txt").write_bytes(b"secret")
        (tmp_path / "folder" / "inner").mkdir(parents=True)
        folder = str(tmp_path / "folder")
        app.route("/")(lambda: flask.send_from_directory(folder, name))

        assert client(app).get("/").status_code == 404

    def test_an_absolute_name_answers_404(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "secret.txt").write_bytes(b"secret")
        (tmp_path / "folder").mkdir()
        folder, secret = str(tmp_path / "folder"), str(tmp_path / "secret.txt")
        app.route("/")(lambda: flask.send_from_directory(folder, secret))

        assert client(app).get("/").status_code == 404

    @applies(flask=">=0.11")
    def test_a_relative_folder_begins_at_the_root_of_the_application(self, flask, client, tmp_path):
        app = flask.Flask("files")
        app.root_path = str(tmp_path)
        (tmp_path / "folder").mkdir()
        (tmp_path / "folder" / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_from_directory("folder", "a.txt"))

        assert client(app).get("/").text == "content"

    def test_paths_may_be_path_objects(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        name = type(tmp_path)("a.txt")
        app.route("/")(lambda: flask.send_from_directory(tmp_path, name))

        assert client(app).get("/").text == "content"

    @applies(flask=">=2.0")
    def test_folder_and_name_may_be_named(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_from_directory(path="a.txt", directory=str(tmp_path)))

        assert client(app).get("/").text == "content"

    def test_arguments_are_those_of_send_file(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(
            lambda: flask.send_from_directory(
                str(tmp_path), "a.txt", as_attachment=True, mimetype="text/x-custom"
            )
        )

        response = client(app).get("/")
        sent = (response.mimetype, response.disposition)
        assert sent == ("text/x-custom", ("attachment", "a.txt"))

    @applies(flask=(">=0.7,<2.0", ">=2.2"))
    def test_the_client_that_has_it_is_answered_304(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_from_directory(str(tmp_path), "a.txt"))

        visitor = client(app)
        tag = visitor.get("/").headers["ETag"]
        assert visitor.get("/", headers={"If-None-Match": tag}).status_code == 304

    @applies(flask=">=0.9")
    def test_caching_is_that_of_the_application(self, flask, client, tmp_path):
        app = flask.Flask("files")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 120
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_from_directory(tmp_path, "a.txt"))

        assert client(app).get("/").is_cached_with(max_age="120")
