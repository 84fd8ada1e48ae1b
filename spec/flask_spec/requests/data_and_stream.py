"""``request.data`` and ``request.get_data()``: the body as it came."""

import io

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("requests/data", SHOULD)
class TestData:
    """``request.data`` is the body, unless the body is a form: then it is empty, and the fields
    are in ``request.form``.

    Source: Flask documentation, "API", "Request.data".
    """

    @pytest.mark.parametrize("kind", ["text/plain", "application/json", "image/png"])
    def test_is_the_body(self, flask, environ, kind):
        app, body = flask.Flask("bodies"), bytes(range(256))
        headers = {"Content-Type": kind}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.data == body

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    def test_is_the_body_without_a_content_type(self, flask, environ, method):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", method, data=b"body")):
            assert flask.request.data == b"body"

    @pytest.mark.parametrize(
        "files", [None, {"photo": ("a.png", b"content")}], ids=["fields", "file"]
    )
    def test_is_empty_for_a_form(self, flask, environ, files):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data={"name": "Ada"}, files=files)):
            assert flask.request.data == b""

    def test_the_form_is_there_after_it_was_read(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            flask.request.data  # noqa: B018
            assert flask.request.form["name"] == "Ada"

    def test_can_be_read_again(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            assert (flask.request.data, flask.request.data) == (b"body", b"body")


@requirement("requests/get-data", SHOULD)
class TestGetData:
    """``request.get_data()`` is the body whatever its type, kept for the next call unless
    ``cache=False``; ``as_text`` decodes it, ``parse_form_data`` reads a form first.

    Source: Flask documentation, "API", "Request.get_data".
    """

    def test_is_the_body_of_a_form_too(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            assert flask.request.get_data() == b"name=Ada"

    def test_is_kept(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            assert (flask.request.get_data(), flask.request.get_data()) == (b"body", b"body")

    def test_what_is_kept_is_the_data(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            flask.request.get_data()
            assert flask.request.data == b"body"

    def test_is_gone_where_it_was_not_kept(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            first = flask.request.get_data(cache=False)
            assert (first, flask.request.get_data()) == (b"body", b"")

    def test_is_text_if_asked(self, flask, environ, names):
        app, text = flask.Flask("bodies"), names.text()

        with app.request_context(environ("/", "POST", data=text)):
            assert flask.request.get_data(as_text=True) == text

    def test_text_replaces_what_is_no_utf8(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"a\xffb")):
            assert flask.request.get_data(as_text=True) == "a\ufffdb"

    def test_text_and_bytes_may_be_asked_in_turn(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            got = (flask.request.get_data(as_text=True), flask.request.get_data())
        assert got == ("body", b"body")

    def test_is_empty_where_the_form_is_read_first(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            assert flask.request.get_data(parse_form_data=True) == b""

    def test_is_empty_after_the_form_was_read(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            flask.request.form  # noqa: B018
            assert flask.request.get_data() == b""

    def test_is_the_body_where_the_form_that_is_read_first_is_none(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            assert flask.request.get_data(parse_form_data=True) == b"body"

    def test_is_empty_without_a_body(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/")):
            assert flask.request.get_data() == b""


@requirement("requests/stream", SHOULD)
class TestStream:
    """``request.stream`` reads the body once, as a file object that ends where the body ends.

    Source: Flask documentation, "API", "Request.stream".
    """

    def test_gives_lines(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"one\ntwo\nthree")):
            assert list(flask.request.stream) == [b"one\n", b"two\n", b"three"]

    def test_readline_gives_one(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"one\ntwo\n")):
            stream = flask.request.stream
            assert (stream.readline(), stream.read()) == (b"one\n", b"two\n")

    def test_is_empty_at_its_end(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            assert (flask.request.stream.read(), flask.request.stream.read()) == (b"body", b"")

    def test_is_empty_after_the_data_was_read(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data=b"body")):
            flask.request.get_data()
            assert flask.request.stream.read() == b""

    def test_is_empty_after_the_form_was_read(self, flask, environ):
        app = flask.Flask("bodies")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            flask.request.form  # noqa: B018
            assert flask.request.stream.read() == b""

    @applies(werkzeug=">=2.3")
    def test_may_be_read_as_text(self, flask, environ):
        app, text = flask.Flask("bodies"), "größe;1\nlänge;2\n"

        with app.request_context(environ("/", "POST", data=text.encode())):
            lines = io.TextIOWrapper(io.BufferedReader(flask.request.stream), encoding="utf-8")
            assert list(lines) == ["größe;1\n", "länge;2\n"]

    @pytest.mark.parametrize("size", [1, 3, 100])
    @applies(werkzeug=">=3.1.9", needs="in-process")
    def test_fills_a_buffer(self, flask, environ, size):
        class Slow(io.BytesIO):
            def readinto(self, buffer):
                return super().readinto(memoryview(buffer)[:2])

        app, buffer, read = flask.Flask("bodies"), bytearray(size), b""
        extra = {"wsgi.input": Slow(b"a body of some size")}
        with app.request_context(environ("/", "POST", data=b"a body of some size", extra=extra)):
            while length := flask.request.stream.readinto(buffer):
                read += buffer[:length]
        assert (read, len(buffer)) == (b"a body of some size", size)

    @pytest.mark.parametrize(
        ("read", "expected"),
        [
            (lambda stream: [stream.read(3), stream.read(100)], [b"one", b"\ntwo"]),
            (lambda stream: [stream.read(7), stream.read(1)], [b"one\ntwo", b""]),
            (lambda stream: stream.readlines(), [b"one\n", b"two"]),
            (lambda stream: [stream.readline(2), stream.readline()], [b"on", b"e\n"]),
            (lambda stream: [next(iter(stream)), stream.read()], [b"one\n", b"two"]),
        ],
        ids=["more than there is", "all", "lines", "part of a line", "line and rest"],
    )
    @applies(werkzeug=">=2.3")
    def test_is_read_in_turn(self, flask, environ, read, expected):
        stream = flask.Request(environ("/", "POST", data=b"one\ntwo")).stream

        assert read(stream) == expected

    @pytest.mark.parametrize("told", [0, 3, 6])
    @applies(werkzeug=">=2.3")
    def test_ends_where_the_body_ends(self, flask, environ, told):
        made = environ("/", "POST", data=b"one\ntwo\n", extra={"CONTENT_LENGTH": str(told)})
        stream = flask.Request(made).stream

        got = (b"".join(stream.readlines()), stream.read(), stream.readline())
        assert got == (b"one\ntwo\n"[:told], b"", b"")
