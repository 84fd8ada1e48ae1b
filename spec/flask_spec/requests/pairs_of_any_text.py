"""Queries and URL-encoded forms of any text."""

from urllib.parse import quote_plus

from flask_conformance import MUST, requirement
from flask_conformance.kit.properties import CHARACTERS, given, st

PAIRS = ("&", "=", "+", "%", ";", " ", "a", "ü", "東", "\0", "\r\n", '"')
"""What URLs and forms give a meaning to, beside letters."""


def pairs():
    """Names and values: of any characters, and of those that would end one."""
    text = st.text(CHARACTERS, max_size=6) | st.lists(st.sampled_from(PAIRS), max_size=4).map(
        "".join
    )
    return {"pairs": st.lists(st.tuples(text, text), max_size=5)}


def encoded(pairs):
    """URL Standard, section 5.2, each byte of the text written as a form writes it."""
    return "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)


def grouped(pairs):
    """The values of each name, in their order."""
    found = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


@requirement("requests/pairs-of-any-text", MUST, since="1.2")
class TestPairsOfAnyText:
    """``request.args`` and ``request.form`` hold the names and values of any text that a query and
    a URL-encoded body were made of, those of one name in their order.

    Source: Flask quickstart, "The Request Object"; URL Standard, section 5.
    If this fails: look at what is split first, and what is decoded after.
    """

    @given(pairs, examples=25)
    def test_query(self, flask, environ, pairs):
        app = flask.Flask("pages")

        with app.request_context(environ(f"/?{encoded(pairs)}")):
            assert dict(flask.request.args.lists()) == grouped(pairs)

    @given(pairs, examples=25)
    def test_form(self, flask, environ, pairs):
        app = flask.Flask("pages")
        headers = {"Content-Type": "application/x-www-form-urlencoded"}

        with app.request_context(environ("/", "POST", data=encoded(pairs), headers=headers)):
            assert dict(flask.request.form.lists()) == grouped(pairs)
