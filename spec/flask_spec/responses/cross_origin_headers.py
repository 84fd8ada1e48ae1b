"""What pages of other origins may do with a response, as attributes."""

import pytest

from flask_conformance import SHOULD, requirement

POLICIES = (
    ("cross_origin_opener_policy", "COOP", "UNSAFE_NONE", "unsafe-none"),
    ("cross_origin_opener_policy", "COOP", "SAME_ORIGIN", "same-origin"),
    ("cross_origin_opener_policy", "COOP", "SAME_ORIGIN_ALLOW_POPUPS", "same-origin-allow-popups"),
    ("cross_origin_embedder_policy", "COEP", "UNSAFE_NONE", "unsafe-none"),
    ("cross_origin_embedder_policy", "COEP", "REQUIRE_CORP", "require-corp"),
)


@requirement(
    "responses/cross-origin-policies",
    SHOULD,
    since="1.2",
    werkzeug=">=2.0",
    needs="werkzeug.http",
)
class TestCrossOriginPolicies:
    """``cross_origin_opener_policy`` and ``cross_origin_embedder_policy`` are the headers of these
    names, as members of ``werkzeug.http.COOP`` and ``COEP``; without the header they are unsafe.

    Source: Werkzeug documentation, "Response".
    """

    @pytest.mark.parametrize(("attribute", "kind", "member", "sent"), POLICIES)
    def test_is_set(self, flask, werkzeug, attribute, kind, member, sent):
        response = flask.Response("page")
        setattr(response, attribute, getattr(werkzeug.http, kind)[member])

        assert response.headers[attribute.replace("_", "-")] == sent

    @pytest.mark.parametrize(("attribute", "kind", "member", "sent"), POLICIES)
    def test_is_read(self, flask, werkzeug, attribute, kind, member, sent):
        response = flask.Response("page", headers={attribute.replace("_", "-"): sent})

        assert getattr(response, attribute) is getattr(werkzeug.http, kind)[member]

    @pytest.mark.parametrize(
        ("attribute", "kind"),
        [("cross_origin_opener_policy", "COOP"), ("cross_origin_embedder_policy", "COEP")],
    )
    def test_is_unsafe_if_missing(self, flask, werkzeug, attribute, kind):
        policy = getattr(flask.Response("page"), attribute)

        assert policy is getattr(werkzeug.http, kind).UNSAFE_NONE


@requirement("responses/cross-origin-age", SHOULD, since="1.2", werkzeug=">=1.0")
class TestCrossOriginAge:
    """``access_control_max_age`` is for how many seconds a browser may keep what a response says of
    other origins.

    Source: Werkzeug documentation, "Response"; Fetch standard, section 3.2.3.
    """

    def test_is_set(self, flask):
        response = flask.Response("page")
        response.access_control_max_age = 600

        assert response.headers["Access-Control-Max-Age"] == "600"

    def test_is_read(self, flask):
        response = flask.Response("page", headers={"Access-Control-Max-Age": "600"})

        assert response.access_control_max_age == 600

    def test_is_none_if_missing(self, flask):
        assert flask.Response("page").access_control_max_age is None


@requirement("responses/cross-origin-lists", SHOULD, since="1.2", werkzeug=">=1.0.1")
class TestCrossOriginLists:
    """What a response says that other origins may do is read from its headers: names and methods as
    sets, whether credentials may be sent as true or false; what it does not say is nothing.

    Source: Werkzeug documentation, "Response"; Fetch standard, section 3.2.3.
    """

    LISTS = pytest.mark.parametrize(
        ("attribute", "header"),
        [
            ("access_control_allow_headers", "Access-Control-Allow-Headers"),
            ("access_control_allow_methods", "Access-Control-Allow-Methods"),
            ("access_control_expose_headers", "Access-Control-Expose-Headers"),
        ],
    )

    @LISTS
    @pytest.mark.parametrize("text", ["X-One,X-Two", "X-One, X-Two", "X-One ,\tX-Two"], ids=repr)
    def test_members_are_read(self, flask, attribute, header, text):
        allowed = getattr(flask.Response("page", headers={header: text}), attribute)

        assert ({name.lower() for name in allowed}, "x-two" in allowed) == (
            {"x-one", "x-two"},
            True,
        )

    @LISTS
    def test_one_that_is_set_replaces_those_before(self, flask, attribute, header):
        response = flask.Response("page", headers={header: "X-One, X-Two"})
        setattr(response, attribute, ["X-Three"])

        assert response.headers.getlist(header) == ["X-Three"]

    @pytest.mark.parametrize(
        "attribute",
        [
            "access_control_allow_credentials",
            "access_control_allow_headers",
            "access_control_allow_methods",
            "access_control_allow_origin",
            "access_control_expose_headers",
        ],
    )
    def test_what_is_not_said_is_nothing(self, flask, attribute):
        assert not getattr(flask.Response("page"), attribute)

    @pytest.mark.parametrize(("said", "expected"), [("true", True), (None, False)])
    def test_credentials_are_allowed_or_not(self, flask, said, expected):
        headers = {} if said is None else {"Access-Control-Allow-Credentials": said}

        assert flask.Response("page", headers=headers).access_control_allow_credentials is expected
