"""Multipart bodies of any bytes, however the server cuts what is read from it."""

import io

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


@requirement(
    "requests/multipart-of-any-bytes", MUST, werkzeug=">=2.2.3", needs="in-process", since="1.2"
)
class TestMultipartOfAnyBytes:
    """Fields of any text and files of any bytes arrive as they were sent, whatever the boundary,
    and wherever the server's reads cut the body.

    Why: a socket gives what has arrived so far; once such a read was taken for a client that
    went away.
    Source: RFC 7578, section 4; PEP 3333, "Input and Error Streams".
    If this fails: look at what is kept from one read to the next.
    """

    @given(bodies, examples=25)
    def test_form_holds_fields_and_files(self, flask, environ, boundary, fields, files, cuts):
        app, body = flask.Flask("uploads"), multipart(boundary, fields, files)
        # Cut one byte behind a boundary, releases are known to fail (werkzeug 3285).
        cuts = [cut for cut in cuts if not body[: cut - 1].endswith(boundary.encode())]

        with app.request_context(environ("/", "POST", extra=sent(body, boundary, cuts))):
            assert read(flask.request) == (grouped(fields), grouped(files))
