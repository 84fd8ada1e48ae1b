"""Uploaded files in the place of any other file."""

import csv
import io
import zipfile

import pytest

from flask_conformance import SHOULD, requirement

SIZES = pytest.mark.parametrize("lines", [0, 1, 100_000], ids=["empty", "small", "large"])


@requirement("requests/file-object", SHOULD, since="1.2", werkzeug=">=1.0")
class TestFileObject:
    """An uploaded file, of any size, is read by what reads files of bytes: as text, as CSV, as an
    archive, from any place in it.

    Why: few applications read an upload themselves; they hand it to a library, and large ones are
    kept in another way than small ones.
    Source: Werkzeug documentation, "Data Structures", ``FileStorage``; Werkzeug change log, 0.15.0.
    If this fails: look at which attributes of the stream inside the file shows.
    """

    @SIZES
    def test_is_read_as_text(self, flask, environ, lines):
        app, text = flask.Flask("uploads"), "größe,1\n" * lines
        files = {"table": ("a.csv", text.encode())}

        with app.request_context(environ("/", "POST", files=files)):
            reader = io.TextIOWrapper(flask.request.files["table"], "utf-8", newline="")
            assert reader.read() == text

    @pytest.mark.parametrize("lines", [1, 100_000], ids=["small", "large"])
    def test_is_read_as_csv(self, flask, environ, lines):
        app, rows = flask.Flask("uploads"), [["größe", "1"]] * lines
        files = {"table": ("a.csv", "größe,1\n".encode() * lines)}

        with app.request_context(environ("/", "POST", files=files)):
            text = (line.decode() for line in flask.request.files["table"])
            assert list(csv.reader(text)) == rows

    @SIZES
    def test_is_read_as_an_archive(self, flask, environ, lines):
        app, packed, content = flask.Flask("uploads"), io.BytesIO(), b"0123456" * lines
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("a.txt", content)
        files = {"archive": ("a.zip", packed.getvalue())}

        with (
            app.request_context(environ("/", "POST", files=files)),
            zipfile.ZipFile(flask.request.files["archive"]) as archive,
        ):
            assert archive.read("a.txt") == content

    @SIZES
    def test_tells_where_its_end_is(self, flask, environ, lines):
        app, content = flask.Flask("uploads"), b"0123456" * lines

        with app.request_context(environ("/", "POST", files={"file": ("a", content)})):
            file = flask.request.files["file"]
            file.seek(0, io.SEEK_END)
            size = file.tell()
            file.seek(0)
            assert (size, file.read()) == (len(content), content)

    @SIZES
    def test_is_saved_after_it_was_read(self, flask, environ, tmp_path, lines):
        app, content = flask.Flask("uploads"), b"0123456" * lines

        with app.request_context(environ("/", "POST", files={"file": ("a", content)})):
            file = flask.request.files["file"]
            file.read(10)
            file.seek(0)
            file.save(str(tmp_path / "saved"))
        assert (tmp_path / "saved").read_bytes() == content

    @pytest.mark.parametrize("size", [1, 1000, 16_384, 2_000_000])
    def test_is_saved_in_pieces_of_any_size(self, flask, environ, size):
        app, content, target = flask.Flask("uploads"), b"0123456" * 3000, io.BytesIO()

        with app.request_context(environ("/", "POST", files={"file": ("a", content)})):
            flask.request.files["file"].save(target, size)
        assert target.getvalue() == content

    def test_two_large_ones_are_read_in_turn(self, flask, environ):
        app, files = flask.Flask("uploads"), {}
        for name in "ab":
            files[name] = (f"{name}.txt", f"{name}\n".encode() * 400_000)

        with app.request_context(environ("/", "POST", files=files)):
            uploads = flask.request.files
            got = [uploads[name].readline() for name in "abab"]
        assert got == [b"a\n", b"b\n"] * 2
