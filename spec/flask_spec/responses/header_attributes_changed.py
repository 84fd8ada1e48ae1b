"""Attributes of headers: what is changed in place, deleted or assigned as a whole."""

from datetime import timedelta

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import challenge as challenge_of
from flask_conformance.kit.words import directives

POLICIES = pytest.mark.parametrize(
    "name", ["content_security_policy", "content_security_policy_report_only"]
)


@requirement("responses/header-attributes-changed", SHOULD, since="1.2", werkzeug=">=2.0.2")
class TestHeaderAttributesChanged:
    """What a header is read into, changed in place, changes the header; set to None or deleted it
    takes the header away, or that part of it.

    Source: Werkzeug documentation, "Request / Response Objects", ``Response``.
    If this fails: look at what tells the response that it was changed.
    """

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [
            ("age", "5"),
            ("content_encoding", "gzip"),
            ("content_location", "/there"),
            ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("expires", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("last_modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("location", "/there"),
            ("accept_ranges", "bytes"),
            ("access_control_allow_headers", "X-A"),
            ("access_control_allow_methods", "GET"),
            ("access_control_allow_origin", "*"),
            ("access_control_expose_headers", "X-A"),
            ("access_control_max_age", "60"),
            ("content_length", "5"),
            ("content_md5", "Q2hlY2s="),
            ("content_type", "a/b"),
        ],
    )
    def test_deleted_it_takes_the_header_away(self, flask, attribute, value):
        header = attribute.replace("_", "-")
        response = flask.Response("body", headers={header: value})
        before = header in response.headers
        delattr(response, attribute)

        after = (header in response.headers, getattr(response, attribute))
        assert (before, after) == (True, (False, None))

    @pytest.mark.parametrize(
        ("attribute", "value"),
        [
            ("allow", "GET"),
            ("content_language", "de"),
            ("content_range", "bytes 0-9/100"),
            ("content_security_policy", "img-src *"),
            ("retry_after", "60"),
            ("vary", "Accept"),
        ],
    )
    def test_none_takes_the_header_away(self, flask, attribute, value):
        header = attribute.replace("_", "-")
        response = flask.Response("body", headers={header: value})
        before = header in response.headers
        setattr(response, attribute, None)

        assert (before, header in response.headers) == (True, False)

    @pytest.mark.parametrize(
        ("attribute", "value", "expected"),
        [
            ("start", 5, "bytes 5-9/100"),
            ("stop", 21, "bytes 0-20/100"),
            ("length", 200, "bytes 0-9/200"),
            ("length", None, "bytes 0-9/*"),
            ("units", "lines", "lines 0-9/100"),
        ],
    )
    def test_a_part_of_the_range_is_changed(self, flask, attribute, value, expected):
        response = flask.Response("body", headers={"Content-Range": "bytes 0-9/100"})
        setattr(response.content_range, attribute, value)

        assert response.headers["Content-Range"] == expected

    def test_the_range_of_another_may_be_assigned(self, flask):
        first = flask.Response("body", headers={"Content-Range": "bytes 0-9/100"})
        second = flask.Response("body")
        second.content_range = first.content_range

        assert second.headers["Content-Range"] == "bytes 0-9/100"

    @pytest.mark.parametrize(
        ("start", "stop", "length", "expected"),
        [
            (0, 10, 100, "bytes 0-9/100"),
            (None, None, 100, "bytes */100"),
            (5, 6, None, "bytes 5-5/*"),
        ],
    )
    def test_the_range_is_set(self, flask, start, stop, length, expected):
        response = flask.Response("body")
        response.content_range.set(start, stop, length)

        assert (response.headers["Content-Range"], str(response.content_range)) == (expected,) * 2

    @pytest.mark.parametrize("how", ["del", "None"])
    def test_a_directive_of_the_cache_goes(self, flask, how):
        response = flask.Response("body", headers={"Cache-Control": "public, max-age=5"})
        if how == "del":
            del response.cache_control.max_age
        else:
            response.cache_control.max_age = None

        assert directives(response.headers["Cache-Control"]) == {"public": ""}

    @pytest.mark.parametrize("value", ["x", 5, None], ids=repr)
    def test_a_directive_of_the_cache_may_be_any(self, flask, value):
        response = flask.Response("body")
        response.cache_control["community"] = value

        said = directives(response.headers["Cache-Control"])
        assert said == {"community": "" if value is None else str(value)}

    @POLICIES
    @pytest.mark.parametrize("how", ["del", "None"])
    def test_a_directive_of_the_policy_goes(self, flask, name, how):
        response, header = flask.Response("body"), name.replace("_", "-")
        response.headers[header] = "default-src 'self'; img-src *"
        if how == "del":
            del getattr(response, name).img_src
        else:
            getattr(response, name).img_src = None

        assert response.headers[header].strip("; ") == "default-src 'self'"

    @POLICIES
    def test_the_last_directive_takes_the_policy_away(self, flask, name):
        response, header = flask.Response("body"), name.replace("_", "-")
        response.headers[header] = "img-src *"
        del getattr(response, name).img_src

        assert header not in response.headers

    @POLICIES
    def test_the_policy_of_another_may_be_assigned(self, flask, name):
        first, second = flask.Response("body"), flask.Response("body")
        getattr(first, name).img_src = "*"
        setattr(second, name, getattr(first, name))

        assert second.headers[name.replace("_", "-")].strip("; ") == "img-src *"

    @pytest.mark.parametrize(
        ("header", "expected"),
        [("60", timedelta(seconds=60)), ("0", timedelta(0)), ("x", None), ("-1", None), ("", None)],
    )
    def test_an_age_is_seconds_or_none(self, flask, header, expected):
        assert flask.Response("body", headers={"Age": header}).age == expected

    @pytest.mark.parametrize(
        "value", [60, timedelta(minutes=1), timedelta(0, 60, 900_000)], ids=str
    )
    def test_an_age_is_set_in_seconds(self, flask, value):
        response = flask.Response("body")
        response.age = value

        assert response.headers["Age"] == "60"

    @pytest.mark.parametrize("value", [-1, timedelta(seconds=-1)], ids=str)
    def test_an_age_is_not_negative(self, flask, value):
        response = flask.Response("body")

        with pytest.raises(ValueError):
            response.age = value
        assert "Age" not in response.headers

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    @pytest.mark.parametrize(
        "change",
        [
            lambda asked: setattr(asked, "realm", "b"),
            lambda asked: asked.__setitem__("realm", "b"),
        ],
        ids=["attribute", "item"],
    )
    def test_a_challenge_is_changed(self, flask, werkzeug, change):
        response = flask.Response("body", 401)
        challenge = werkzeug.datastructures.WWWAuthenticate("digest", {"realm": "a"})
        response.www_authenticate = challenge
        change(response.www_authenticate)

        sent = challenge_of(response.headers["WWW-Authenticate"])
        assert sent == ("digest", {"realm": "b"})

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    @pytest.mark.parametrize("how", ["del attribute", "del item", "None"])
    def test_a_parameter_of_a_challenge_goes(self, flask, werkzeug, how):
        response = flask.Response("body", 401)
        response.www_authenticate = werkzeug.datastructures.WWWAuthenticate(
            "digest", {"realm": "a", "opaque": "b"}
        )
        asked = response.www_authenticate
        if how == "del attribute":
            del asked.opaque
        elif how == "del item":
            del asked["opaque"]
        else:
            asked["opaque"] = None

        left = challenge_of(response.headers["WWW-Authenticate"])
        got = ("opaque" in asked, asked.get("opaque", "none"), left)
        assert got == (False, "none", ("digest", {"realm": "a"}))
