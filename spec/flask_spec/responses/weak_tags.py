"""Weak entity tags, and conditions that are met by them or not."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("responses/weak-tags", SHOULD, since="1.2", werkzeug=">=1.0")
class TestWeakTags:
    """``If-None-Match`` compares entity tags weakly: a weak one of the response and the same tag
    of the client, weak or strong, are the same version. A condition that holds or cannot be read
    leaves the response as it is.

    Source: RFC 9110, sections 8.8.3.2, 13.1.2 and 13.1.3.
    If this fails: look at how two tags are compared, of which one is weak.
    """

    @pytest.mark.parametrize(
        ("header", "status"),
        [
            ('W/"abc"', 304),
            ('"abc"', 304),
            ('W/"x", W/"abc"', 304),
            ('"x", "abc"', 304),
            ("*", 304),
            ('W/"x"', 200),
            ('"W/abc"', 200),
            ('"abc/W"', 200),
            (None, 200),
        ],
    )
    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_weak_one_of_the_response(self, flask, client, method, header, status):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc", weak=True)
            return response.make_conditional(flask.request)

        headers = {} if header is None else {"If-None-Match": header}
        assert client(app).open("/", method, headers=headers).status_code == status

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_not_modified_tells_that_it_is_weak(self, flask, client, method):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.set_etag("abc", weak=True)
            return response.make_conditional(flask.request)

        response = client(app).open("/", method, headers={"If-None-Match": '"abc"'})
        assert (response.status_code, response.headers["ETag"]) == (304, 'W/"abc"')

    @pytest.mark.parametrize("header", ["W/abc", 'W/"abc'])
    def test_made_of_a_body_it_is_found_again(self, flask, client, names, header):
        app, text = flask.Flask("pages"), names.text()

        @app.route("/")
        def index():
            response = flask.Response(text)
            response.add_etag(weak=True)
            return response.make_conditional(flask.request)

        visitor = client(app)
        tag = visitor.get("/").headers["ETag"]

        got = [
            visitor.get("/", headers={"If-None-Match": sent}).status_code for sent in (tag, header)
        ]
        assert got == [304, 200]

    @pytest.mark.parametrize(
        "header", ["x", "", "0", "1994-11-06", "Sun, 31 Feb 2094 08:49:37 GMT", "06 Nov"]
    )
    def test_a_date_that_cannot_be_read_is_none(self, flask, client, header):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT"}
            return flask.Response("body", headers=headers).make_conditional(flask.request)

        response = client(app).get("/", headers={"If-Modified-Since": header})
        assert (response.status_code, response.text) == (200, "body")

    @applies(werkzeug=">=2.0")
    def test_without_a_tag_or_a_date_no_condition_is_met(self, flask, client):
        app = flask.Flask("pages")
        app.route("/")(lambda: flask.Response("body").make_conditional(flask.request))
        headers = {
            "If-None-Match": '"abc"',
            "If-Modified-Since": "Sun, 06 Nov 2044 08:49:37 GMT",
        }

        assert client(app).get("/", headers=headers).status_code == 200
