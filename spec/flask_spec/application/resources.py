"""Opening files beside the application and in its instance folder."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/open-resource", MUST)
class TestOpenResource:
    """``open_resource`` opens a file below the root path for reading alone, as bytes unless the
    mode says text; ``open_instance_resource`` one below the instance path, for writing too.

    Source: Flask documentation, API, ``Flask.open_resource``.
    """

    def test_reads_bytes_of_a_file_in_the_package(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "schema.sql").write_text("create table t")
        monkeypatch.syspath_prepend(tmp_path)
        __import__(name)

        with flask.Flask(name).open_resource("schema.sql") as file:
            assert file.read() == b"create table t"

    @applies(flask=">=0.11")
    def test_finds_files_in_subfolders(self, flask, tmp_path):
        (tmp_path / "sql").mkdir()
        (tmp_path / "sql" / "schema.sql").write_text("create table t")
        app = flask.Flask("made", root_path=str(tmp_path))

        with app.open_resource("sql/schema.sql") as file:
            assert file.read() == b"create table t"

    @applies(flask=">=1.1")
    @pytest.mark.parametrize("mode", ["r", "rt"])
    def test_reads_text_if_asked(self, flask, tmp_path, mode):
        (tmp_path / "schema.sql").write_text("create table t")
        app = flask.Flask("made", root_path=str(tmp_path))

        with app.open_resource("schema.sql", mode) as file:
            assert file.read() == "create table t"

    @applies(flask=">=3.1")
    def test_reads_text_in_the_encoding_given(self, flask, tmp_path):
        (tmp_path / "schema.sql").write_bytes("é".encode("latin-1"))
        app = flask.Flask("made", root_path=str(tmp_path))

        with app.open_resource("schema.sql", "r", encoding="latin-1") as file:
            assert file.read() == "é"

    @applies(flask=">=3.1")
    def test_bytes_need_no_encoding(self, flask, tmp_path):
        (tmp_path / "schema.sql").write_bytes(b"\xe9")
        app = flask.Flask("made", root_path=str(tmp_path))

        with app.open_resource("schema.sql", "rb", encoding="utf-8") as file:
            assert file.read() == b"\xe9"

    @applies(flask=">=0.11")
    @pytest.mark.parametrize("mode", ["w", "x", "a", "r+"])
    def test_writing_is_an_error(self, flask, tmp_path, mode):
        (tmp_path / "schema.sql").write_text("create table t")
        app = flask.Flask("made", root_path=str(tmp_path))

        with pytest.raises(ValueError):
            app.open_resource("schema.sql", mode)

    @applies(flask=">=0.11")
    def test_a_missing_file_is_an_error(self, flask, tmp_path):
        app = flask.Flask("made", root_path=str(tmp_path))

        with pytest.raises(FileNotFoundError):
            app.open_resource("schema.sql")

    @applies(flask=">=0.8")
    def test_of_the_instance_reads_bytes(self, flask, tmp_path):
        (tmp_path / "notes").write_text("a note")
        app = flask.Flask("made", instance_path=str(tmp_path))

        with app.open_instance_resource("notes") as file:
            assert file.read() == b"a note"

    @applies(flask=">=0.8")
    @pytest.mark.parametrize(("mode", "text"), [("w", "a note"), ("wb", b"a note")])
    def test_of_the_instance_writes_if_asked(self, flask, tmp_path, mode, text):
        app = flask.Flask("made", instance_path=str(tmp_path))

        with app.open_instance_resource("notes", mode) as file:
            file.write(text)

        assert (tmp_path / "notes").read_text() == "a note"

    @applies(flask=">=3.1")
    def test_of_the_instance_bytes_need_no_encoding(self, flask, tmp_path):
        (tmp_path / "notes").write_bytes(b"\xe9")
        app = flask.Flask("made", instance_path=str(tmp_path))

        with app.open_instance_resource("notes", "rb", encoding="utf-8") as file:
            assert file.read() == b"\xe9"

    @applies(flask=">=3.1")
    def test_of_the_instance_writes_text_in_the_encoding_given(self, flask, tmp_path):
        app = flask.Flask("made", instance_path=str(tmp_path))

        with app.open_instance_resource("notes", "w", encoding="latin-1") as file:
            file.write("é")

        assert (tmp_path / "notes").read_bytes() == b"\xe9"

    @applies(flask=">=3.1")
    def test_of_the_instance_reads_text_in_the_encoding_given(self, flask, tmp_path):
        (tmp_path / "notes").write_bytes(b"\xe9")
        app = flask.Flask("made", instance_path=str(tmp_path))

        with app.open_instance_resource("notes", "r", encoding="latin-1") as file:
            assert file.read() == "é"

    @applies(flask=">=0.8")
    def test_of_the_instance_is_utf8_text(self, flask, tmp_path, names):
        text = names.text()
        app = flask.Flask("made", instance_path=str(tmp_path))

        with app.open_instance_resource("notes", "w") as file:
            file.write(text)

        assert (tmp_path / "notes").read_bytes() == text.encode()
