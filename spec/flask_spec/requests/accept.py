"""What the client accepts: types, languages, encodings."""

import pytest

from flask_conformance import SHOULD, applies, requirement


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
        [("application/json", (True, False)), ("text/html", (False, True))],
        ids=["json", "html"],
    )
    def test_json_and_html_are_named(self, flask, environ, header, expected):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept": header})):
            accepted = flask.request.accept_mimetypes
            assert (accepted.accept_json, accepted.accept_html) == expected

    def test_a_language_may_have_a_region(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Language": "de-AT, en;q=0.5"})):
            assert flask.request.accept_languages.best_match(["en", "de-AT"]) == "de-AT"

    @applies(werkzeug=">=1.0")
    def test_a_language_without_region_fits_one_with(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Accept-Language": "de-AT"})):
            assert flask.request.accept_languages.best_match(["en", "de"]) == "de"
