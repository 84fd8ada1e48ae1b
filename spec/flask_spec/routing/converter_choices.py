"""The converters of a fixed form: ``any`` of some words, and ``uuid``."""

import uuid

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("routing/any-converter", SHOULD)
class TestAnyConverter:
    """``any(a, b)`` takes one of the words listed, as it stands."""

    @pytest.mark.parametrize("text", ["about", "help"])
    def test_view_gets_the_word(self, flask, client, text):
        app = flask.Flask("pages")

        @app.route("/<any(about, help):page>")
        def show(page):
            return page

        assert client(app).get(f"/{text}").text == text

    @pytest.mark.parametrize(
        "text",
        ["", "other", "abouts", "xhelp", "abouthelp", "About", "about,help", "about%20", "%20help"],
    )
    def test_other_text_does_not_match(self, flask, client, text):
        app = flask.Flask("pages")

        @app.route("/<any(about, help):page>")
        def show(page):
            return page

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/about", f"/{text}")]
        assert statuses == [200, 404]

    @applies(werkzeug=">=2.1")
    def test_word_with_a_newline_does_not_match(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/<any(about, help):page>")
        def show(page):
            return page

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/about", "/about%0A")]
        assert statuses == [200, 404]

    @pytest.mark.parametrize(
        ("argument", "path", "word"),
        [
            ('"foo,bar"', "/foo,bar", "foo,bar"),
            ("'two words'", "/two%20words", "two words"),
            ('"a.b"', "/a.b", "a.b"),
            ('"c++"', "/c++", "c++"),
            ('"(x)"', "/(x)", "(x)"),
        ],
        ids=["comma", "space", "dot", "plus", "parentheses"],
    )
    def test_words_may_be_quoted(self, flask, client, argument, path, word):
        app = flask.Flask("pages")

        @app.route(f"/<any(plain, {argument}):page>")
        def show(page):
            return page

        assert client(app).get(path).text == word

    def test_words_are_no_regular_expressions(self, flask, client):
        app = flask.Flask("pages")

        @app.route('/<any("a.b", "c*"):page>')
        def show(page):
            return page

        statuses = [client(app).get(path).status_code for path in ("/axb", "/cc", "/c*")]
        assert statuses == [404, 404, 200]

    def test_stands_beside_other_text(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/page-<any(one, two):page>.html")
        def show(page):
            return page

        assert client(app).get("/page-two.html").text == "two"


@requirement("routing/uuid-converter", MUST, werkzeug=">=0.10")
class TestUuidConverter:
    """``uuid`` takes a UUID in its 8-4-4-4-12 form and hands the view a ``uuid.UUID``.

    Source: RFC 9562, section 4 (UUID format).
    """

    @pytest.mark.parametrize(
        "text",
        ["a8098c1a-f86e-11da-bd1a-00112444be1e", "A8098C1A-F86E-11DA-BD1A-00112444BE1E"],
        ids=["lower", "upper"],
    )
    def test_view_gets_the_uuid(self, flask, client, text):
        app, seen = flask.Flask("things"), []

        @app.route("/<uuid:thing>")
        def show(thing):
            seen.append(thing)
            return "shown"

        client(app).get(f"/{text}")
        assert seen == [uuid.UUID("a8098c1a-f86e-11da-bd1a-00112444be1e")]

    @pytest.mark.parametrize(
        "text",
        [
            "a8098c1af86e11dabd1a00112444be1e",
            "{a8098c1a-f86e-11da-bd1a-00112444be1e}",
            "a8098c1a-f86e-11da-bd1a-00112444be1",
            "a8098c1a-f86e-11da-bd1a-00112444be1ef",
            "g8098c1a-f86e-11da-bd1a-00112444be1e",
            "a8098c1-af86e-11da-bd1a-00112444be1e",
            "thing",
            "a8098c1a-f86e-11da-bd1a-00112444be1e%20",
            "%20a8098c1a-f86e-11da-bd1a-00112444be1e",
        ],
        ids=[
            "bare",
            "braces",
            "short",
            "long",
            "letter",
            "shifted",
            "word",
            "blank behind",
            "blank before",
        ],
    )
    def test_other_text_does_not_match(self, flask, client, text):
        app = flask.Flask("things")

        @app.route("/<uuid:thing>")
        def show(thing):
            return "shown"

        paths = ("/a8098c1a-f86e-11da-bd1a-00112444be1e", f"/{text}")
        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in paths]
        assert statuses == [200, 404]

    def test_built_from_a_uuid(self, flask):
        app = flask.Flask("things")

        @app.route("/<uuid:thing>")
        def show(thing):
            return "shown"

        with app.test_request_context("/"):
            url = flask.url_for("show", thing=uuid.UUID(int=5))
        assert url == "/00000000-0000-0000-0000-000000000005"
