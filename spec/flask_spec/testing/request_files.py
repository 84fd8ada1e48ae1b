"""Files that a test sends, in each form in which it may have them, and of any size."""

from io import BytesIO

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("testing/request-files", SHOULD, since="1.2", werkzeug=">=1.0")
class TestRequestFiles:
    """A file of a request may be given as an open file, as a stream with a name, as a
    ``FileStorage`` or by a builder, and arrives whole, with its name and type, whatever its size.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``EnvironBuilder``; Flask
    documentation, "Testing Flask Applications", "Form Data".
    If this fails: look at where the body is written once it is too large for the memory.
    """

    @pytest.mark.parametrize(
        "size", [0, 1, 65_535, 65_536, 65_537, 499_000, 500_000, 512_000, 600_000, 1_100_000]
    )
    def test_of_any_size_they_arrive_whole(self, flask, size):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def upload():
            file = flask.request.files["file"].read()
            return f"{len(file)} {file[-3:].decode()} {flask.request.form['after']}"

        content = (b"0123456789" * (size // 10 + 1))[:size]
        data = {"file": (BytesIO(content), "a.bin"), "after": "größe"}
        got = app.test_client().post("/", data=data).get_data(as_text=True)
        assert got == f"{size} {content[-3:].decode()} größe"

    @pytest.mark.parametrize("size", [10, 400_000])
    def test_several_large_ones_arrive_whole(self, flask, size):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def upload():
            files = flask.request.files
            return " ".join(f"{name}{len(files[name].read())}" for name in sorted(files))

        data = {name: (BytesIO(b"x" * size), name) for name in "abc"}
        got = app.test_client().post("/", data=data).get_data(as_text=True)
        assert got == f"a{size} b{size} c{size}"

    def test_may_be_an_open_file(self, flask, tmp_path):
        app, path = flask.Flask("uploads"), tmp_path / "größe.txt"
        path.write_bytes(b"content")

        @app.route("/", methods=["POST"])
        def upload():
            file = flask.request.files["file"]
            return f"{file.filename.rpartition('/')[2]} {file.read().decode()}"

        with path.open("rb") as file:
            got = app.test_client().post("/", data={"file": file}).get_data(as_text=True)
        assert got == "größe.txt content"

    @pytest.mark.parametrize(
        ("name", "kind"), [("a.png", "image/png"), ("a.unknown-kind", "application/octet-stream")]
    )
    def test_the_name_tells_the_type(self, flask, name, kind):
        app = flask.Flask("uploads")
        app.route("/", methods=["POST"])(lambda: flask.request.files["file"].mimetype)

        got = app.test_client().post("/", data={"file": (BytesIO(b"x"), name)})
        assert got.get_data(as_text=True) == kind

    @applies(needs="werkzeug.datastructures")
    def test_may_be_a_file_storage(self, flask, werkzeug):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def upload():
            file = flask.request.files["file"]
            return f"{file.filename} {file.content_type} {file.read().decode()}"

        file = werkzeug.datastructures.FileStorage(
            BytesIO(b"content"), filename="a.csv", content_type="text/x-own"
        )
        got = app.test_client().post("/", data={"file": file}).get_data(as_text=True)
        assert got == "a.csv text/x-own content"

    @applies(needs="werkzeug.datastructures")
    def test_an_uploaded_one_is_sent_on(self, flask, environ):
        app = flask.Flask("uploads")
        app.route("/", methods=["POST"])(lambda: flask.request.files["file"].read())
        request = flask.Request(environ("/", "POST", files={"file": ("a.txt", b"content")}))

        got = app.test_client().post("/", data={"file": request.files["file"]})
        assert got.data == b"content"

    def test_a_body_may_be_an_open_file(self, flask, tmp_path):
        app, path = flask.Flask("uploads"), tmp_path / "body"
        path.write_bytes(b"content")
        app.route("/", methods=["POST"])(lambda: flask.request.get_data())

        with path.open("rb") as file:
            got = app.test_client().post("/", data=file, content_type="text/plain")
        assert got.data == b"content"

    @applies(needs="werkzeug.test")
    def test_may_be_added_to_a_builder(self, flask, werkzeug):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def upload():
            file = flask.request.files["file"]
            return f"{file.filename} {file.read().decode()} {flask.request.form['word']}"

        builder = werkzeug.test.EnvironBuilder("/", method="POST", data={"word": "a"})
        builder.files.add_file("file", BytesIO(b"content"), "a.txt")
        got = app.test_client().open(builder).get_data(as_text=True)
        assert got == "a.txt content a"

    @applies(needs="werkzeug.test")
    def test_a_builder_takes_the_path_of_one(self, flask, werkzeug, tmp_path):
        app, path = flask.Flask("uploads"), tmp_path / "a.txt"
        path.write_bytes(b"content")
        app.route("/", methods=["POST"])(lambda: flask.request.files["file"].read())

        builder = werkzeug.test.EnvironBuilder("/", method="POST")
        builder.files.add_file("file", str(path))
        got = app.test_client().open(builder)
        builder.close()
        assert got.data == b"content"

    @pytest.mark.parametrize("beside", [None, b"file"], ids=["urlencoded", "multipart"])
    def test_a_name_without_values_is_none(self, flask, beside):
        app, data = flask.Flask("uploads"), {"a": [], "b": "1"}
        app.route("/", methods=["POST"])(lambda: " ".join(flask.request.form))
        if beside is not None:
            data["file"] = (BytesIO(beside), "a.txt")

        assert app.test_client().post("/", data=data).data == b"b"

    def test_a_name_may_have_a_field_and_files(self, flask):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            files = flask.request.files.getlist("a")
            return b"+".join(file.read() for file in files) + flask.request.form["a"].encode()

        data = {"a": [(BytesIO(b"one"), "1.txt"), "field", (BytesIO(b"two"), "2.txt")]}
        assert app.test_client().post("/", data=data).data == b"one+twofield"
