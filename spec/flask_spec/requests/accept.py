"""What the client accepts: types, languages, encodings."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("requests/accept", SHOULD)
class TestAccept:
    """``request.accept_mimetypes`` and its like hold what the client accepts, with qualities;
    ``best_match`` chooses from what the application offers.

    Source: Werkzeug documentation, "Data Structures", "Accept"; RFC 9110, section 12.5.
    """

    @pytest.mark.parametrize(
        ("attribute", "header", "value"),
        [
            ("accept_mimetypes", "Accept", "text/html"),
            ("accept_languages", "Accept-Language", "de"),
            ("accept_encodings", "Accept-Encoding", "gzip"),
            ("accept_charsets", "Accept-Charset", "utf-8"),
        ],
    )
    def test_hold_the_members_of_their_header(self, flask, environ, attribute, header, value):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={header: value})):
            accepted = getattr(flask.request, attribute)
            assert (accepted[value], accepted.best) == (1, value)

    def test_have_qualities(self, flask, environ):
        app = flask.Flask("pages")
        headers = {"Accept": "text/html;q=0.5, application/json;q=0.8"}

        with app.request_context(environ("/", headers=headers)):
            accepted = flask.request.accept_mimetypes
            assert (accepted["text/html"], accepted["application/json"]) == (0.5, 0.8)

    def test_best_is_what_the_client_likes_best(self, flask, environ):
        app = flask.Flask("pages")
        headers = {"Accept": "text/html;q=0.5, application/json;q=0.8"}

        with app.request_context(environ("/", headers=headers)):
            assert flask.request.accept_mimetypes.best == "application/json"

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("text/html;q=0.5, application/json;q=0.8", "application/json"),
            ("text/*", "text/html"),
            ("image/png", None),
            ("image/png, */*;q=0.1", "text/html"),
        ],
        ids=["by quality", "any text", "nothing fits", "anything"],
    )
    def test_best_match_chooses(self, flask, environ, header, expected):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": header})):
            offers = ["text/html", "application/json"]
            assert flask.request.accept_mimetypes.best_match(offers) == expected

    def test_best_match_has_a_default(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": "image/png"})):
            best = flask.request.accept_mimetypes.best_match(["text/html"], default="text/plain")
        assert best == "text/plain"

    def test_a_type_is_accepted_or_not(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": "text/*"})):
            accepted = flask.request.accept_mimetypes
            assert ("text/css" in accepted, "image/png" in accepted) == (True, False)

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("application/json", (True, False)),
            ("text/html", (False, True)),
            ("application/xhtml+xml", (False, True)),
            ("*/*", (True, True)),
            ("image/png", (False, False)),
            ("", (False, False)),
        ],
        ids=["json", "html", "xhtml", "anything", "neither", "empty"],
    )
    def test_json_and_html_are_named(self, flask, environ, header, expected):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": header})):
            accepted = flask.request.accept_mimetypes
            assert (accepted.accept_json, accepted.accept_html) == expected

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("application/xhtml+xml", True),
            ("*/*", True),
            ("text/html", False),
            ("application/json", False),
        ],
    )
    def test_xhtml_is_named(self, flask, environ, header, expected):
        accepted = flask.Request(environ(headers={"Accept": header})).accept_mimetypes

        assert bool(accepted.accept_xhtml) is expected

    @pytest.mark.parametrize("header", [None, "", "text/html", "*/*"])
    def test_nothing_is_the_best_of_nothing(self, flask, environ, header):
        headers = {} if header is None else {"Accept": header}
        accepted = flask.Request(environ(headers=headers)).accept_mimetypes

        assert (accepted.best_match([]), accepted.best_match([], "a/b")) == (None, "a/b")

    def test_a_language_may_have_a_region(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Language": "de-AT, en;q=0.5"})):
            assert flask.request.accept_languages.best_match(["en", "de-AT"]) == "de-AT"

    @applies(werkzeug=">=1.0")
    def test_a_language_without_region_fits_one_with(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Language": "de-AT"})):
            assert flask.request.accept_languages.best_match(["en", "de"]) == "de"

    @pytest.mark.parametrize(
        ("header", "qualities"),
        [
            ("text/html;q=0.5", {"text/html": 0.5}),
            ("text/html; q=0.5", {"text/html": 0.5}),
            ("text/html ; q=0.5 , a/b", {"text/html": 0.5, "a/b": 1}),
            ("text/html;q=0.123", {"text/html": 0.123}),
            ("text/html;q=1.000,a/b;q=0.000", {"text/html": 1, "a/b": 0}),
            ("", {}),
        ],
        ids=[
            "plain", "blank", "blanks", "three digits", "one and nought", "empty",
        ],
    )  # fmt: skip
    def test_are_written_in_several_ways(self, flask, environ, header, qualities):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": header})):
            assert dict(flask.request.accept_mimetypes) == qualities

    @pytest.mark.parametrize(
        ("header", "members"),
        [
            ("text/html,,a/b", {"text/html", "a/b"}),
            (",text/html,", {"text/html"}),
            (" , ", set()),
        ],
        ids=["in the middle", "at the ends", "alone"],
    )
    @applies(werkzeug=("<2.3", ">=3.1"))
    def test_an_empty_member_is_none(self, flask, environ, header, members):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": header})):
            assert {member for member, _ in flask.request.accept_mimetypes} == members

    @pytest.mark.parametrize(
        ("header", "offers", "expected"),
        [
            ("text/html;q=0, */*", ["text/html", "a/b"], "a/b"),
            ("text/html;q=0", ["text/html"], None),
            ("text/*;q=0.9, text/html;q=0.1", ["text/html", "text/css"], "text/css"),
            ("*/*;q=0.1, text/html", ["a/b", "text/html"], "text/html"),
            ("TEXT/html", ["text/HTML"], "text/HTML"),
            ("TEXT/*, a/b;q=0.5", ["a/b", "text/html"], "text/html"),
            ("text/html; Q=0.1, a/b", ["text/html", "a/b"], "a/b"),
            ("text/html;Level=1", ["a/b", "text/html;level=1"], "text/html;level=1"),
            ("*/*", ["a/b", "text/html"], "a/b"),
            ("text/html, a/b", ["c/d", "a/b"], "a/b"),
            ("text/html, application/xml;q=0.9, */*;q=0.8", ["a/b", "text/html"], "text/html"),
            ("application/json, text/javascript, */*; q=0.01", ["text/html", "a/b"], "text/html"),
        ],
        ids=[
            "refused", "nothing but refused", "the closer one counts", "anything comes last",
            "any case", "any case of a part", "any case of a quality", "any case of a parameter",
            "the first for anything", "the one that is offered", "browser", "script",
        ],
    )  # fmt: skip
    def test_best_match_of_what_clients_send(self, flask, environ, header, offers, expected):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": header})):
            assert flask.request.accept_mimetypes.best_match(offers) == expected

    @pytest.mark.parametrize(
        ("header", "offers", "expected"),
        [
            ("de", ["de-AT"], "de-AT"),
            ("en-US, de;q=0.9", ["de", "en-US"], "en-US"),
            ("DE", ["de"], "de"),
            ("fr, *;q=0.1", ["de"], "de"),
            ("de;q=0.2, en;q=0.8", ["de", "en"], "en"),
            ("fr", ["de"], None),
        ],
    )
    @applies(werkzeug=">=1.0")
    def test_languages(self, flask, environ, header, offers, expected):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Language": header})):
            assert flask.request.accept_languages.best_match(offers) == expected

    @pytest.mark.parametrize(
        ("header", "accepted"),
        [("gzip", (True, False)), ("GZIP;q=0.5, br", (True, True)), ("*", (True, True))],
    )
    def test_encodings(self, flask, environ, header, accepted):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Encoding": header})):
            got = flask.request.accept_encodings
            assert ("gzip" in got, "br" in got) == accepted

    def test_a_charset_has_several_names(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Charset": "UTF-8, latin1;q=0.5"})):
            got = flask.request.accept_charsets
            assert (got["utf8"], got["iso-8859-1"]) == (1, 0.5)

    @pytest.mark.parametrize("text", ["1,2", "1, c/d", "1;2", "a=b"])
    @applies(werkzeug=">=2.3")
    def test_what_stands_in_quotes_is_one_parameter(self, flask, environ, text):
        header = f'text/html;x="{text}", a/b;q=0.5'
        accepted = flask.Request(environ(headers={"Accept": header})).accept_mimetypes

        assert sorted(quality for _, quality in accepted) == [0.5, 1]

    def test_parameters_tell_types_apart(self, flask, environ):
        app = flask.Flask("pages")
        header = "text/html;level=2;q=0.3, text/html;level=1"

        with app.request_context(environ("/", headers={"Accept": header})):
            accepted = flask.request.accept_mimetypes
            assert (accepted["text/html;level=1"], accepted["text/html;level=2"]) == (1, 0.3)

    def test_are_iterated_from_best_to_worst(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": "a/b;q=0.1, c/d, e/f;q=0.5"})):
            assert list(flask.request.accept_mimetypes.values()) == ["c/d", "e/f", "a/b"]


@requirement("requests/accept-malformed", SHOULD, since="1.2")
class TestAcceptMalformed:
    """A member of an ``Accept`` header whose quality is no number from 0 to 1 spoils no other one,
    and is not preferred to what is written well.

    Source: RFC 9110, section 12.4.2.
    """

    @pytest.mark.parametrize("quality", ["x", "1.5", "-1", "nan", "inf", "0.5.5", "1e-1"])
    @applies(werkzeug=">=2.3")
    def test_another_is_best(self, flask, environ, quality):
        app = flask.Flask("pages")
        headers = {"Accept": f"text/html;q={quality}, application/json"}

        with app.request_context(environ("/", headers=headers)):
            accepted = flask.request.accept_mimetypes
            assert (accepted.best, accepted["application/json"]) == ("application/json", 1)


@requirement("requests/accept-malformed-dropped", MAY, since="1.2", werkzeug=">=2.3")
class TestAcceptMalformedDropped:
    """A member whose quality is no number from 0 to 1 is not accepted.

    Source: Werkzeug change log, version 2.3.0.
    """

    @pytest.mark.parametrize("quality", ["x", "1.5", "-1", "nan", "inf", "1e-1"])
    def test_is_not_a_member(self, flask, environ, quality):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": f"text/html;q={quality}, a/b"})):
            assert dict(flask.request.accept_mimetypes) == {"a/b": 1}
