"""Names of the files that a multipart body uploads."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

LETTERS = "abcdefghijkl"


def multipart(head, content=b"value"):
    """The body of a form with one part."""
    return b"\r\n".join([b"--b", head, b"", content, b"--b--", b""])


@requirement("requests/multipart-file-names", SHOULD, since="1.2")
class TestMultipartFileNames:
    """The name of an uploaded file is the one that its client sent, whatever it holds; of a path,
    at least the last part.

    Source: RFC 7578, sections 4.2 and 5.1; RFC 9110, section 5.6.4.
    """

    @pytest.mark.parametrize(
        ("sent", "expected"),
        [
            ("a b.txt", "a b.txt"),
            ("a;b.txt", "a;b.txt"),
            ("a=b, c.txt", "a=b, c.txt"),
            ("a'b.txt", "a'b.txt"),
            ("a'b'c.txt", "a'b'c.txt"),
            (r"a\"b.txt", 'a"b.txt'),
            (r"a\"b\"c.txt", 'a"b"c.txt'),
            ("größe 日本 😀.txt", "größe 日本 😀.txt"),
            ("100%.txt", "100%.txt"),
            (" a.txt", " a.txt"),
            ("x" * 300, "x" * 300),
        ],
        ids=[
            "blank",
            "semicolon",
            "equals sign and comma",
            "apostrophe",
            "two apostrophes",
            "escaped quote",
            "two escaped quotes",
            "beyond ascii",
            "percent sign",
            "leading blank",
            "long",
        ],
    )
    def test_is_kept(self, flask, environ, sent, expected):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(f'Content-Disposition: form-data; name="a"; filename="{sent}"'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename == expected

    def test_of_a_path_at_least_the_last_part_is_kept(self, flask, environ):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(b'Content-Disposition: form-data; name="a"; filename="../a.txt"')

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename in ("../a.txt", "a.txt")

    def test_files_of_one_field_come_in_order(self, flask, environ):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        heads = [f'Content-Disposition: form-data; name="a"; filename="{n}"' for n in "321"]
        parts = [multipart(head.encode(), head[-2:-1].encode()) for head in heads]
        body = b"".join(part.replace(b"--b--\r\n", b"") for part in parts) + b"--b--\r\n"

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            files = flask.request.files.getlist("a")
            assert [(f.filename, f.read()) for f in files] == [
                ("3", b"3"),
                ("2", b"2"),
                ("1", b"1"),
            ]


@requirement("requests/unusual-file-names-of-multipart", MAY, since="1.2")
class TestUnusualFileNamesOfMultipart:
    """A file's name may also come in extended notation, which goes before the plain one, with a
    quote that is percent-encoded, or as a path with backslashes.

    Source: RFC 8187, section 3.2; HTML Standard, "Multipart form data"; Werkzeug change log,
    version 2.3.0.
    """

    @pytest.mark.parametrize(
        ("sent", "expected"),
        [
            ("filename*=UTF-8''gr%C3%B6%C3%9Fe.txt", "größe.txt"),
            ("filename*=utf-8'de'gr%c3%b6%c3%9fe.txt", "größe.txt"),
            ("filename=\"x\"; filename*=UTF-8''gr%C3%B6%C3%9Fe.txt", "größe.txt"),
            ("filename*=iso-8859-1''gr%F6%DFe.txt", "größe.txt"),
        ],
        ids=["UTF-8", "language", "beside the plain one", "ISO-8859-1"],
    )
    def test_extended(self, flask, environ, sent, expected):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(f'Content-Disposition: form-data; name="a"; {sent}'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename == expected

    @applies(werkzeug=">=2.3")
    def test_encoded_quote(self, flask, environ):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(b'Content-Disposition: form-data; name="a"; filename="a%22b.txt"')

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename == 'a"b.txt'

    @applies(werkzeug="<3.1.9")
    def test_backslashes(self, flask, environ):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(rb'Content-Disposition: form-data; name="a"; filename="C:\dir\b.txt"')

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename in (r"C:\dir\b.txt", "b.txt")

    @pytest.mark.parametrize(
        ("sent", "expected"),
        [
            ('filename*0="gro"; filename*1="ss.txt"', "gross.txt"),
            ("filename*0=gro; filename*1=ss.txt", "gross.txt"),
            ("filename*0*=UTF-8''gro; filename*1*=s%73.txt", "gross.txt"),
            ("; ".join(f"filename*{n}={c}" for n, c in enumerate(LETTERS)), LETTERS),
        ],
        ids=["quoted", "tokens", "extended", "more than ten"],
    )
    @applies(werkzeug=">=2.3")
    def test_in_pieces(self, flask, environ, sent, expected):
        app = flask.Flask("uploads")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        body = multipart(f'Content-Disposition: form-data; name="a"; {sent}'.encode())

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.files["a"].filename == expected
