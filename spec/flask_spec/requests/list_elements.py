"""Headers that are lists: elements and what stands between them."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("requests/list-elements-empty", SHOULD, since="1.2", werkzeug=">=3.1.9")
class TestListElementsEmpty:
    """Empty elements of a list in a header are ignored.

    Why: proxies that take an element out of a list leave its comma behind.
    Source: RFC 9110, section 5.6.1.2.
    If this fails: look at what is made of nothing between two commas.
    """

    @pytest.mark.parametrize("header", ["de,,en", ",de,en", "de,en,", "de, ,en", " ,de,\t,en, "])
    def test_of_accept_language(self, flask, environ, header):
        app = flask.Flask("lists")

        with app.request_context(environ(headers={"Accept-Language": header})):
            assert list(flask.request.accept_languages.values()) == ["de", "en"]

    @pytest.mark.parametrize("header", ['"a",,"b"', ',"a","b"', '"a","b",', '"a", ,"b"'])
    def test_of_if_none_match(self, flask, environ, header):
        app = flask.Flask("lists")

        with app.request_context(environ(headers={"If-None-Match": header})):
            assert set(flask.request.if_none_match) == {"a", "b"}

    @pytest.mark.parametrize("header", ["no-cache,,max-age=5", ",no-cache,max-age=5,"])
    def test_of_cache_control(self, flask, environ, header):
        app = flask.Flask("lists")

        with app.request_context(environ(headers={"Cache-Control": header})):
            assert sorted(flask.request.cache_control) == ["max-age", "no-cache"]
