"""``response.content_security_policy``: where a page may load from."""

import pytest

from flask_conformance import SHOULD, requirement

HEADERS = {
    "content_security_policy": "Content-Security-Policy",
    "content_security_policy_report_only": "Content-Security-Policy-Report-Only",
}

DIRECTIVES = (
    *("base-uri", "child-src", "connect-src", "default-src", "font-src", "form-action"),
    *("frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src", "object-src"),
    *("report-to", "report-uri", "sandbox", "script-src", "script-src-attr", "script-src-elem"),
    *("style-src", "style-src-attr", "style-src-elem", "worker-src"),
)
"""Those of Content Security Policy Level 3, and what it takes over from others."""


def parts(header):
    """The directives of a policy; empty ones mean nothing (CSP 3, section 2.2.1)."""
    return sorted(part.strip() for part in header.split(";") if part.strip())


@requirement("responses/content-security-policy", SHOULD, since="1.2", werkzeug=">=2.0.2")
class TestContentSecurityPolicy:
    """``content_security_policy`` is the ``Content-Security-Policy`` header as an object with an
    attribute for each directive; a response without the header has one that is empty and can be
    filled. ``content_security_policy_report_only`` is the header of that name.

    Source: Werkzeug documentation, "Response", ``content_security_policy``; Content Security Policy
    Level 3.
    If this fails: look at what is made where the header is missing.
    """

    def test_is_empty_without_the_header(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            policy = flask.Response("page").content_security_policy
            return f"{len(policy)} {policy.default_src}"

        assert client(app).get("/").text == "0 None"

    def test_a_directive_is_set(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("page")
            response.content_security_policy.default_src = "'self'"
            return response

        sent = client(app).get("/").headers["Content-Security-Policy"]
        assert parts(sent) == ["default-src 'self'"]

    def test_a_directive_is_added(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            headers = {"Content-Security-Policy": "default-src 'self'"}
            response = flask.Response("page", headers=headers)
            response.content_security_policy.img_src = "*"
            return response

        sent = client(app).get("/").headers["Content-Security-Policy"]
        assert parts(sent) == ["default-src 'self'", "img-src *"]

    def test_a_directive_is_replaced_and_others_stay(self, flask):
        headers = {"Content-Security-Policy": "default-src 'self'; img-src *; own-word a b"}
        response = flask.Response("page", headers=headers)
        response.content_security_policy.img_src = "'none'"

        sent = response.headers.getlist("Content-Security-Policy")
        assert [parts(policy) for policy in sent] == [
            ["default-src 'self'", "img-src 'none'", "own-word a b"]
        ]

    @pytest.mark.parametrize(
        ("attribute", "value"), [("default_src", "'self' https:"), ("img_src", "*")]
    )
    def test_the_header_is_read(self, flask, attribute, value):
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            headers = {"Content-Security-Policy": "default-src 'self' https:; img-src *"}
            policy = flask.Response("page", headers=headers).content_security_policy

            assert getattr(policy, attribute) == value

    @pytest.mark.parametrize("directive", DIRECTIVES)
    def test_each_directive_is_an_attribute(self, flask, directive):
        attribute = directive.replace("-", "_")
        headers = {"Content-Security-Policy": f"{directive} 'self'"}
        read = getattr(flask.Response("page", headers=headers).content_security_policy, attribute)
        response = flask.Response("page")
        setattr(response.content_security_policy, attribute, "'self'")

        sent = parts(response.headers["Content-Security-Policy"])
        assert (read, sent) == ("'self'", [f"{directive} 'self'"])

    @pytest.mark.parametrize("attribute", HEADERS)
    def test_each_of_both_is_its_own_header(self, flask, attribute):
        response = flask.Response("page")
        getattr(response, attribute).default_src = "'self'"

        sent = {header: response.headers.get(header) for header in HEADERS.values()}
        wanted = dict.fromkeys(HEADERS.values()) | {HEADERS[attribute]: "default-src 'self'"}
        assert {name: value and value.rstrip("; ") for name, value in sent.items()} == wanted

    @pytest.mark.parametrize("attribute", HEADERS)
    def test_it_is_read_beside_a_directive_without_value(self, flask, attribute):
        policy = "upgrade-insecure-requests; default-src 'self'"
        response = flask.Response("page", headers={HEADERS[attribute]: policy})

        assert getattr(response, attribute).default_src == "'self'"

    @pytest.mark.parametrize("attribute", HEADERS)
    def test_it_is_set_as_a_whole(self, flask, attribute):
        response = flask.Response("page")
        setattr(response, attribute, "default-src 'self'")
        told = response.headers[HEADERS[attribute]]
        setattr(response, attribute, None)

        assert (parts(told), HEADERS[attribute] in response.headers) == (
            ["default-src 'self'"],
            False,
        )
