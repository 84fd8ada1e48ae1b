"""Responses that hold a part: 206 and 416."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("responses/ranges", SHOULD, werkzeug=">=1.0")
class TestRanges:
    """``make_conditional`` with ``accept_ranges`` and ``complete_length`` answers a range request
    with that part, 206, unless ``If-Range`` names another version; a range that is not there with
    416, and one of more last bytes than there are as one of all or as one that is not there.

    Source: RFC 9110, sections 13.1.5 and 14.
    """

    @pytest.mark.parametrize(
        ("asked", "part", "told"),
        [
            ("bytes=0-3", b"0123", "bytes 0-3/10"),
            ("bytes=3-", b"3456789", "bytes 3-9/10"),
            ("bytes=-2", b"89", "bytes 8-9/10"),
            ("bytes=0-9", b"0123456789", "bytes 0-9/10"),
            ("bytes=5-100", b"56789", "bytes 5-9/10"),
            ("bytes=0-0", b"0", "bytes 0-0/10"),
            ("bytes=9-9", b"9", "bytes 9-9/10"),
            ("bytes=9-", b"9", "bytes 9-9/10"),
            ("bytes=-1", b"9", "bytes 9-9/10"),
            ("bytes=-10", b"0123456789", "bytes 0-9/10"),
            ("bytes=0-99999999999999999999", b"0123456789", "bytes 0-9/10"),
        ],
    )
    def test_part_is_sent(self, flask, client, asked, part, told):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        response = client(app).get("/", headers={"Range": asked})
        got = (response.status_code, response.content, response.content_range)
        assert got == (206, part, told)

    def test_what_is_not_there_answers_416(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        response = client(app).get("/", headers={"Range": "bytes=10-"})
        assert (response.status_code, response.content_range) == (416, "bytes */10")

    def test_more_last_bytes_than_there_are_are_all_or_not_there(self, flask, client, tmp_path):
        (tmp_path / "digits.txt").write_bytes(b"0123456789")
        app = flask.Flask("pages")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "digits.txt"), conditional=True))

        response = client(app).get("/", headers={"Range": "bytes=-11"})
        is_all = response.status_code in (200, 206) and response.content == b"0123456789"
        assert is_all or response.status_code == 416

    def test_the_length_is_that_of_the_part(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        response = client(app).get("/", headers={"Range": "bytes=2-4"})
        assert (response.content, response.length in (3, None)) == (b"234", True)

    @pytest.mark.parametrize(
        ("condition", "status"),
        [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 206),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 206),
            ("Sun, 06 Nov 1994 08:49:36 GMT", 200),
        ],
        ids=["same", "same in an old format", "earlier"],
    )
    def test_if_range_may_be_a_date(self, flask, client, condition, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"}
            response = flask.Response(b"0123456789", headers=headers)
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        headers = {"Range": "bytes=0-3", "If-Range": condition}
        response = client(app).get("/", headers=headers)
        content = b"0123" if status == 206 else b"0123456789"
        assert (response.status_code, response.content) == (status, content)

    def test_without_accept_ranges_all_is_sent(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            return flask.Response(b"0123456789").make_conditional(flask.request)

        response = client(app).get("/", headers={"Range": "bytes=0-3"})
        assert (response.status_code, response.text) == (200, "0123456789")

    @pytest.mark.parametrize(
        ("condition", "status"),
        [('"abc"', 206), ('"x"', 200), ('"abcd"', 200), ('"ab"', 200), ('"ABC"', 200)],
        ids=["same", "other", "longer", "shorter", "in upper case"],
    )
    def test_if_range_wants_the_same_version(self, flask, client, condition, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            response.set_etag("abc")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        headers = {"Range": "bytes=0-3", "If-Range": condition}
        response = client(app).get("/", headers=headers)
        content = b"0123" if status == 206 else b"0123456789"
        assert (response.status_code, response.content) == (status, content)

    @applies(werkzeug=">=3.1.6")
    def test_a_request_without_range_is_told_that_there_are(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        assert client(app).get("/").accept_ranges == {"bytes"}

    @pytest.mark.parametrize("value", ["bytes", "none"])
    @applies(werkzeug=">=3.1.6")
    def test_what_is_told_of_ranges_may_be_chosen(self, flask, client, value):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=value)

        assert client(app).get("/").accept_ranges == {value}

    @applies(werkzeug="<3.1.6")
    def test_a_request_without_range_was_not_told(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        assert "Accept-Ranges" not in client(app).get("/").headers


@requirement("responses/whole-range-before-1-0", MAY, werkzeug=">=0.12,<1.0")
class TestWholeRangeBefore10:
    """Before Werkzeug 1.0 a range over the whole body was answered with 200.

    Source: Werkzeug change log, version 1.0.0.
    """

    def test_is_200(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        response = client(app).get("/", headers={"Range": "bytes=0-9"})
        assert (response.status_code, response.text) == (200, "0123456789")
