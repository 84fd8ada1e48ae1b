"""Conditions that a request states: entity tags, dates, ranges."""

from datetime import datetime, timezone

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("requests/conditional-headers", SHOULD)
class TestConditionalHeaders:
    """The conditions of a request are parsed: entity tags as sets, dates as ``datetime``.

    Source: Flask documentation, "API", "Request"; RFC 9110, section 13.1.
    """

    @pytest.mark.parametrize(
        ("attribute", "header"), [("if_match", "If-Match"), ("if_none_match", "If-None-Match")]
    )
    def test_tags_are_members(self, flask, environ, attribute, header):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={header: '"a", "b"'})):
            tags = getattr(flask.request, attribute)
            assert ("a" in tags, "b" in tags, "c" in tags) == (True, True, False)

    @pytest.mark.parametrize(
        ("attribute", "header"), [("if_match", "If-Match"), ("if_none_match", "If-None-Match")]
    )
    def test_a_star_stands_for_any_tag(self, flask, environ, attribute, header):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={header: "*"})):
            assert "anything" in getattr(flask.request, attribute)

    def test_a_weak_tag_is_told_apart(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"If-None-Match": 'W/"a"'})):
            tags = flask.request.if_none_match
            assert ("a" in tags, tags.contains_weak("a")) == (False, True)

    @pytest.mark.parametrize(
        ("attribute", "header"),
        [
            ("if_modified_since", "If-Modified-Since"),
            ("if_unmodified_since", "If-Unmodified-Since"),
            ("date", "Date"),
        ],
    )
    @applies(werkzeug=">=2.0")
    def test_a_date_is_aware(self, flask, environ, attribute, header):
        app = flask.Flask("pages")
        headers = {header: "Sun, 06 Nov 1994 08:49:37 GMT"}

        with app.request_context(environ("/", headers=headers)):
            date = getattr(flask.request, attribute)
        assert date == datetime(1994, 11, 6, 8, 49, 37, tzinfo=timezone.utc)

    @pytest.mark.parametrize(
        ("attribute", "header"),
        [
            ("if_modified_since", "If-Modified-Since"),
            ("if_unmodified_since", "If-Unmodified-Since"),
            ("date", "Date"),
        ],
    )
    @applies(werkzeug="<2.0")
    def test_a_date_was_naive(self, flask, environ, attribute, header):
        app = flask.Flask("pages")
        headers = {header: "Sun, 06 Nov 1994 08:49:37 GMT"}

        with app.request_context(environ("/", headers=headers)):
            assert getattr(flask.request, attribute) == datetime(1994, 11, 6, 8, 49, 37)

    @pytest.mark.parametrize("attribute", ["if_modified_since", "if_unmodified_since", "date"])
    def test_a_date_is_none_if_missing(self, flask, environ, attribute):
        app = flask.Flask("pages")

        with app.request_context(environ("/")):
            assert getattr(flask.request, attribute) is None

    @pytest.mark.parametrize(
        "header",
        [
            "yesterday",
            "",
            "0",
            "-1",
            "1994-11-06",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 25:49:37 GMT",
            "Sun, 06 Nov 1994 08:61:37 GMT",
        ],
    )
    def test_a_date_is_none_if_it_cannot_be_read(self, flask, environ, header):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"If-Modified-Since": header})):
            assert flask.request.if_modified_since is None

    @pytest.mark.parametrize(
        "header",
        [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ],
        ids=["IMF-fixdate", "RFC 850", "asctime"],
    )
    def test_a_date_is_written_in_three_formats(self, flask, environ, header):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"If-Modified-Since": header})):
            date = flask.request.if_modified_since
        assert date.timetuple()[:6] == (1994, 11, 6, 8, 49, 37)

    @pytest.mark.parametrize("year", [2000, 2005, 2024])
    def test_a_year_of_two_digits_may_be_of_this_century(self, flask, environ, year):
        app = flask.Flask("pages")
        header = f"Sunday, 06-Nov-{year % 100:02} 08:49:37 GMT"

        with app.request_context(environ("/", headers={"If-Modified-Since": header})):
            assert flask.request.if_modified_since.year == year

    @pytest.mark.parametrize(
        ("header", "strong", "weak"),
        [
            ('"a","b"', {"a", "b"}, set()),
            ('"a"  ,  "b"', {"a", "b"}, set()),
            ('W/"a", "b"', {"b"}, {"a"}),
            ('"a", W/"b", W/"c"', {"a"}, {"b", "c"}),
            ('"a,b", "c"', {"a,b", "c"}, set()),
            ('"a b"', {"a b"}, set()),
            ("", set(), set()),
        ],
        ids=["no blanks", "blanks", "weak first", "weak last", "comma", "blank", "empty"],
    )
    def test_a_list_of_tags(self, flask, environ, header, strong, weak):
        app, known = flask.Flask("pages"), ("a", "b", "c", "a,b", "a b", "")

        with app.request_context(environ("/", headers={"If-None-Match": header})):
            tags = flask.request.if_none_match
            got = {tag for tag in known if tag in tags}
            either = {tag for tag in known if tags.contains_weak(tag)}
        assert (got, either) == (strong, strong | weak)


@requirement("requests/range", SHOULD)
class TestRange:
    """``request.range`` holds the ranges that the client asks for, ``if_range`` their condition.

    Source: RFC 9110, section 14.2.
    """

    @pytest.mark.parametrize(
        ("header", "ranges"),
        [
            ("bytes=0-3", [(0, 4)]),
            ("bytes=5-", [(5, None)]),
            ("bytes=-5", [(-5, None)]),
            ("bytes=0-1,4-5", [(0, 2), (4, 6)]),
        ],
    )
    def test_is_half_open(self, flask, environ, header, ranges):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Range": header})):
            got = (flask.request.range.units, list(flask.request.range.ranges))
        assert got == ("bytes", ranges)

    @pytest.mark.parametrize(
        ("header", "ranges"),
        [
            ("bytes=0-0", [(0, 1)]),
            ("bytes= 0-3 , 5-6", [(0, 4), (5, 7)]),
            ("Bytes=0-3", [(0, 4)]),
            ("bytes=0-3,-2", [(0, 4), (-2, None)]),
            ("bytes=0-3, -2", [(0, 4), (-2, None)]),
            ("bytes=99999999999999999999-", [(99999999999999999999, None)]),
        ],
    )
    def test_is_written_in_several_ways(self, flask, environ, header, ranges):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Range": header})):
            got = (flask.request.range.units, list(flask.request.range.ranges))
        assert got == ("bytes", ranges)

    @pytest.mark.parametrize(
        "header", ["", "bytes=", "bytes=-", "bytes=a-b", "bytes=--1", "bytes=0x1-2", "bytes 0-3"]
    )
    def test_is_none_where_it_is_malformed(self, flask, environ, header):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Range": header})):
            assert flask.request.range is None

    @pytest.mark.parametrize("header", [None, "bytes=3-1", "bytes"])
    def test_is_none_where_there_is_none(self, flask, environ, header):
        app = flask.Flask("pages")
        headers = {"Range": header} if header else {}

        with app.request_context(environ("/", headers=headers)):
            assert flask.request.range is None

    def test_if_range_may_be_a_tag(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"If-Range": '"a"'})):
            condition = flask.request.if_range
            assert (condition.etag, condition.date) == ("a", None)

    def test_if_range_may_be_missing(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/")):
            condition = flask.request.if_range
            assert (condition.etag, condition.date) == (None, None)

    @pytest.mark.parametrize(
        "header", ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
    )
    def test_if_range_may_be_a_date_in_an_old_format(self, flask, environ, header):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"If-Range": header})):
            condition = flask.request.if_range
            assert (condition.etag, condition.date.year) == (None, 1994)

    def test_if_range_may_be_a_date(self, flask, environ):
        app = flask.Flask("pages")
        headers = {"If-Range": "Sun, 06 Nov 1994 08:49:37 GMT"}

        with app.request_context(environ("/", headers=headers)):
            condition = flask.request.if_range
            assert (condition.etag, condition.date.year) == (None, 1994)
