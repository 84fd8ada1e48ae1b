"""The pages that errors are answered with if nobody handles them."""

import html

import pytest

from flask_conformance import SHOULD, applies, fact, requirement
from flask_conformance.kit.words import media_type


@requirement("responses/error-page", SHOULD)
class TestErrorPage:
    """The page of an HTTP error is HTML that tells code, name and, escaped, the description; it is
    as long as the answer says.

    Source: Werkzeug documentation, "HTTP Exceptions".
    """

    @pytest.mark.parametrize(
        ("code", "name"),
        [(400, "Bad Request"), (403, "Forbidden"), (404, "Not Found"), (410, "Gone")],
    )
    def test_tells_code_and_name(self, flask, client, code, name):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(code))

        response = client(app).get("/")
        got = (response.status_code, str(code) in response.text, name in response.text)
        assert got == (code, True, True)

    def test_is_html(self, flask, client):
        app = flask.Flask("shop")

        assert client(app).get("/missing").mimetype == "text/html"

    def test_tells_the_description(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.abort(404, word))

        assert word in client(app).get("/").text

    @applies(werkzeug=">=0.15")
    def test_the_description_is_escaped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(404, "<script>"))

        text = client(app).get("/").text
        assert ("<script>" in text, "<script>" in html.unescape(text)) == (False, True)

    @fact
    def test_first_line(self, flask, client):
        return client(flask.Flask("shop")).get("/missing").text.partition("\n")[0]

    @pytest.mark.parametrize("code", [400, 404, 500])
    def test_is_as_long_as_it_tells(self, flask, client, code):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(code))

        response = client(app).get("/")
        told = int(response.headers.get("Content-Length", len(response.content)))
        assert (response.status_code, told) == (code, len(response.content))

    @pytest.mark.parametrize("code", [400, 404, 405, 500])
    @applies(werkzeug=">=1.0")
    def test_tells_the_charset(self, flask, client, code):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(code))

        sent = client(app).get("/").headers["Content-Type"]
        assert media_type(sent) == "text/html; charset=utf-8"
