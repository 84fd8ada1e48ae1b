"""``flask.send_file()``: answering with a file."""

import io
import os

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

SINCE = (">=0.2,<0.5", ">=0.7")
"""0.5 to 0.6.1 make the entity tag in a way that Python 3 refuses."""


@requirement("responses/send-file", SHOULD, flask=SINCE)
class TestSendFile:
    """``send_file`` answers with the content of a file, given by path or as a file object.

    Source: Flask documentation, "API", "send_file".
    """

    def test_sends_the_content(self, flask, client, tmp_path):
        app, content = flask.Flask("files"), bytes(range(256)) * 400
        (tmp_path / "a.bin").write_bytes(content)
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.bin")))

        response = client(app).get("/")
        assert (response.status_code, response.content) == (200, content)

    def test_tells_the_length(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"12345")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt")))

        response = client(app).get("/")
        assert (response.content, response.length in (5, None)) == (b"12345", True)

    @applies(flask=">=1.1")
    def test_path_may_be_a_path_object(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        assert client(app).get("/").text == "content"

    def test_a_file_object_is_sent(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"content"), mimetype="text/plain"))

        assert client(app).get("/").text == "content"

    @applies(flask=">=1.1.0")
    def test_a_file_in_memory_tells_its_length(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"content"), mimetype="text/plain"))

        response = client(app).get("/")
        assert (response.content, response.length in (7, None)) == (b"content", True)

    def test_a_missing_file_is_an_error(self, flask, tmp_path):
        app = flask.Flask("files")

        with app.test_request_context("/"), pytest.raises(OSError, match=r"."):
            flask.send_file(str(tmp_path / "missing.txt"))

    def test_head_sends_no_content(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt")))

        visitor = client(app)
        got = [visitor.open("/", method).content for method in ("GET", "HEAD")]
        assert got == [b"content", b""]

    @applies(flask=">=1.1.0")
    def test_is_of_the_response_class(self, flask, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        with app.test_request_context("/"):
            response = flask.send_file(tmp_path / "a.txt")
            response.close()
        assert isinstance(response, Answer)

    @applies(flask=">=2.0")
    def test_text_files_are_an_error(self, flask):
        app = flask.Flask("files")

        with app.test_request_context("/"), pytest.raises((TypeError, ValueError), match=r"."):
            flask.send_file(io.StringIO("text"), mimetype="text/plain")

    @applies(flask=">=0.2,<2.0")
    def test_a_text_file_in_memory_was_sent_empty(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.StringIO("text"), mimetype="text/plain"))

        with pytest.raises(AssertionError):
            client(app).get("/")

    @applies(flask=">=0.3")
    def test_a_server_may_send_the_file_itself(self, flask, tmp_path):
        app, path = flask.Flask("files"), str(tmp_path / "a.txt")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.config["USE_X_SENDFILE"] = True

        with app.test_request_context("/"):
            response = flask.send_file(path)
            assert (response.headers["X-Sendfile"], response.data) == (path, b"")

    def test_the_server_is_not_asked_by_default(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt")))

        response = client(app).get("/")
        assert (response.content, "X-Sendfile" in response.headers) == (b"content", False)


@requirement("responses/send-file-length", MAY, since="1.2", flask=">=0.12")
class TestSendFileLength:
    """A file whose size is known is sent with its length, the answer to HEAD too.

    Why: a client shows by it how much of a download is left.
    """

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    @pytest.mark.parametrize("how", ["path", "directory", "static"])
    def test_is_told(self, flask, client, tmp_path, how, method):
        (tmp_path / "a.txt").write_bytes(b"12345")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        @app.route("/path")
        def path():
            return flask.send_file(str(tmp_path / "a.txt"))

        @app.route("/directory")
        def directory():
            return flask.send_from_directory(str(tmp_path), "a.txt")

        response = client(app).open("/static/a.txt" if how == "static" else f"/{how}", method)
        assert response.length == 5

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    @applies(flask=">=1.1")
    def test_of_a_file_in_memory_is_told(self, flask, client, method):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"12345"), mimetype="text/plain"))

        assert client(app).open("/", method).length == 5


@requirement("responses/send-file-type", SHOULD, flask=SINCE)
class TestSendFileType:
    """The type is the one given, else guessed from the file's name, else that of plain bytes.

    Source: Flask documentation, "API", "send_file".
    """

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("a.txt", "text/plain"),
            ("a.css", "text/css"),
            ("a.png", "image/png"),
            ("a.unheard-of", "application/octet-stream"),
            ("a", "application/octet-stream"),
        ],
    )
    def test_is_guessed(self, flask, client, tmp_path, name, expected):
        app = flask.Flask("files")
        (tmp_path / name).write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / name)))

        assert client(app).get("/").mimetype == expected

    def test_is_the_one_given(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        path = str(tmp_path / "a.txt")
        app.route("/")(lambda: flask.send_file(path, mimetype="application/x-custom"))

        assert client(app).get("/").mimetype == "application/x-custom"

    @applies(flask=">=2.0")
    def test_is_guessed_from_the_download_name(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", download_name="b.png"))

        assert client(app).get("/").mimetype == "image/png"

    @applies(flask=">=2.0")
    def test_a_file_object_is_typed_by_its_download_name(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"x"), download_name="b.png"))

        assert client(app).get("/").mimetype == "image/png"


@requirement("responses/send-file-relative-path", SHOULD, flask=SINCE)
class TestSendFileAndTheWorkingDirectory:
    """A relative path does not depend on the working directory.

    Source: Flask documentation, "API", "send_file".
    """

    def test_the_root_path_counts(self, flask, client, tmp_path, monkeypatch):
        app = flask.Flask("files")
        for folder in ("root", "here"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "a.txt").write_text(folder)
        app.root_path = os.path.join(tmp_path, "root")
        monkeypatch.chdir(tmp_path / "here")
        app.route("/")(lambda: flask.send_file("a.txt"))

        assert client(app).get("/").text == "root"


@requirement("responses/send-file-encoding", MAY, flask=SINCE, since="1.1")
class TestSendFileEncoding:
    """A compressed file tells its encoding, unless the client shall save it."""

    @applies(flask=">=2.0")
    def test_a_compressed_file_tells_its_encoding(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.tar.gz").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.tar.gz"))

        response = client(app).get("/")
        got = (response.mimetype, response.headers["Content-Encoding"])
        assert got == ("application/x-tar", "gzip")

    @applies(flask=">=0.12")
    def test_a_compressed_attachment_does_not(self, flask, client, tmp_path):
        app, path = flask.Flask("files"), tmp_path / "a.tar.gz"
        path.write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(path), as_attachment=True))

        response = client(app).get("/")
        assert (response.content, "Content-Encoding" in response.headers) == (b"content", False)


@requirement("responses/send-file-without-a-type", MAY, flask=">=0.12", since="1.1")
class TestSendFileWithoutAType:
    """A file object that has neither name nor type is an error."""

    @applies(flask=">=2.0")
    def test_a_file_object_without_name_and_type_is_an_error(self, flask):
        app = flask.Flask("files")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.send_file(io.BytesIO(b"content"))

    @applies(flask=">=0.12,<2.0")
    def test_a_file_object_without_name_and_type_was_a_value_error(self, flask):
        app = flask.Flask("files")

        with app.test_request_context("/"), pytest.raises(ValueError, match=r"."):
            flask.send_file(io.BytesIO(b"content"))


@requirement("responses/file-wrapper", MAY, flask=">=1.1.0", since="1.1", needs="in-process")
class TestFileWrapper:
    """A file is sent by the server's own ``wsgi.file_wrapper`` where there is one.

    Source: PEP 3333, "Optional Platform-Specific File Handling".
    """

    def test_is_used(self, flask, client, tmp_path):
        app, wrapped = flask.Flask("files"), []
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", conditional=False))

        def wrapper(file, size=8192):
            wrapped.append(file.name)
            return [file.read()]

        response = client(app).get("/", extra={"wsgi.file_wrapper": wrapper})
        assert (wrapped, response.text) == ([str(tmp_path / "a.txt")], "content")
