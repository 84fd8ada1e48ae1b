"""Bodies of any bytes, however the server cuts what is read from it."""

import io
import re

import pytest

from flask_conformance import MUST, requirement
from flask_conformance.kit.properties import CHARACTERS, given, st


class Pieces(io.BytesIO):
    """An input stream whose reads end at the cuts, as a socket gives what has arrived so far."""

    def __init__(self, body, cuts):
        super().__init__(body)
        self.cuts = cuts

    def read(self, size=-1):
        return super().read(self._most(size))

    def readline(self, size=-1):
        return super().readline(self._most(size))

    def readinto(self, buffer):
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def _most(self, size):
        ends = [cut - self.tell() for cut in self.cuts if cut > self.tell()]
        return min([*ends, *([size] if size is not None and size >= 0 else [])], default=-1)


def multipart(boundary, fields, files):
    """RFC 7578, section 4: a body of fields (name, text) and files (name, content)."""
    body = b""
    for name, text in fields:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
        body += f"{head}{text}\r\n".encode()
    for name, content in files:
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="a.bin"\r\n'
        )
        body += head.encode() + b"Content-Type: image/png\r\n\r\n" + content + b"\r\n"
    return body + f"--{boundary}--\r\n".encode()


def bodies():
    """Boundaries, fields and files, and where the body is cut."""
    line_breaks = st.sampled_from(["\r", "\n", "\r\n", "-", "--", "\r\n--", "a", "ü"])
    texts = st.text(CHARACTERS, max_size=8) | st.lists(line_breaks, max_size=6).map("".join)
    bytes_ = st.binary(max_size=40) | texts.map(str.encode)
    name = st.text("abcü東 .[]=;", min_size=1, max_size=4).map(lambda text: f"n{text}n")
    return {
        "boundary": st.text("0aZ-_'+.", min_size=1, max_size=12).map(lambda text: f"--B{text}"),
        "fields": st.lists(st.tuples(name, texts), max_size=3),
        "files": st.lists(st.tuples(name, bytes_), max_size=2),
        "cuts": st.lists(st.integers(1, 400), max_size=12),
    }


def grouped(pairs):
    """The values of each name, in their order."""
    found = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def sent(body, boundary, cuts):
    """The environ keys of a multipart body that arrives in pieces."""
    return {
        "wsgi.input": Pieces(body, cuts),
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": f'multipart/form-data; boundary="{boundary}"',
    }


def read(request):
    """What the form of a request holds: fields and files, each with all its values."""
    files = {name: [file.read() for file in found] for name, found in request.files.lists()}
    return dict(request.form.lists()), files


@requirement("requests/bodies-in-pieces", MUST, werkzeug=">=2.2.3", needs="in-process", since="1.2")
class TestBodiesInPieces:
    """A body arrives as it was sent, be it a form's fields and files or read whole, also where
    each read of the server's stream gives fewer bytes than it was asked for.

    Why: a socket gives what has arrived so far; once such a read was taken for a client that
    went away.
    Source: PEP 3333, "Input and Error Streams"; RFC 7578, section 4.
    If this fails: look at what is kept from one read to the next.
    """

    @given(bodies, examples=25)
    def test_form_holds_fields_and_files(self, flask, environ, boundary, fields, files, cuts):
        app, body = flask.Flask("uploads"), multipart(boundary, fields, files)
        # Cuts one byte behind a boundary are for a clause of their own.
        cuts = [cut for cut in cuts if not body[: cut - 1].endswith(boundary.encode())]

        with app.request_context(environ("/", "POST", extra=sent(body, boundary, cuts))):
            assert read(flask.request) == (grouped(fields), grouped(files))

    @pytest.mark.parametrize("boundary", ["b", "----WebKitFormBoundaryXyz789"])
    @pytest.mark.parametrize("bytes_more", [0, 2])
    def test_cut_at_the_end_of_a_boundary(self, flask, environ, boundary, bytes_more):
        app, fields, files = flask.Flask("uploads"), [("a", "x"), ("b", "y")], [("c", b"z")]
        body = multipart(boundary, fields, files)
        ends = [match.end() for match in re.finditer(f"--{boundary}".encode(), body)]
        cuts = [end + bytes_more for end in ends]

        with app.request_context(environ("/", "POST", extra=sent(body, boundary, cuts))):
            assert read(flask.request) == (grouped(fields), grouped(files))

    @pytest.mark.parametrize("boundary", ["b", "----WebKitFormBoundaryXyz789"])
    def test_cut_one_byte_behind_a_boundary(self, flask, environ, boundary):
        app, fields, files = flask.Flask("uploads"), [("a", "x"), ("b", "y")], [("c", b"z")]
        body = multipart(boundary, fields, files)
        cuts = [match.end() + 1 for match in re.finditer(f"--{boundary}".encode(), body)]

        with app.request_context(environ("/", "POST", extra=sent(body, boundary, cuts))):
            assert read(flask.request) == (grouped(fields), grouped(files))

    @given(
        lambda: {"body": st.binary(max_size=200), "cuts": st.lists(st.integers(1, 200))},
        examples=15,
    )
    def test_whole_body(self, flask, environ, body, cuts):
        app = flask.Flask("uploads")
        given = {"wsgi.input": Pieces(body, cuts), "CONTENT_LENGTH": str(len(body))}

        with app.request_context(environ("/", "POST", extra=given)):
            assert flask.request.get_data() == body
