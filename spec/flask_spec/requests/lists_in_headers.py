"""Lists in request headers, as clients write them."""

import pytest

from flask_conformance import SHOULD, applies, requirement

LISTS = [
    pytest.param(
        "Accept",
        ["image/png", "text/html"],
        lambda asked: [kind for kind, _ in asked.accept_mimetypes],
        id="Accept",
    ),
    pytest.param(
        "Accept-Language",
        ["de", "en"],
        lambda asked: [language for language, _ in asked.accept_languages],
        id="Accept-Language",
    ),
    pytest.param(
        "Accept-Encoding",
        ["br", "gzip"],
        lambda asked: [coding for coding, _ in asked.accept_encodings],
        id="Accept-Encoding",
    ),
    pytest.param(
        "If-None-Match",
        ['"a"', '"b"'],
        lambda asked: [f'"{tag}"' for tag in asked.if_none_match.as_set()],
        id="If-None-Match",
    ),
    pytest.param(
        "Cache-Control",
        ["no-store", "no-transform"],
        lambda asked: list(asked.cache_control),
        id="Cache-Control",
    ),
    pytest.param("Pragma", ["no-cache", "other"], lambda asked: list(asked.pragma), id="Pragma"),
]


@requirement("requests/lists-in-headers", SHOULD, since="1.2")
class TestListsInHeaders:
    """The elements of a list in a request header are told apart by commas, with or without white
    space around them; empty ones are none.

    Why: clients and proxies differ in it, and mean the same.
    Source: RFC 9110, section 5.6.1.
    """

    @pytest.mark.parametrize("between", [",", ", ", " ,", ",\t", " , "], ids=repr)
    @pytest.mark.parametrize(("header", "elements", "read"), LISTS)
    def test_elements_are_told_apart(self, flask, environ, header, elements, read, between):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={header: between.join(elements)})):
            assert sorted(read(flask.request)) == elements

    @pytest.mark.parametrize("between", [",,", ", ,", " , , "], ids=repr)
    @pytest.mark.parametrize(
        ("header", "elements", "read"), [one for one in LISTS if one.id != "If-None-Match"]
    )
    @applies(werkzeug=">=3.1.7")
    def test_empty_ones_are_none(self, flask, environ, header, elements, read, between):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={header: between.join(elements)})):
            assert sorted(read(flask.request)) == elements

    @pytest.mark.parametrize("between", [",,", ", ,", " , , "], ids=repr)
    @applies(werkzeug=">=3.1.9")
    def test_an_empty_entity_tag_is_none(self, flask, environ, between):
        app = flask.Flask("pages")
        header = between.join(['"a"', '"b"'])

        with app.request_context(environ("/", headers={"If-None-Match": header})):
            assert flask.request.if_none_match.as_set() == {"a", "b"}
