"""Ranges of files without content, and ranges that are none."""

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("responses/ranges-of-nothing", MAY, since="1.2", werkzeug=">=2.0")
class TestRangesOfNothing:
    """A range of a file without content is answered with the whole of it, 200.

    Why: media players ask for a range first, whatever the file holds.
    Source: Werkzeug changes, 2.0.
    """

    @pytest.mark.parametrize("asked", ["bytes=0-", "bytes=0-99", "bytes=-1"])
    def test_is_empty(self, flask, client, tmp_path, asked):
        path = tmp_path / "empty.css"
        path.write_bytes(b"")
        app = flask.Flask("pages")
        app.route("/")(lambda: flask.send_file(str(path)))

        response = client(app).get("/", headers={"Range": asked})
        answer = response.status_code, response.mimetype, response.content
        assert answer == (200, "text/css", b"")


@requirement("responses/ranges-malformed", SHOULD, since="1.2", werkzeug=">=1.0")
class TestRangesMalformed:
    """A ``Range`` that names no bytes, as one that ends before it begins, is answered with an
    error of the client, such as 416, or as if it were not there, never with a part and never with
    an error of the server.

    Source: RFC 9110, sections 14.1.1 and 14.2.
    If this fails: look at what becomes of a range that cannot be read.
    """

    @pytest.mark.parametrize(
        "asked",
        [
            "bytes=5-2", "bytes=5-4", "bytes=1-0", "bytes=10-9", "bytes=0-3,9-8", "bytes=0-1,5-4",
            "bytes=a-b", "bytes=0--1", "bytes=--1", "bytes=5", "bytes=-", "bytes=", "bytes", "=",
            "0-3",
        ],
    )  # fmt: skip
    def test_is_refused_or_ignored(self, flask, client, tmp_path, asked):
        path = tmp_path / "digits.txt"
        path.write_bytes(b"0123456789")
        app = flask.Flask("pages")
        app.route("/")(lambda: flask.send_file(str(path), conditional=True))

        response = client(app).get("/", headers={"Range": asked})
        is_whole = (response.status_code, response.content) == (200, b"0123456789")
        assert is_whole or 400 <= response.status_code < 500


@requirement("responses/ranges-of-no-last-bytes", MAY, since="1.2", werkzeug=">=3.1.9")
class TestRangesOfNoLastBytes:
    """A range of the last zero bytes is answered with 416.

    Source: RFC 9110, section 14.1.2: a suffix range can be met if its length is not zero.
    """

    def test_is_refused(self, flask, client, tmp_path):
        path = tmp_path / "digits.txt"
        path.write_bytes(b"0123456789")
        app = flask.Flask("pages")
        app.route("/")(lambda: flask.send_file(str(path)))

        assert client(app).get("/", headers={"Range": "bytes=-0"}).status_code == 416


@requirement("responses/ranges-of-pieces", SHOULD, since="1.2", werkzeug=">=1.0")
class TestRangesOfPieces:
    """A range of a body that comes in pieces has its bytes, wherever the pieces end.

    Source: Werkzeug documentation, ``Response.make_conditional``; RFC 9110, section 14.2.
    If this fails: look at pieces that lie before the range, and at one that it begins and ends in.
    """

    @pytest.mark.parametrize("size", [1, 3, 4, 5, 10], ids=lambda size: f"pieces of {size}")
    @pytest.mark.parametrize("body", ["list", "iterator"])
    @pytest.mark.parametrize(
        ("asked", "part"),
        [
            ("bytes=0-0", b"0"),
            ("bytes=0-3", b"0123"),
            ("bytes=2-2", b"2"),
            ("bytes=3-3", b"3"),
            ("bytes=1-8", b"12345678"),
            ("bytes=4-4", b"4"),
            ("bytes=5-", b"56789"),
            ("bytes=-1", b"9"),
            ("bytes=0-", b"0123456789"),
        ],
    )
    def test_has_its_bytes(self, flask, client, asked, part, body, size):
        app = flask.Flask("pages")
        pieces = [b"0123456789"[start : start + size] for start in range(0, 10, size)]

        @app.route("/")
        def index():
            response = flask.Response(pieces if body == "list" else iter(pieces))
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        response = client(app).get("/", headers={"Range": asked})
        assert (response.status_code, response.content) == (206, part)

    @pytest.mark.parametrize("asked", ["bytes=0-0", "bytes=3-5", "bytes=0-9"])
    def test_what_it_came_from_is_closed(self, flask, client, asked):
        app, closed = flask.Flask("pages"), []

        def body():
            try:
                yield from [b"01234", b"56789"]
            finally:
                closed.append("closed")

        @app.route("/")
        def index():
            response = flask.Response(body())
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        client(app).get("/", headers={"Range": asked})
        assert closed == ["closed"]


@requirement("responses/ranges-keep-headers", SHOULD, since="1.2", werkzeug=">=1.0")
class TestRangesKeepHeaders:
    """A response of 206 or 304 has the headers about caching that the whole has, and those that
    the application set of its own.

    Why: a cache that brings its copy up to date by them would else keep it too long, or give it
    to clients that ask for another.
    Source: RFC 9110, sections 15.3.7 and 15.4.5.
    """

    @pytest.mark.parametrize("code", [206, 304])
    @pytest.mark.parametrize(
        ("header", "value"),
        [
            ("Cache-Control", "max-age=60"),
            ("Content-Location", "/page.en"),
            ("Date", "Sun, 06 Nov 1994 08:49:38 GMT"),
            ("ETag", '"abc"'),
            ("Expires", "Sun, 06 Nov 1994 09:49:37 GMT"),
            ("Vary", "Accept-Language"),
            ("X-Own", "kept"),
        ],
    )
    def test_is_kept(self, flask, client, code, header, value):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            response.set_etag("abc")
            response.headers[header] = value
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        visitor = client(app)
        whole = visitor.get("/").headers.get_all(header)
        asked = {"Range": "bytes=0-3"} if code == 206 else {"If-None-Match": "*"}
        part = visitor.get("/", headers=asked)
        got = (part.status_code, part.headers.get_all(header), whole != [])
        assert got == (code, whole, True)
