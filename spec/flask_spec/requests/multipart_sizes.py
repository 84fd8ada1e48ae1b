"""Multipart bodies of every size, however a server cuts what it reads."""

import io

import pytest

from flask_conformance import MUST, requirement

KIND = {"Content-Type": "multipart/form-data; boundary=bb"}
BORDER = 64 * 1024
"""Parsers read 64 KiB at a time, or parts of that."""


def multipart(*parts):
    """The body of a form: for each part its name, or name and file name, and the content."""
    body = []
    for name, content in parts:
        body.append(f"--bb\r\nContent-Disposition: form-data; name={name}\r\n\r\n".encode())
        body.append(content + b"\r\n")
    return b"".join([*body, b"--bb--\r\n"])


class Server:
    """``wsgi.input`` as a connection fills it: no more than what has come."""

    def __init__(self, body, sizes):
        self._body, self._sizes = io.BytesIO(body), iter(sizes)

    def read(self, size=-1):
        there = next(self._sizes, 1 << 20)
        return self._body.read(there if size < 0 else min(size, there))

    def readline(self, size=-1):
        return self._body.readline(size)


@requirement("requests/multipart-sizes", MUST, since="1.2")
class TestMultipartSizes:
    """Fields and files of a multipart body arrive byte for byte, whatever their sizes and wherever
    a parser's buffer ends.

    Source: RFC 7578, section 4; RFC 2046, section 5.1.1.
    If this fails: look at what is kept of a buffer until the next one is read.
    """

    @pytest.mark.parametrize(
        "size", [0, 1 << 10, 1 << 12, 1 << 13, 1 << 14, BORDER - 128, BORDER, 2 * BORDER]
    )
    def test_of_a_file(self, flask, environ, size):
        app, wrong = flask.Flask("uploads"), []

        for length in {max(size + more, 0) for more in (-2, -1, 0, 1, 2)}:
            body = multipart(("f; filename=f", b"x" * length), ("e", b"end"))
            with app.request_context(environ("/", "POST", data=body, headers=KIND)):
                got = flask.request.files["f"].read(), flask.request.form.to_dict()
            if got != (b"x" * length, {"e": "end"}):
                wrong.append(length)
        assert wrong == []

    @pytest.mark.parametrize("byte", [b"\r", b"\n", b"-"], ids=["CR", "LF", "hyphen"])
    def test_of_a_file_of_what_boundaries_have(self, flask, environ, byte):
        app, wrong = flask.Flask("uploads"), []

        for length in (1, 2, 3, 1 << 14, BORDER - 1, BORDER, BORDER + 1):
            body = multipart(("f; filename=f", byte * length), ("e", b"end"))
            with app.request_context(environ("/", "POST", data=body, headers=KIND)):
                got = flask.request.files["f"].read(), flask.request.form.to_dict()
            if got != (byte * length, {"e": "end"}):
                wrong.append(length)
        assert wrong == []

    @pytest.mark.parametrize("size", [0, 1 << 10, 1 << 12, 1 << 13, 1 << 14, BORDER, 2 * BORDER])
    def test_of_a_field(self, flask, environ, size):
        app, wrong = flask.Flask("forms"), []

        for length in {max(size + more, 0) for more in (-2, -1, 0, 1, 2)}:
            body = multipart(("a", b"x" * length), ("e", b"end"))
            with app.request_context(environ("/", "POST", data=body, headers=KIND)):
                got = flask.request.form.to_dict()
            if got != {"a": "x" * length, "e": "end"}:
                wrong.append(length)
        assert wrong == []

    def test_at_the_end_of_a_buffer(self, flask, environ):
        app, wrong = flask.Flask("forms"), []
        others = [("a", b"one\r\n"), ("b; filename=b", b"\r\ntwo"), ("c", b"")]
        rest = len(multipart(*others))

        for before in range(BORDER - rest - 60, BORDER - 40):
            body = multipart(("f; filename=f", b"x" * before), *others, ("e", b"end" * 100))
            with app.request_context(environ("/", "POST", data=body, headers=KIND)):
                fields, file = flask.request.form.to_dict(), flask.request.files["b"].read()
            if (fields, file) != ({"a": "one\r\n", "c": "", "e": "end" * 100}, b"\r\ntwo"):
                wrong.append(before)
        assert wrong == []

    def test_many_parts(self, flask, environ):
        app = flask.Flask("forms")
        fields = {f"field{number}": str(number) * 40 for number in range(900)}
        body = multipart(*[(name, value.encode()) for name, value in fields.items()])

        with app.request_context(environ("/", "POST", data=body, headers=KIND)):
            assert flask.request.form.to_dict() == fields

    def test_at_the_end_of_a_buffer_the_body_ends(self, flask, environ):
        app, wrong = flask.Flask("forms"), []
        last = len(multipart(("f; filename=f", b""), ("t", b"value")))

        for before in range(BORDER - last - 1, BORDER - last + 9):
            body = multipart(("f; filename=f", b"x" * before), ("t", b"value"))
            with app.request_context(environ("/", "POST", data=body, headers=KIND)):
                if flask.request.form["t"] != "value":
                    wrong.append((before, flask.request.form["t"]))
        assert wrong == []


@requirement("requests/multipart-pieces", MUST, since="1.2", werkzeug=">=2.2", needs="in-process")
class TestMultipartPieces:
    """A multipart body arrives whole in however small pieces the server hands it over.

    Why: a server reads what the network has brought, which ends anywhere.
    Source: RFC 7578, section 4; PEP 3333, "Input and Error Streams".
    If this fails: look at what of a boundary may stand at the end of a piece.
    """

    FIELDS = [("a", b"one\r\n"), ("b", b"\r\n--b"), ("c", b""), ("f; filename=f", b"\r\r\n\n-")]

    def test_cut_once(self, flask, environ):
        app, wrong = flask.Flask("forms"), []
        body = multipart(*self.FIELDS)

        for cut in range(1, len(body) - 3):
            extra = {"wsgi.input": Server(body, [cut])}
            built = environ("/", "POST", data=body, headers=KIND, extra=extra)
            with app.request_context(built):
                got = flask.request.form.to_dict(), flask.request.files["f"].read()
            if got != ({"a": "one\r\n", "b": "\r\n--b", "c": ""}, b"\r\r\n\n-"):
                wrong.append(cut)
        assert wrong == []

    def test_the_last_line_is_cut(self, flask, environ):
        app, wrong = flask.Flask("forms"), []
        body = multipart(("t", b"value"))

        for left in (1, 2, 3, 4):
            extra = {"wsgi.input": Server(body, [len(body) - left])}
            built = environ("/", "POST", data=body, headers=KIND, extra=extra)
            with app.request_context(built):
                if flask.request.form.to_dict() != {"t": "value"}:
                    wrong.append(left)
        assert wrong == []

    @pytest.mark.parametrize("size", [3, 7, 64])
    def test_of_one_size(self, flask, environ, size):
        app, body = flask.Flask("forms"), multipart(*self.FIELDS)
        while (len(body) - 3) % size == 0:
            body += b"."
        extra = {"wsgi.input": Server(body, [size] * len(body))}

        with app.request_context(environ("/", "POST", data=body, headers=KIND, extra=extra)):
            got = flask.request.form.to_dict(), flask.request.files["f"].read()
        assert got == ({"a": "one\r\n", "b": "\r\n--b", "c": ""}, b"\r\r\n\n-")

    @pytest.mark.parametrize("size", [1000, 4096, 16_384, 65_535, 65_536, 65_537])
    def test_of_a_large_file(self, flask, environ, size):
        app, content = flask.Flask("uploads"), bytes(range(256)) * 600 + b"\r\n--b"
        body = multipart(("f; filename=f", content), ("e", b"end" * 20))
        extra = {"wsgi.input": Server(body, [size] * len(body))}

        with app.request_context(environ("/", "POST", data=body, headers=KIND, extra=extra)):
            got = flask.request.files["f"].read(), flask.request.form["e"]
        assert got == (content, "end" * 20)
