"""``Cache-Control`` of a response: directives as attributes."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import directives


@requirement("responses/cache-control", SHOULD, since="1.2")
class TestCacheControl:
    """Each directive of ``response.cache_control`` is an attribute: true or false, a number of
    seconds, or text; what is set is what is read again and what is sent.

    Source: Werkzeug documentation, "Data Structures", ``ResponseCacheControl``; RFC 9111, section
    5.2.2.
    """

    @pytest.mark.parametrize(
        ("attribute", "value", "sent"),
        [
            ("max_age", 0, {"max-age": "0"}),
            ("max_age", 60, {"max-age": "60"}),
            ("s_maxage", 10, {"s-maxage": "10"}),
            ("no_store", True, {"no-store": ""}),
            ("no_transform", True, {"no-transform": ""}),
            ("public", True, {"public": ""}),
            ("must_revalidate", True, {"must-revalidate": ""}),
            ("proxy_revalidate", True, {"proxy-revalidate": ""}),
            ("no_cache", True, {"no-cache": ""}),
            ("no_cache", "set-cookie", {"no-cache": "set-cookie"}),
            ("private", "a, b", {"private": "a, b"}),
        ],
    )
    def test_is_sent(self, flask, client, attribute, value, sent):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body")
            setattr(response.cache_control, attribute, value)
            return response

        said = client(app).get("/").cache_directives
        assert {name: text for name, text in said.items() if name in sent} == sent

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [
            ("max_age", 0),
            ("max_age", 60),
            ("no_store", True),
            ("public", True),
            ("must_revalidate", True),
            ("private", "a, b"),
        ],
    )
    def test_is_read_again(self, flask, attribute, value):
        response = flask.Response("body")
        setattr(response.cache_control, attribute, value)

        assert getattr(response.cache_control, attribute) == value

    @applies(werkzeug=">=2.1")
    def test_s_maxage_is_a_number(self, flask):
        response = flask.Response("body")
        response.cache_control.s_maxage = 10
        read = flask.Response("body", headers={"Cache-Control": "s-maxage=20"})

        assert (response.cache_control.s_maxage, read.cache_control.s_maxage) == (10, 20)

    @pytest.mark.parametrize("header", ["max-age=x", "max-age=1.5", "max-age=", "max-age"])
    @applies(werkzeug=">=3.1")
    def test_what_is_no_number_is_none(self, flask, header):
        response = flask.Response("body", headers={"Cache-Control": header})

        assert response.cache_control.max_age is None

    @pytest.mark.parametrize(
        ("header", "attribute", "value"),
        [
            ("max-age=0", "max_age", 0),
            ('max-age="60"', "max_age", 60),
            ("public , max-age=60", "max_age", 60),
            ("must-revalidate", "must_revalidate", True),
            ('private="a, b", max-age=5', "private", "a, b"),
            ('private="a, b", max-age=5', "max_age", 5),
        ],
    )
    def test_is_read_from_the_header(self, flask, header, attribute, value):
        response = flask.Response("body", headers={"Cache-Control": header})

        assert getattr(response.cache_control, attribute) == value

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [
            ("max_age", None),
            ("no_store", False),
            ("public", False),
            ("no_cache", None),
            ("private", None),
        ],
    )
    def test_is_taken_away(self, flask, attribute, value):
        headers = {"Cache-Control": "public, no-store, no-cache, private, max-age=5, s-maxage=7"}
        response = flask.Response("body", headers=headers)
        setattr(response.cache_control, attribute, value)

        left = directives(response.headers["Cache-Control"])
        name = attribute.replace("_", "-")
        assert (name in left, left["s-maxage"]) == (False, "7")

    @applies(werkzeug=">=3.1")
    def test_no_cache_is_taken_away_by_false(self, flask):
        response = flask.Response("body", headers={"Cache-Control": "no-cache, max-age=5"})
        response.cache_control.no_cache = False

        left = directives(response.headers["Cache-Control"])
        assert ("no-cache" in left, left["max-age"]) == (False, "5")

    def test_others_stay_also_unknown_ones(self, flask):
        response = flask.Response("body", headers={"Cache-Control": 'max-age=5, own="a, b", x'})
        response.cache_control.max_age = 60
        response.cache_control.no_store = True

        said = directives(response.headers["Cache-Control"])
        assert said == {"max-age": "60", "own": "a, b", "x": "", "no-store": ""}

    def test_the_last_one_leaves_none(self, flask):
        response = flask.Response("body", headers={"Cache-Control": "max-age=5"})
        response.cache_control.max_age = None

        assert directives(response.headers.get("Cache-Control", "")) == {}

    @applies(werkzeug=">=3.1")
    def test_without_a_value_it_is_true(self, flask):
        response = flask.Response("body", headers={"Cache-Control": "no-cache, private"})

        assert (response.cache_control.no_cache, response.cache_control.private) == (True, True)

    @pytest.mark.parametrize(
        ("attribute", "value", "sent"),
        [
            ("immutable", True, ("immutable", "")),
            ("stale_while_revalidate", 5, ("stale-while-revalidate", "5")),
            ("stale_if_error", 5, ("stale-if-error", "5")),
            ("must_understand", True, ("must-understand", "")),
        ],
    )
    @applies(werkzeug=">=3.1")
    def test_newer_directives(self, flask, attribute, value, sent):
        response = flask.Response("body")
        setattr(response.cache_control, attribute, value)

        name, text = sent
        said = directives(response.headers["Cache-Control"])
        assert (said.get(name), getattr(response.cache_control, attribute)) == (text, value)

    @pytest.mark.parametrize("attribute", ["max_age", "s_maxage"])
    @pytest.mark.parametrize("value", [60.9, "60"])
    @applies(werkzeug=">=2.1")
    def test_seconds_become_a_whole_number(self, flask, attribute, value):
        response = flask.Response("body")
        setattr(response.cache_control, attribute, value)

        said = directives(response.headers["Cache-Control"])[attribute.replace("_", "-")]
        assert (said, getattr(response.cache_control, attribute)) == ("60", 60)
