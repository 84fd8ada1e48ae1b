"""What headers are read into, and written as again."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("requests/parsed-headers", SHOULD, since="1.2")
class TestParsedHeaders:
    """What a header is read into answers for members that it has and for those that it lacks, and
    written as a header again it says the same.

    Source: Werkzeug documentation, "Data Structures", ``Accept``, ``ETags``, ``Range``.
    """

    def test_members_of_an_accept_header(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ(headers={"Accept-Language": "de;q=0.5, en, fr;q=0.8"})):
            languages = flask.request.accept_languages
            got = (list(languages.values()), [languages.find(name) for name in ("fr", "it")])
        assert got == (["en", "fr", "de"], [1, -1])

    def test_a_missing_member_has_no_index(self, flask, environ):
        app = flask.Flask("pages")

        with (
            app.request_context(environ(headers={"Accept-Language": "de"})),
            pytest.raises(ValueError),
        ):
            flask.request.accept_languages.index("it")

    @pytest.mark.parametrize("kind", ["mimetypes", "languages", "encodings", "charsets"])
    def test_a_missing_accept_header_is_empty(self, flask, environ, kind):
        app = flask.Flask("pages")

        with app.request_context(environ()):
            read = getattr(flask.request, f"accept_{kind}")
            assert (len(read), read.best, bool(read)) == (0, None, False)

    def test_an_accept_header_is_written_again(self, flask, environ):
        app, header = flask.Flask("pages"), "text/html, a/b;q=0.5, */*;q=0.1"

        with app.request_context(environ(headers={"Accept": header})):
            written = flask.request.accept_mimetypes.to_header()
        with app.request_context(environ(headers={"Accept": written})):
            read = flask.request.accept_mimetypes
            assert sorted(read) == [("*/*", 0.1), ("a/b", 0.5), ("text/html", 1)]

    def test_tags_as_sets(self, flask, environ):
        app, header = flask.Flask("pages"), '"a", W/"b", "c"'

        with app.request_context(environ(headers={"If-None-Match": header})):
            tags = flask.request.if_none_match
            assert (tags.as_set(), tags.as_set(True)) == ({"a", "c"}, {"a", "b", "c"})

    @pytest.mark.parametrize(
        ("tag", "expected"),
        [("a", (True, False, True)), ("b", (False, True, False)), ("c", (False, False, False))],
        ids=["strong", "weak", "neither"],
    )
    def test_tags_are_strong_or_weak(self, flask, environ, tag, expected):
        app, headers = flask.Flask("pages"), {"If-None-Match": '"a", W/"b"'}

        with app.request_context(environ(headers=headers)):
            tags = flask.request.if_none_match
            assert (tags.is_strong(tag), tags.is_weak(tag), tags.contains(tag)) == expected

    @pytest.mark.parametrize(
        ("raw", "expected"),
        [('"a"', True), ('W/"a"', True), ('"b"', False), ('W/"b"', True), ('"c"', False)],
    )
    def test_a_quoted_tag_is_looked_up(self, flask, environ, raw, expected):
        app, header = flask.Flask("pages"), '"a", W/"b"'

        with app.request_context(environ(headers={"If-Match": header})):
            assert flask.request.if_match.contains_raw(raw) is expected

    @pytest.mark.parametrize(("header", "expected"), [("*", True), ('"a"', True), (None, False)])
    def test_tags_are_there_or_not(self, flask, environ, header, expected):
        app = flask.Flask("pages")
        headers = {} if header is None else {"If-None-Match": header}

        with app.request_context(environ(headers=headers)):
            assert bool(flask.request.if_none_match) is expected

    @pytest.mark.parametrize("header", ['"a", W/"b", "c"', "*", 'W/"b"'])
    def test_tags_are_written_again(self, flask, environ, header):
        app = flask.Flask("pages")

        with app.request_context(environ(headers={"If-None-Match": header})):
            written = flask.request.if_none_match.to_header()
        assert {part.strip() for part in written.split(",")} == set(header.split(", "))

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("bytes=0-9", (0, 10)),
            ("bytes=10-", (10, 100)),
            ("bytes=-10", (90, 100)),
            ("bytes=90-99", (90, 100)),
            ("bytes=90-200", (90, 100)),
            ("bytes=100-", None),
            ("bytes=0-9,20-29", None),
            ("lines=0-9", None),
        ],
    )
    def test_a_range_of_a_length(self, flask, environ, header, expected):
        app = flask.Flask("pages")

        with app.request_context(environ(headers={"Range": header})):
            assert flask.request.range.range_for_length(100) == expected

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("bytes=0-9", "bytes 0-9/100"),
            ("bytes=-10", "bytes 90-99/100"),
            ("bytes=90-200", "bytes 90-99/100"),
        ],
    )
    def test_a_range_as_the_one_of_an_answer(self, flask, environ, header, expected):
        app = flask.Flask("pages")

        with app.request_context(environ(headers={"Range": header})):
            asked = flask.request.range
            got = (asked.to_content_range_header(100), str(asked.make_content_range(100)))
        assert got == (expected, expected)

    @pytest.mark.parametrize("header", ["bytes=0-9", "bytes=10-", "bytes=-10", "bytes=0-9,20-29"])
    def test_a_range_is_written_again(self, flask, environ, header):
        app = flask.Flask("pages")

        with app.request_context(environ(headers={"Range": header})):
            assert flask.request.range.to_header() == header

    @applies(werkzeug=">=1.0")
    def test_a_tag_is_among_the_strong_ones_or_not(self, flask, environ):
        tags = flask.Request(environ(headers={"If-Match": '"a", W/"b"'})).if_match

        assert [tag in tags for tag in "abc"] == [True, False, False]

    @applies(werkzeug=">=2.0")
    def test_strong_tags_are_iterated(self, flask, environ):
        tags = flask.Request(environ(headers={"If-Match": '"a", W/"b", "c"'})).if_match

        assert (sorted(tags), len(tags)) == (["a", "c"], 2)

    @pytest.mark.parametrize("header", ['"abc"', "Sun, 06 Nov 1994 08:49:37 GMT"])
    @applies(werkzeug=">=1.0")
    def test_if_range_is_written_again(self, flask, environ, header):
        asked = flask.Request(environ(headers={"If-Range": header})).if_range

        assert (asked.to_header(), str(asked)) == (header, header)

    @pytest.mark.parametrize(
        ("header", "shown"),
        [
            ("Accept-Language", "accept_languages"),
            ("Range", "range"),
            ("If-None-Match", "if_none_match"),
            ("Cache-Control", "cache_control"),
        ],
    )
    @applies(werkzeug=">=1.0")
    def test_as_text_it_is_what_is_written_again(self, flask, environ, header, shown):
        sent = {
            "Accept-Language": "de, en;q=0.5",
            "Range": "bytes=0-9",
            "If-None-Match": '"a", W/"b"',
            "Cache-Control": "no-cache, max-age=5",
        }
        read = getattr(flask.Request(environ(headers={header: sent[header]})), shown)

        assert (str(read), bool(str(read))) == (read.to_header(), True)

    @pytest.mark.parametrize("kind", ["mimetypes", "languages", "encodings", "charsets"])
    @applies(werkzeug=">=1.0")
    def test_an_accept_header_may_be_made_of_another(self, flask, environ, kind):
        name = {"mimetypes": "Accept"}.get(kind, f"Accept-{kind[:-1]}")
        sent = "a/b, c/d;q=0.5" if kind == "mimetypes" else "utf-8, ascii;q=0.5"
        read = getattr(flask.Request(environ(headers={name: sent})), f"accept_{kind}")
        again = type(read)(read)

        assert (list(again), again.best) == (list(read), read.best)
