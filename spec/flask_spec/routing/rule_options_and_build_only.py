"""Options of a rule that pass through to the routing, and the classes it is made of."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("routing/rule-options", SHOULD)
class TestRuleOptions:
    """Further options of ``route`` are those of the routing's rules and take effect there."""

    @pytest.mark.parametrize(
        ("option", "value"),
        [
            ("strict_slashes", False),
            ("subdomain", "api"),
            ("build_only", True),
            ("alias", True),
            ("host", "api.example.com"),
            ("redirect_to", "/elsewhere"),
        ],
    )
    def test_rule_carries_the_option(self, flask, option, value):
        app = flask.Flask("pages")
        app.route("/about", **{option: value})(lambda: "about")

        rule = next(rule for rule in app.url_map.iter_rules() if rule.rule == "/about")
        assert getattr(rule, option) == value

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize(("option", "value"), [("merge_slashes", False), ("websocket", True)])
    def test_rule_carries_the_newer_option(self, flask, option, value):
        app = flask.Flask("pages")
        app.route("/about", **{option: value})(lambda: "about")

        rule = next(rule for rule in app.url_map.iter_rules() if rule.rule == "/about")
        assert getattr(rule, option) == value


@requirement("routing/build-only", MAY)
class TestBuildOnly:
    """A rule with ``build_only`` serves to build URLs and never matches a request.

    Why: another server may answer there.
    """

    def test_is_not_found(self, flask, client):
        app = flask.Flask("pages")
        app.route("/media/<name>", build_only=True)(lambda name: name)

        assert client(app).get("/media/cat").status_code == 404

    def test_is_built(self, flask):
        app = flask.Flask("pages")

        @app.route("/media/<name>", build_only=True)
        def media(name):
            return name

        with app.test_request_context("/"):
            assert flask.url_for("media", name="cat") == "/media/cat"


@requirement("routing/url-rule-class", SHOULD, flask=">=0.7", needs="werkzeug.routing")
class TestUrlRuleClass:
    """``url_rule_class`` is the class of the rules that the application makes."""

    def test_class_gets_the_options(self, flask, werkzeug):
        given = {}

        class Noting(werkzeug.routing.Rule):
            def __init__(self, string, **options):
                given[string] = options
                super().__init__(string, **options)

        class Pages(flask.Flask):
            url_rule_class = Noting

        Pages("pages").add_url_rule("/about", "imprint", lambda: "about", methods=["PUT"])

        assert (given["/about"]["endpoint"], "PUT" in given["/about"]["methods"]) == (
            "imprint",
            True,
        )
