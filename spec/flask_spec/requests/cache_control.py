"""What a request says of caches on its way."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("requests/cache-control", SHOULD)
class TestCacheControl:
    """``request.cache_control`` and ``pragma`` hold the client's wishes for caches.

    Source: RFC 9111, sections 5.2.1 and 5.4.
    """

    def test_directives_are_attributes(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Cache-Control": "no-store, max-age=60"})):
            wish = flask.request.cache_control
            assert (wish.no_store, wish.max_age) == (True, 60)

    @pytest.mark.parametrize(
        ("header", "attribute", "value"),
        [
            ("only-if-cached", "only_if_cached", True),
            ("min-fresh=3", "min_fresh", 3),
            ("max-stale=5", "max_stale", 5),
            ("max-age=0", "max_age", 0),
            ('max-age="60"', "max_age", 60),
            ("  no-store ,max-age=60", "max_age", 60),
            (", ,", "max_age", None),
            ('own="a, b", max-age=5', "max_age", 5),
            ("own, no-store", "no_store", True),
        ],
    )
    def test_each_directive(self, flask, environ, header, attribute, value):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Cache-Control": header})):
            assert getattr(flask.request.cache_control, attribute) == value

    @pytest.mark.parametrize(
        ("header", "attribute", "value"),
        [
            ("no-cache", "no_cache", True),
            ("max-age=0, no-cache", "no_cache", True),
            ("no-transform", "no_transform", True),
            ("max-age=x", "max_age", None),
            ("max-age=1.5", "max_age", None),
            ("max-age", "max_age", None),
        ],
    )
    @applies(werkzeug=">=3.1")
    def test_a_directive_with_and_without_a_value(self, flask, environ, header, attribute, value):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Cache-Control": header})):
            assert getattr(flask.request.cache_control, attribute) is value

    def test_a_missing_directive_is_false_or_none(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/")):
            wish = flask.request.cache_control
            assert (bool(wish.no_store), wish.max_age) == (False, None)

    def test_cannot_be_changed(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Cache-Control": "max-age=5"})):
            wish = flask.request.cache_control
            assert wish.max_age == 5
            with pytest.raises((AttributeError, TypeError)):
                wish["no-store"] = True

    def test_pragma_is_a_set(self, flask, environ):
        app = flask.Flask("pages")

        with app.request_context(environ("/", headers={"Pragma": "no-cache"})):
            assert list(flask.request.pragma) == ["no-cache"]
