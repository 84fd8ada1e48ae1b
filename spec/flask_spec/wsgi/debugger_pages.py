"""What the debugger shows of an error, and whom it lets run code."""

import html
import re

import pytest

from flask_conformance import SHOULD, requirement


def page_of(werkzeug, wsgi_client, raising, **options):
    """The answer of the debugger for an application that raises."""

    def application(environ, start_response):
        raising()
        return []

    debugged = werkzeug.debug.DebuggedApplication(application, **options)
    return wsgi_client(debugged).get("/")


def failing(environ, start_response):
    raise LookupError("the inner word")


def needed_by(page):
    """The files that the head of a page names."""
    return [
        html.unescape(url)
        for url in re.findall(r'<(?:link|script)\b[^>]*?(?:href|src)="([^"]+)"', page)
    ]


def shown(page):
    """What a page shows, with one blank in the place of several."""
    text = html.unescape(re.sub("<[^>]*>", "", re.sub("<!--.*?-->", "", page, flags=re.DOTALL)))
    return " ".join(text.split())


def direct():
    raise LookupError("the inner word")


def from_a_cause():
    try:
        direct()
    except LookupError as error:
        raise ValueError("the outer word") from error


def while_handling():
    try:
        direct()
    except LookupError:
        raise ValueError("the outer word")  # noqa: B904


def without_context():
    try:
        direct()
    except LookupError:
        raise ValueError("the outer word") from None


def of_syntax():
    compile("a = = the_inner_word", "shop.py", "exec")


@requirement(
    "wsgi/debugger-pages",
    SHOULD,
    since="1.2",
    werkzeug=">=2.1",
    needs="werkzeug.debug",
)
class TestDebuggerPages:
    """The debugger answers an error with 500 and a page that tells it, what it was raised from, and
    the lines that were run; the error stream of the server is told too.

    Source: Werkzeug documentation, "Debugging Applications".
    """

    @pytest.mark.parametrize(
        ("raising", "told"),
        [
            (direct, ["the inner word", "LookupError"]),
            (from_a_cause, ["the inner word", "the outer word", "LookupError", "ValueError"]),
            (while_handling, ["the inner word", "the outer word", "LookupError", "ValueError"]),
            (of_syntax, ["the_inner_word", "SyntaxError"]),
        ],
        ids=["error", "cause", "context", "syntax"],
    )
    def test_tells_the_error(self, werkzeug, wsgi_client, raising, told):
        response = page_of(werkzeug, wsgi_client, raising)

        assert (response.status_code, response.mimetype) == (500, "text/html")
        assert [word for word in told if word not in shown(response.text)] == []

    def test_a_context_that_is_hidden_is_not_told(self, werkzeug, wsgi_client):
        text = shown(page_of(werkzeug, wsgi_client, without_context).text)

        assert ("the outer word" in text, "the inner word" in text) == (True, False)

    def test_shows_the_line_that_failed(self, werkzeug, wsgi_client):
        text = shown(page_of(werkzeug, wsgi_client, direct).text)

        assert 'raise LookupError("the inner word")' in text

    def test_a_page_without_an_error_is_the_application_s(self, flask, werkzeug, wsgi_client):
        app = flask.Flask("shop")
        app.route("/")(lambda: ("page", 201, {"X-A": "1"}))
        response = wsgi_client(werkzeug.debug.DebuggedApplication(app)).get("/")

        assert (response.status_code, response.text, response.headers["X-A"]) == (201, "page", "1")

    def test_the_error_stream_is_told(self, werkzeug, environ):
        def application(environ, start_response):
            raise LookupError("the inner word")

        made = environ()
        debugged = werkzeug.debug.DebuggedApplication(application)
        b"".join(debugged(made, lambda *answer: None))

        assert "the inner word" in "".join(made["wsgi.errors"].written)

    def test_a_body_that_fails_is_closed(self, werkzeug, wsgi_client):
        closed = []

        class Body:
            def __iter__(self):
                yield b"begun"
                raise LookupError("the inner word")

            def close(self):
                closed.append("closed")

        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return Body()

        wsgi_client(werkzeug.debug.DebuggedApplication(application)).get("/")
        assert set(closed) == {"closed"}

    def test_what_a_page_needs_is_served(self, werkzeug, wsgi_client):
        visitor = wsgi_client(werkzeug.debug.DebuggedApplication(failing, True))
        needed = needed_by(visitor.get("/").text)
        responses = [visitor.get(f"/{url}") for url in needed]

        kinds = {response.mimetype.rpartition("/")[2] for response in responses}
        assert {"css", "javascript"} <= kinds
        assert [bool(response.content) for response in responses] == [True] * len(needed)

    @pytest.mark.parametrize("file", ["nothing.css", "../__init__.py", "/etc/passwd"])
    def test_nothing_else_is_served(self, werkzeug, wsgi_client, file):
        visitor = wsgi_client(werkzeug.debug.DebuggedApplication(failing, True))
        needed = next(url for url in needed_by(visitor.get("/").text) if "f=" in url)

        paths = [f"/{url}" for url in (needed, re.sub("f=[^&]*", f"f={file}", needed))]
        assert [visitor.get(path).status_code for path in paths] == [200, 404]


@requirement(
    "wsgi/debugger-pin",
    SHOULD,
    since="1.2",
    werkzeug=">=2.1",
    needs="werkzeug.debug",
)
class TestDebuggerPin:
    """Code is run in the debugger by those alone who know its PIN; the cookie that remembers it
    is for this site and out of the reach of scripts.

    Source: Werkzeug documentation, "Debugging Applications", "Debugger PIN"; Werkzeug change log,
    version 2.0.2.
    """

    @pytest.mark.parametrize(
        ("asked", "allowed"), [("123-45-678", True), ("12345678", True), ("123-45-679", False)]
    )
    def test_lets_in_who_knows_it(self, werkzeug, wsgi_client, monkeypatch, asked, allowed):
        debugged = debugged_with_a_pin(werkzeug, monkeypatch)

        assert lets_in(debugged, wsgi_client(debugged), asked) is allowed

    def test_who_was_let_in_is_remembered(self, werkzeug, wsgi_client, monkeypatch):
        debugged = debugged_with_a_pin(werkzeug, monkeypatch)
        visitor = wsgi_client(debugged)

        assert [lets_in(debugged, visitor, pin) for pin in ("12345678", "0")] == [True, True]

    def test_the_cookie_is_for_this_site(self, werkzeug, wsgi_client, monkeypatch):
        debugged = debugged_with_a_pin(werkzeug, monkeypatch)
        sent = wsgi_client(debugged).get(question(debugged, "12345678")).set_cookies

        def remembers(cookie):
            """Other cookies may be set beside it: it is the one that lets in without the PIN."""
            visitor = wsgi_client(debugged)
            visitor.cookies[cookie.name] = cookie.value
            return lets_in(debugged, visitor, "0")

        cookie = next(filter(remembers, sent.values()))
        assert cookie.is_sent_with("httponly", samesite="Strict")

    def test_without_the_secret_nothing_is_let_in(self, werkzeug, wsgi_client, monkeypatch):
        debugged = debugged_with_a_pin(werkzeug, monkeypatch)

        asked = [question(debugged, "12345678"), question(debugged, "12345678", secret="guessed")]
        visitors = [wsgi_client(debugged).get(path) for path in asked]
        assert [visitor.text == "page" for visitor in visitors] == [False, True]


def debugged_with_a_pin(werkzeug, monkeypatch):
    """A page behind the debugger, whose PIN is 123-45-678."""

    def application(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b"page"]

    monkeypatch.setenv("WERKZEUG_DEBUG_PIN", "123-45-678")
    return werkzeug.debug.DebuggedApplication(application, evalex=True)


def question(debugged, pin, secret=None):
    """Where the page of an error asks whether a PIN is right."""
    return f"/?__debugger__=yes&cmd=pinauth&pin={pin}&s={secret or debugged.secret}"


def lets_in(debugged, visitor, pin):
    return visitor.get(question(debugged, pin)).json()["auth"]
