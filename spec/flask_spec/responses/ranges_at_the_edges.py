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
