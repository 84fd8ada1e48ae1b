"""Registration: how a URL rule, an endpoint and a view function come together."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("routing/route-decorator", MUST)
class TestRouteDecorator:
    """``route`` makes the decorated function the view of a URL rule, under an endpoint with the
    function's name or the given one, and hands back a function that does what the decorated one
    does.

    Source: Flask API, "URL Route Registrations".
    """

    def test_requests_reach_the_function(self, flask, client, names):
        app, answer = flask.Flask("pages"), names.word()

        @app.route("/about")
        def about():
            return answer

        assert client(app).get("/about").text == answer

    def test_function_can_be_called_as_before(self, flask):
        app = flask.Flask("pages")

        def about(who="us"):
            return f"about {who}"

        assert app.route("/about")(about)(who="them") == "about them"

    def test_function_is_registered_under_its_own_name(self, flask):
        app = flask.Flask("pages")

        @app.route("/about-us")
        def about():
            return "about us"

        assert app.view_functions["about"]() == "about us"

    def test_rule_is_registered_as_written(self, flask):
        app = flask.Flask("pages")

        @app.route("/about/<int:year>")
        def about(year):
            return "about"

        assert [rule.rule for rule in app.url_map.iter_rules("about")] == ["/about/<int:year>"]

    @applies(flask=">=0.8")
    def test_endpoint_can_be_given(self, flask):
        app = flask.Flask("pages")

        @app.route("/about", endpoint="imprint")
        def about():
            return "about"

        assert (app.view_functions["imprint"](), "about" in app.view_functions) == ("about", False)

    def test_one_decorator_can_register_two_functions(self, flask):
        app = flask.Flask("pages")
        route = app.route("/<name>", methods=["GET"])

        @route
        def first(name):
            return "first"

        @route
        def second(name):
            return "second"

        endpoints = {rule.endpoint for rule in app.url_map.iter_rules()}
        assert endpoints >= {"first", "second"}


@requirement("routing/add-url-rule", MUST, flask=">=0.2")
class TestAddUrlRule:
    """``add_url_rule(rule, endpoint, view_func, **options)`` does what ``route`` does, without a
    decorator. A rule that does not start with a slash is refused, and so is an unknown option, and
    a rule with neither an endpoint nor a function.

    Source: Flask API, ``Flask.add_url_rule``.
    """

    def test_requests_reach_the_function(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/about", "about", lambda: "about us")

        assert client(app).get("/about").text == "about us"

    def test_function_can_be_given_by_name(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/about", endpoint="about", view_func=lambda: "about us")

        assert client(app).get("/about").text == "about us"

    def test_endpoint_defaults_to_the_functions_name(self, flask):
        app = flask.Flask("pages")

        def about():
            return "about"

        app.add_url_rule("/about-us", view_func=about)

        assert app.view_functions["about"]() == "about"

    def test_given_endpoint_wins_over_the_functions_name(self, flask):
        app = flask.Flask("pages")

        def about():
            return "about"

        app.add_url_rule("/about", "imprint", about)

        assert [rule.endpoint for rule in app.url_map.iter_rules() if rule.rule == "/about"] == [
            "imprint"
        ]

    @applies(flask=">=0.8")
    def test_registers_the_same_rule_as_route(self, flask):
        app = flask.Flask("pages")

        def about(page):
            return "about"

        app.route("/a/<page>", methods=["PUT"], defaults={"x": 1}, endpoint="route")(about)
        app.add_url_rule("/a/<page>", "added", about, methods=["PUT"], defaults={"x": 1})

        by_route, added = (next(app.url_map.iter_rules(name)) for name in ("route", "added"))
        assert (added.rule, set(added.methods), added.defaults) == (
            by_route.rule,
            set(by_route.methods),
            by_route.defaults,
        )

    @pytest.mark.parametrize("rule", ["about", "", "<page>"], ids=["word", "empty", "variable"])
    def test_rule_must_start_with_a_slash(self, flask, rule):
        app = flask.Flask("pages")

        with pytest.raises((AssertionError, ValueError)):
            app.add_url_rule(rule, "about", lambda page=None: "about")

    def test_unknown_options_are_an_error(self, flask):
        app = flask.Flask("pages")

        with pytest.raises(TypeError):
            app.add_url_rule("/about", "about", lambda: "about", colour="red")

    def test_needs_an_endpoint_or_a_function(self, flask):
        app = flask.Flask("pages")

        with pytest.raises((AssertionError, TypeError, ValueError)):
            app.add_url_rule("/about")


@requirement("routing/several-rules", MUST)
class TestSeveralRules:
    """Several rules may lead to one endpoint; its view answers under each of them, with the
    values that the matching rule gives.
    """

    def test_stacked_decorators_register_every_rule(self, flask, client):
        app = flask.Flask("hello")

        @app.route("/hello")
        @app.route("/hello/<name>")
        def hello(name="nobody"):
            return name

        answers = [client(app).get(path).text for path in ("/hello", "/hello/ada")]
        assert answers == ["nobody", "ada"]

    def test_all_rules_are_listed_under_the_endpoint(self, flask):
        app = flask.Flask("hello")

        @app.route("/hello")
        @app.route("/hi")
        def hello():
            return "hello"

        assert {rule.rule for rule in app.url_map.iter_rules("hello")} == {"/hello", "/hi"}


@requirement("routing/rule-defaults", SHOULD)
class TestRuleDefaults:
    """``defaults`` are handed to the view together with the values of the rule's variables."""

    def test_default_is_handed_to_the_view(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users/", defaults={"page": 1})
        @app.route("/users/page/<int:page>")
        def users(page):
            return repr(page)

        answers = [client(app).get(path).text for path in ("/users/", "/users/page/3")]
        assert answers == ["1", "3"]

    def test_defaults_join_the_rules_own_values(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users/<name>", defaults={"tab": "posts"})
        def user(name, tab):
            return f"{name} {tab}"

        assert client(app).get("/users/ada").text == "ada posts"

    def test_values_keep_their_type(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users", defaults={"orders": ("name", 1)})
        def users(orders):
            return repr(orders)

        assert client(app).get("/users").text == "('name', 1)"


@requirement("routing/default-rules-over-the-url", MAY, since="1.1")
class TestDefaultRulesOverTheURL:
    """The default of a variable that stands in the rule itself wins over the URL."""

    def test_default_of_a_variable_wins_over_the_url(self, flask, client):
        app = flask.Flask("users")

        @app.route("/users/<name>", defaults={"name": "ada"})
        def user(name):
            return name

        assert client(app).get("/users/bob").text == "ada"
