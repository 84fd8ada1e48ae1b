"""Conditional responses: 304 and 412."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("responses/make-conditional", MUST)
class TestMakeConditional:
    """``make_conditional`` answers 304 without a body where the client has the same version: by
    entity tag or, if there is none, by date.

    Source: Flask documentation, "API", "Response.make_conditional"; RFC 9110, section 13.2.2.
    """

    @pytest.mark.parametrize(
        ("header", "status"),
        [
            ('"abc"', 304),
            ('W/"abc"', 304),
            ('"x", "abc"', 304),
            ("*", 304),
            ('"x"', 200),
            (None, 200),
        ],
        ids=["same", "weak", "one of two", "any", "other", "none"],
    )
    def test_by_tag(self, flask, client, header, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        headers = {"If-None-Match": header} if header else {}
        assert client(app).get("/", headers=headers).status_code == status

    @pytest.mark.parametrize(
        ("since", "status"),
        [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 304),
            ("Sun, 06 Nov 1994 08:49:38 GMT", 304),
            ("Sun, 06 Nov 1994 08:49:36 GMT", 200),
            ("yesterday", 200),
        ],
        ids=["same", "later", "earlier", "no date"],
    )
    def test_by_date(self, flask, client, since, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"}
            response = flask.Response("body", headers=headers)
            return response.make_conditional(flask.request)

        response = client(app).get("/", headers={"If-Modified-Since": since})
        assert response.status_code == status

    def test_the_tag_goes_before_the_date(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"}
            response = flask.Response("body", headers=headers)
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        headers = {
            "If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT",
            "If-None-Match": '"other"',
        }
        assert client(app).get("/", headers=headers).status_code == 200

    def test_304_has_no_body_and_keeps_the_tag(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        response = client(app).get("/", headers={"If-None-Match": '"abc"'})
        got = (response.content, response.headers["ETag"], "Content-Type" in response.headers)
        assert got == (b"", '"abc"', False)

    def test_head_is_answered_in_the_same_way(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        assert client(app).head("/", headers={"If-None-Match": '"abc"'}).status_code == 304

    def test_other_methods_are_not(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/", methods=["POST"])
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        assert client(app).post("/", headers={"If-None-Match": '"abc"'}).status_code == 200

    def test_gives_the_response_and_dates_it(self, flask, environ):
        response = flask.Response("body")

        same = response.make_conditional(environ("/")) is response
        assert (same, "Date" in response.headers) == (True, True)

    @pytest.mark.parametrize(
        ("header", "status"), [('"abc"', 200), ('"x"', 412)], ids=["same", "other"]
    )
    @applies(werkzeug=">=1.0")
    def test_if_match_wants_the_same(self, flask, client, header, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        assert client(app).get("/", headers={"If-Match": header}).status_code == status


@requirement("responses/add-etag", MUST)
class TestAddEtag:
    """``add_etag`` makes a tag of the body, unless there is one.

    Source: Flask documentation, "API", "Response.add_etag".
    """

    def test_same_bodies_have_the_same_tag(self, flask, names):
        first, second = flask.Response(text := names.text()), flask.Response(text)
        first.add_etag()
        second.add_etag()

        assert first.get_etag() == second.get_etag()

    def test_other_bodies_have_another(self, flask):
        first, second = flask.Response("a"), flask.Response("b")
        first.add_etag()
        second.add_etag()

        assert first.get_etag() != second.get_etag()

    def test_tag_is_strong(self, flask):
        response = flask.Response("a")
        response.add_etag()

        assert response.get_etag()[1] is False

    def test_tag_is_weak_if_asked(self, flask):
        response = flask.Response("a")
        response.add_etag(weak=True)

        assert (response.get_etag()[1], response.headers["ETag"][:3]) == (True, 'W/"')

    @pytest.mark.parametrize(
        ("overwrite", "kept"), [(False, True), (True, False)], ids=["no overwrite", "overwrite"]
    )
    def test_a_tag_that_is_there(self, flask, overwrite, kept):
        response = flask.Response("a")
        response.set_etag("mine")
        response.add_etag(overwrite=overwrite)

        assert (response.get_etag()[0] == "mine") is kept

    @applies(werkzeug=">=2.0,<3.2")
    def test_tag_has_40_characters(self, flask):
        response = flask.Response("a")
        response.add_etag()

        assert len(response.get_etag()[0]) == 40

    @applies(werkzeug="<2.0")
    def test_tag_had_32_characters(self, flask):
        response = flask.Response("a")
        response.add_etag()

        assert len(response.get_etag()[0]) == 32


@requirement("responses/ranges", MUST, werkzeug=">=1.0")
class TestRanges:
    """``make_conditional`` with ``accept_ranges`` and ``complete_length`` answers a range request
    with that part, 206; a range that is not there with 416.

    Source: RFC 9110, section 14.
    """

    @pytest.mark.parametrize(
        ("asked", "part", "told"),
        [
            ("bytes=0-3", b"0123", "bytes 0-3/10"),
            ("bytes=3-", b"3456789", "bytes 3-9/10"),
            ("bytes=-2", b"89", "bytes 8-9/10"),
            ("bytes=0-9", b"0123456789", "bytes 0-9/10"),
            ("bytes=5-100", b"56789", "bytes 5-9/10"),
        ],
    )
    def test_part_is_sent(self, flask, client, asked, part, told):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        response = client(app).get("/", headers={"Range": asked})
        headers = response.headers
        got = (response.status_code, response.content, headers["Content-Range"])
        assert (*got, headers["Content-Length"]) == (206, part, told, str(len(part)))

    @pytest.mark.parametrize("asked", ["bytes=10-", "bytes=5-2", "words"])
    def test_what_is_not_there_answers_416(self, flask, client, asked):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        assert client(app).get("/", headers={"Range": asked}).status_code == 416

    def test_without_accept_ranges_all_is_sent(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            return flask.Response(b"0123456789").make_conditional(flask.request)

        response = client(app).get("/", headers={"Range": "bytes=0-3"})
        assert (response.status_code, response.text) == (200, "0123456789")

    @pytest.mark.parametrize(
        ("condition", "status"), [('"abc"', 206), ('"x"', 200)], ids=["same", "other"]
    )
    def test_if_range_wants_the_same_version(self, flask, client, condition, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            response.set_etag("abc")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        headers = {"Range": "bytes=0-3", "If-Range": condition}
        assert client(app).get("/", headers=headers).status_code == status

    @applies(werkzeug=">=3.1.6")
    def test_a_request_without_range_is_told_that_there_are(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        assert client(app).get("/").headers.get("Accept-Ranges") == "bytes"

    @applies(werkzeug="<3.1.6")
    def test_a_request_without_range_was_not_told(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(b"0123456789")
            return response.make_conditional(flask.request, accept_ranges=True, complete_length=10)

        assert "Accept-Ranges" not in client(app).get("/").headers


@requirement("responses/whole-range-before-1-0", MUST, werkzeug=">=0.12,<1.0")
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
