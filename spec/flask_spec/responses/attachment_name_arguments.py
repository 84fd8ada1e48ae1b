"""Under which name a client saves what ``send_file`` sends."""

import io
import re

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("responses/send-file-name", SHOULD, flask=">=2.0")
class TestSendFileName:
    """``Content-Disposition`` names the file: by ``download_name``, else by its own name; it says
    ``attachment`` if the client shall save it, else ``inline``.

    Source: Flask documentation, "API", "send_file"; RFC 6266.
    """

    def test_is_the_name_of_the_file(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        assert client(app).get("/").disposition == ("inline", "a.txt")

    def test_is_the_download_name(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", download_name="b.txt"))

        assert client(app).get("/").disposition == ("inline", "b.txt")

    @pytest.mark.parametrize(
        ("given", "sent"),
        [({}, "a.txt"), ({"download_name": "b.txt"}, "b.txt")],
        ids=["own name", "download name"],
    )
    def test_attachment(self, flask, client, tmp_path, given, sent):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", as_attachment=True, **given))

        assert client(app).get("/").disposition == ("attachment", sent)

    def test_a_file_object_has_none(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"content"), mimetype="text/plain"))

        response = client(app).get("/")
        assert response.content == b"content"
        assert response.disposition in (None, ("inline", None))

    def test_a_file_object_may_be_given_one(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(
            lambda: flask.send_file(io.BytesIO(b"x"), download_name="b.txt", as_attachment=True)
        )

        assert client(app).get("/").disposition == ("attachment", "b.txt")

    def test_a_name_may_be_beyond_ascii(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"x"), download_name="größe.txt"))

        assert client(app).get("/").disposition == ("inline", "größe.txt")

    @pytest.mark.parametrize(
        "name",
        [
            "日本語.txt", "😀.txt", "größe", "größe & 日.txt", "größe:1.txt", "größe'(1)*.txt",
            'größe".txt', "größe%20.txt", "größe <a@b>.txt",
        ],
    )  # fmt: skip
    def test_a_name_beyond_ascii_may_have_any_character(self, flask, client, name):
        app = flask.Flask("files")
        app.route("/")(
            lambda: flask.send_file(io.BytesIO(b"x"), "text/plain", True, download_name=name)
        )

        assert client(app).get("/").disposition == ("attachment", name)

    @pytest.mark.parametrize("name", ["größe.txt", "日本.txt", "😀"])
    def test_a_name_beyond_ascii_is_sent_in_ascii(self, flask, client, name):
        app = flask.Flask("files")
        app.route("/")(
            lambda: flask.send_file(io.BytesIO(b"x"), "text/plain", True, download_name=name)
        )

        assert client(app).get("/").headers["Content-Disposition"].isascii() is True

    @applies(werkzeug=(">=2.0,<2.1", ">=2.3"))
    @pytest.mark.parametrize("name", ["größe:1/2 (a).txt", "日'*%\"<>?=;,@[]{}.txt"])
    def test_a_name_beyond_ascii_is_percent_encoded(self, flask, client, name):
        app = flask.Flask("files")
        app.route("/")(
            lambda: flask.send_file(io.BytesIO(b"x"), "text/plain", True, download_name=name)
        )

        response = client(app).get("/")
        header = response.headers["Content-Disposition"]
        encoded = re.search(r"filename\*=[^;']*'[^;']*'([^;]*)", header, re.IGNORECASE)[1]
        other = re.sub(r"[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-Fa-f]{2}", "", encoded.strip())
        assert (response.disposition, other) == (("attachment", name), "")

    @pytest.mark.parametrize(
        "name",
        ["a;b.txt", "a,b.txt", "a=b.txt", 'a"b.txt', "a\\b.txt", "a(b).txt", "a'b.txt", "a%b.txt"],
    )
    def test_a_name_in_ascii_may_have_separators(self, flask, client, name):
        app = flask.Flask("files")
        app.route("/")(
            lambda: flask.send_file(io.BytesIO(b"x"), "text/plain", True, download_name=name)
        )

        assert client(app).get("/").disposition == ("attachment", name)

    def test_a_name_may_have_spaces(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"x"), download_name="a b.txt"))

        assert client(app).get("/").disposition == ("inline", "a b.txt")


@requirement("responses/attachment-without-a-name", MAY, flask=">=2.0", since="1.1")
class TestAttachmentWithoutAName:
    """A file object that has no name is not sent as an attachment."""

    def test_is_an_error(self, flask):
        app = flask.Flask("files")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.send_file(io.BytesIO(b"x"), mimetype="text/plain", as_attachment=True)


@requirement("responses/attachment-filename", SHOULD, flask=(">=0.2,<0.5", ">=0.7,<2.0"))
class TestAttachmentFilename:
    """Before Flask 2.0 the name was ``attachment_filename``, and sent for attachments only.

    Source: Flask change log, version 2.0.0.
    """

    def test_is_sent(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        path = str(tmp_path / "a.txt")
        app.route("/")(
            lambda: flask.send_file(path, as_attachment=True, attachment_filename="b.txt")
        )

        assert client(app).get("/").disposition == ("attachment", "b.txt")

    def test_is_the_name_of_the_file_otherwise(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt"), as_attachment=True))

        assert client(app).get("/").disposition == ("attachment", "a.txt")

    def test_is_not_sent_where_there_is_no_attachment(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt")))

        assert "Content-Disposition" not in client(app).get("/").headers


@requirement("responses/no-attachment-filename", MAY, flask=">=2.2")
class TestNoAttachmentFilename:
    """The old names of arguments are not taken any more.

    Source: Flask change log, version 2.2.0.
    """

    @pytest.mark.parametrize(
        "argument",
        [{"attachment_filename": "b.txt"}, {"cache_timeout": 10}, {"add_etags": False}],
        ids=["attachment_filename", "cache_timeout", "add_etags"],
    )
    def test_is_an_error(self, flask, tmp_path, argument):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.send_file(tmp_path / "a.txt", **argument)


@requirement("responses/renamed-arguments", MAY, flask=">=2.0,<2.2")
class TestRenamedArguments:
    """The old names of arguments are still taken for a while, with a warning.

    Source: Flask change log, version 2.0.0.
    """

    @applies(needs="in-process")
    def test_attachment_filename_is_the_download_name(self, flask, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")

        with app.test_request_context("/"), pytest.warns(DeprecationWarning, match="download_name"):
            response = flask.send_file(
                tmp_path / "a.txt", as_attachment=True, attachment_filename="b.txt"
            )
        response.close()
        assert response.headers["Content-Disposition"] == "attachment; filename=b.txt"
