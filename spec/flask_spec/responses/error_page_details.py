"""What an HTTP error is given, as its response shows it."""

import html
from datetime import datetime, timezone

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("responses/error-page-descriptions", MAY, since="1.2", werkzeug=">=2.0.1")
class TestErrorPageDescriptions:
    """The description of an HTTP error may be any value: the page shows its text.

    Why: handlers that answer with JSON make use of a mapping there, and where no handler is, the
    error stays the error that it was.
    Source: Werkzeug changes, 2.0.1.
    If this fails: look at what is done with a description that is no text.
    """

    @pytest.mark.parametrize("value", [404, ["a"], {"field": "a"}], ids=["number", "list", "dict"])
    def test_is_shown_as_text(self, flask, client, value):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(400, value))

        response = client(app).get("/")
        is_shown = str(value) in html.unescape(response.text)
        assert (response.status_code, is_shown) == (400, True)

    def test_is_given_to_a_handler_as_it_is(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(409)(lambda error: error.description["field"])
        app.route("/")(lambda: flask.abort(409, {"field": "name"}))

        assert client(app).get("/").text == "name"


@requirement("responses/error-page-retry-after", SHOULD, since="1.2", werkzeug=">=1.0")
class TestErrorPageRetryAfter:
    """The response of a 429 or 503 that was given ``retry_after`` has it in ``Retry-After``, as
    seconds or as a date.

    Source: Werkzeug documentation, "HTTP Exceptions", "TooManyRequests"; RFC 9110, section 10.2.3.
    If this fails: look at the headers of the error's response.
    """

    @pytest.mark.parametrize(
        ("given", "sent"),
        [
            pytest.param({"retry_after": 120}, "120", id="seconds"),
            pytest.param(
                {"retry_after": datetime(1999, 12, 31, 23, 59, 59, tzinfo=timezone.utc)},
                "Fri, 31 Dec 1999 23:59:59 GMT",
                id="date",
            ),
        ],
    )
    @pytest.mark.parametrize("code", [429, 503], ids=str)
    def test_is_sent(self, flask, client, code, given, sent):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(code, **given))

        response = client(app).get("/")
        assert (response.status_code, response.headers.get("Retry-After")) == (code, sent)


@requirement("responses/error-page-of-a-class", SHOULD, since="1.2", needs="werkzeug.exceptions")
class TestErrorPageOfAClass:
    """An HTTP error whose class writes a part of its response itself is answered with that:
    ``get_body``, ``get_description``, ``get_headers``, ``get_response``, ``name``.

    Why: an application gives its errors a form of its own by it, JSON for example.
    Source: Werkzeug documentation, "HTTP Exceptions", ``HTTPException``.
    If this fails: look at whether the error's own methods make the response.
    """

    @pytest.mark.parametrize("part", ["get_body", "get_description", "name"])
    @pytest.mark.parametrize("how", ["raised", "returned", "aborted"])
    @applies(flask=">=0.7")
    def test_is_the_body(self, flask, client, werkzeug, names, part, how):
        app, word = flask.Flask("shop"), names.word()
        own = property(lambda self: word) if part == "name" else lambda self, *_: f"<p>{word}</p>"
        Full = type("Full", (werkzeug.exceptions.HTTPException,), {"code": 503, part: own})

        @app.route("/")
        def index():
            if how == "returned":
                return Full()
            if how == "aborted":
                flask.abort(Full().get_response(flask.request.environ))
            raise Full

        response = client(app).get("/")
        assert (response.status_code, word in response.text) == (503, True)

    def test_is_among_the_headers(self, flask, client, werkzeug, names):
        app, word = flask.Flask("shop"), names.word()

        class Full(werkzeug.exceptions.HTTPException):
            code = 503

            def get_headers(self, *_):
                return [("Content-Type", "text/html"), ("X-Word", word)]

        @app.route("/")
        def index():
            raise Full

        assert client(app).get("/").headers.get("X-Word") == word

    def test_is_the_whole_response(self, flask, client, werkzeug, names):
        app, word = flask.Flask("shop"), names.word()

        class Full(werkzeug.exceptions.HTTPException):
            code = 503

            def get_response(self, *_, **__):
                return flask.Response(word, status=299)

        @app.route("/")
        def index():
            raise Full

        response = client(app).get("/")
        assert (response.status_code, response.text) == (299, word)
