"""``request.files``: what a form uploads."""

import gc
import io
import warnings

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("requests/files", MUST)
class TestFiles:
    """``request.files`` holds the files of a multipart form by field name, each with its content,
    file name and content type.

    Source: Flask quickstart, "File Uploads"; RFC 7578.
    If this fails: look at which parts of the body count as files: those with a file name.
    """

    def test_read_gives_the_content(self, flask, client, names):
        app, content = flask.Flask("uploads"), names.text().encode()

        @app.route("/", methods=["POST"])
        def upload():
            return flask.request.files["photo"].read()

        files = {"photo": ("photo.png", content)}
        assert client(app).post("/", files=files).content == content

    def test_content_may_be_any_bytes(self, flask, environ):
        app, content = flask.Flask("uploads"), bytes(range(256)) + b"\r\n--x\r\n\r\n"

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", content)})):
            assert flask.request.files["photo"].read() == content

    def test_content_may_be_empty(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"")})):
            assert flask.request.files["photo"].read() == b""

    @applies(werkzeug=">=0.15")
    def test_where_none_was_chosen_it_has_no_name(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("", b"")})):
            file = flask.request.files["photo"]
            assert (file.filename, bool(file), file.read()) == ("", False, b"")

    @applies(werkzeug=">=0.15")
    def test_one_that_was_not_chosen_is_no_field(self, flask, environ):
        app = flask.Flask("uploads")

        sent = environ("/", "POST", data={"name": "Ada"}, files={"photo": ("", b"")})
        with app.request_context(sent):
            assert list(flask.request.form) == ["name"]

    def test_content_may_be_large(self, flask, environ):
        app, content = flask.Flask("uploads"), b"0123456789abcdef" * 60_000

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", content)})):
            assert flask.request.files["photo"].read() == content

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [
            ("filename", "größe.png"),
            ("name", "photo"),
            ("content_type", "application/octet-stream"),
            ("mimetype", "application/octet-stream"),
        ],
    )
    def test_describe_themselves(self, flask, environ, attribute, value):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("größe.png", b"")})):
            assert getattr(flask.request.files["photo"], attribute) == value

    def test_several_files_stay_apart(self, flask, environ):
        app = flask.Flask("uploads")
        files = {"first": ("a.txt", b"aaa"), "second": ("b.txt", b"bbb")}

        with app.request_context(environ("/", "POST", files=files)):
            got = {name: file.read() for name, file in flask.request.files.items()}
        assert got == {"first": b"aaa", "second": b"bbb"}

    def test_several_of_one_name_are_all_there(self, flask, environ):
        app = flask.Flask("uploads")
        head = 'Content-Disposition: form-data; name="photo"; filename='
        parts = [f'--b\r\n{head}"{n}.txt"\r\n\r\nn{n}\r\n' for n in range(3)]
        body = f"{''.join(parts)}--b--\r\n".encode()
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            got = [(file.filename, file.read()) for file in flask.request.files.getlist("photo")]
        assert got == [("0.txt", b"n0"), ("1.txt", b"n1"), ("2.txt", b"n2")]

    def test_do_not_hold_the_fields(self, flask, environ):
        app = flask.Flask("uploads")
        files = {"photo": ("a.png", b"content")}

        with app.request_context(environ("/", "POST", data={"name": "Ada"}, files=files)):
            assert list(flask.request.files) == ["photo"]

    def test_are_empty_for_an_urlencoded_form(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", data={"photo": "a.png"})):
            assert (flask.request.form["photo"], len(flask.request.files)) == ("a.png", 0)

    def test_are_empty_without_a_body(self, flask, environ):
        app, sizes = flask.Flask("uploads"), []

        for request in (environ("/", "POST", files={"photo": ("a.png", b"a")}), environ("/")):
            with app.request_context(request):
                sizes.append(len(flask.request.files))
        assert sizes == [1, 0]

    def test_a_missing_file_is_a_key_error(self, flask, environ):
        app = flask.Flask("uploads")
        context = app.request_context(environ("/", "POST", files={"photo": ("a.png", b"")}))

        with context, pytest.raises(KeyError):
            flask.request.files["other"]

    def test_a_missing_file_answers_400(self, flask, client):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def upload():
            return flask.request.files["other"].read()

        response = client(app).post("/", files={"photo": ("a.png", b"")})
        assert response.status_code == 400


@requirement("requests/file-storage", MUST)
class TestFileStorage:
    """An uploaded file behaves as a file object, and saves itself to a path or a file.

    Source: Flask quickstart, "File Uploads".
    """

    def test_saves_to_a_path(self, flask, environ, tmp_path):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            flask.request.files["photo"].save(str(tmp_path / "saved"))
        assert (tmp_path / "saved").read_bytes() == b"content"

    def test_saves_to_an_open_file(self, flask, environ):
        app, target = flask.Flask("uploads"), io.BytesIO()

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            flask.request.files["photo"].save(target)
        assert target.getvalue() == b"content"

    @applies(werkzeug=">=1.0")
    def test_saves_to_a_path_object(self, flask, environ, tmp_path):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            flask.request.files["photo"].save(tmp_path / "saved")
        assert (tmp_path / "saved").read_bytes() == b"content"

    def test_can_be_read_in_pieces_and_again(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            file = flask.request.files["photo"]
            pieces = (file.read(3), file.read())
            file.seek(0)
            assert (*pieces, file.read()) == (b"con", b"tent", b"content")

    def test_can_be_iterated_by_line(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"text": ("a.txt", b"one\ntwo")})):
            assert list(flask.request.files["text"]) == [b"one\n", b"two"]

    def test_is_true_with_a_file_name(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"")})):
            assert bool(flask.request.files["photo"]) is True

    @applies(werkzeug=">=1.0")
    def test_is_false_where_no_file_was_chosen(self, flask, environ):
        app = flask.Flask("uploads")

        sent = {"photo": ("", b""), "chosen": ("a.png", b"a")}
        with app.request_context(environ("/", "POST", files=sent)):
            files = flask.request.files
            assert (bool(files["photo"]), bool(files["chosen"])) == (False, True)

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("content_type", "Text/CSV; Header=absent"),
            ("mimetype", "text/csv"),
            ("mimetype_params", {"header": "absent"}),
        ],
    )
    @applies(werkzeug=">=2.3")
    def test_its_type_may_have_parameters(self, flask, environ, attribute, expected):
        body = (
            b'--b\r\nContent-Disposition: form-data; name="a"; filename="a.csv"\r\n'
            b"Content-Type: Text/CSV; Header=absent\r\n\r\n1\r\n--b--\r\n"
        )
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        request = flask.Request(environ("/", "POST", headers=headers, data=body))

        assert getattr(request.files["a"], attribute) == expected

    def test_stream_is_the_file_inside(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            assert flask.request.files["photo"].stream.read() == b"content"

    def test_headers_are_those_of_the_part(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            file = flask.request.files["photo"]
            assert file.headers["Content-Type"] == "application/octet-stream"


@requirement("requests/saved-file", SHOULD, since="1.2")
class TestSavedFile:
    """What an uploaded file opens to save itself to a path, it closes again; a file object that it
    is given stays open.

    Why: until it is closed, the last of it may not have been written.
    Source: Werkzeug documentation, ``FileStorage.save``.
    """

    def test_at_a_path_is_closed(self, flask, environ, tmp_path):
        app, path = flask.Flask("uploads"), str(tmp_path / "saved")

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            photo = flask.request.files["photo"]
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always", ResourceWarning)
                photo.save(path)
                gc.collect()
        left_open = [warning for warning in told if path in str(warning.message)]
        assert ((tmp_path / "saved").read_bytes(), left_open) == (b"content", [])

    def test_given_as_an_object_stays_open(self, flask, environ, tmp_path):
        app = flask.Flask("uploads")

        with (tmp_path / "saved").open("wb") as target:
            with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
                flask.request.files["photo"].save(target)
            assert target.closed is False
            target.flush()
        assert (tmp_path / "saved").read_bytes() == b"content"
