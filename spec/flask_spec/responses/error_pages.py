"""The pages that errors are answered with if nobody handles them."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("responses/error-page", SHOULD)
class TestErrorPage:
    """The page of an HTTP error is HTML that tells code, name and description.

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
        title = f"<title>{code} {name}</title>"
        assert (response.status_code, title in response.text) == (code, True)

    def test_is_html(self, flask, client):
        app = flask.Flask("shop")

        content_type = client(app).get("/missing").headers["Content-Type"]
        assert content_type.partition(";")[0] == "text/html"

    def test_tells_the_description(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.abort(404, word))

        assert f"<p>{word}</p>" in client(app).get("/").text

    @applies(werkzeug=">=0.15")
    def test_the_description_is_escaped(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.abort(404, "<script>"))

        text = client(app).get("/").text
        assert ("<script>" in text, "&lt;script&gt;" in text) == (False, True)

    @applies(werkzeug=">=2.1.2")
    def test_begins_as_html_5(self, flask, client):
        app = flask.Flask("shop")

        assert client(app).get("/missing").text.startswith("<!doctype html>\n<html lang=en>\n")

    @applies(werkzeug="<2.1.2")
    def test_began_as_html_3(self, flask, client):
        app = flask.Flask("shop")

        assert (
            client(app)
            .get("/missing")
            .text.startswith('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n')
        )
