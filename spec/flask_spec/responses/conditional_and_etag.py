"""Conditional responses: 304 and 412."""

from datetime import datetime

import pytest

from flask_conformance import SHOULD, applies, fact, requirement


@requirement("responses/make-conditional", SHOULD)
class TestMakeConditional:
    """``make_conditional`` answers 304 without a body where the client has the same version: by
    entity tag or, if there is none, by date; with the tag that the whole response has.

    Source: Flask documentation, "API", "Response.make_conditional"; RFC 9110, sections 13.2.2
    and 15.4.5.
    """

    @pytest.mark.parametrize(
        ("header", "status"),
        [
            ('"abc"', 304),
            ('W/"abc"', 304),
            ('"x", "abc"', 304),
            ('"x","abc"', 304),
            ('"x", W/"abc"', 304),
            ('W/"abc", "x"', 304),
            ("*", 304),
            ('"x"', 200),
            ('"ABC"', 200),
            ('"ab"', 200),
            ('"x,abc"', 200),
            ("", 200),
            (None, 200),
        ],
        ids=[
            "same",
            "weak",
            "one of two",
            "no blank",
            "weak one of two",
            "weak first",
            "any",
            "other",
            "other case",
            "beginning",
            "comma inside",
            "empty",
            "none",
        ],
    )
    def test_by_tag(self, flask, client, header, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        headers = {"If-None-Match": header} if header else {}
        response = client(app).get("/", headers=headers)
        assert (response.status_code, response.text) == (status, "body" if status == 200 else "")

    @pytest.mark.parametrize("header", ['"abc"', 'W/"abc"', '"x", "abc"', "*"])
    @pytest.mark.parametrize("weak", [False, True], ids=["strong", "weak"])
    def test_tag_is_that_of_the_whole(self, flask, client, weak, header):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc", weak)
            return response.make_conditional(flask.request)

        visitor = client(app)
        whole = visitor.get("/")
        same = visitor.get("/", headers={"If-None-Match": header})
        assert (same.status_code, same.headers["ETag"]) == (304, whole.headers["ETag"])

    @pytest.mark.parametrize(("header", "expected"), [('"abc"', (304, "")), ('"x"', (200, "body"))])
    def test_a_stream_by_tag(self, flask, client, header, expected):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response(part for part in ["bo", "dy"])
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        response = client(app).get("/", headers={"If-None-Match": header})
        assert (response.status_code, response.text) == expected

    @pytest.mark.parametrize(
        ("since", "status"),
        [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 304),
            ("Sun, 06 Nov 1994 08:49:38 GMT", 304),
            ("Sun, 06 Nov 1994 08:49:36 GMT", 200),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 304),
            ("Sun Nov  6 08:49:37 1994", 304),
            ("Sunday, 06-Nov-94 08:49:36 GMT", 200),
            ("yesterday", 200),
            ("", 200),
            ("0", 200),
        ],
        ids=[
            "same",
            "later",
            "earlier",
            "RFC 850",
            "asctime",
            "earlier in RFC 850",
            "no date",
            "empty",
            "number",
        ],
    )
    def test_by_date(self, flask, client, since, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"}
            response = flask.Response("body", headers=headers)
            return response.make_conditional(flask.request)

        response = client(app).get("/", headers={"If-Modified-Since": since})
        assert (response.status_code, response.text) == (status, "body" if status == 200 else "")

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
        response = client(app).get("/", headers=headers)
        assert (response.status_code, response.text) == (200, "body")

    @pytest.mark.parametrize(
        ("told", "asked"),
        [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")],
        ids=["tag", "date"],
    )
    @pytest.mark.parametrize("microsecond", [0, 1, 999_999])
    def test_what_was_told_is_the_same(self, flask, client, told, asked, microsecond):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.last_modified = datetime(1994, 11, 6, 8, 49, 37, microsecond)
            response.add_etag()
            return response.make_conditional(flask.request)

        visitor = client(app)
        value = visitor.get("/").headers[told]
        assert visitor.get("/", headers={asked: value}).status_code == 304

    def test_304_has_no_body_and_keeps_the_tag(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc")
            return response.make_conditional(flask.request)

        response = client(app).get("/", headers={"If-None-Match": '"abc"'})
        assert (response.content, response.headers["ETag"]) == (b"", '"abc"')

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

        response = client(app).post("/", headers={"If-None-Match": '"abc"'})
        assert (response.status_code, response.text) == (200, "body")

    def test_takes_an_environ_and_gives_the_response(self, flask, environ):
        assert flask.Response("body").make_conditional(environ("/")).data == b"body"

    @pytest.mark.parametrize(
        ("header", "status"),
        [('"abc"', 200), ('"x", "abc"', 200), ('"x"', 412), ('W/"abc"', 412), ('"x", "y"', 412)],
        ids=["same", "one of two", "other", "weak", "others"],
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


@requirement("responses/add-etag", SHOULD)
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

        tags = {first.get_etag()[0], second.get_etag()[0]}
        assert (len(tags), None in tags) == (2, False)

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

        tag = response.get_etag()[0]
        assert (bool(tag), tag == "mine") == (True, kept)

    @fact
    def test_length_of_a_tag(self, flask):
        response = flask.Response("a")
        response.add_etag()

        return len(response.get_etag()[0])

    @applies(werkzeug=">=2.0")
    def test_a_frozen_response_has_one(self, flask, names):
        text = names.text()
        frozen, tagged = flask.Response(iter([text])), flask.Response(text)
        frozen.freeze()
        tagged.add_etag()

        assert frozen.get_etag() == tagged.get_etag()

    def test_freezing_keeps_the_one_that_is_there(self, flask):
        response = flask.Response("a")
        response.set_etag("own")
        response.freeze()

        assert response.get_etag() == ("own", False)
