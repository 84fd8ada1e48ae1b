"""``match`` and ``test`` of a bound map."""

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("url-map/match", SHOULD, needs="werkzeug.routing")
class TestMatch:
    """``match(path, method)`` gives the endpoint and the values of the rule that matches, or with
    ``return_rule`` that rule; what is left out is taken from the binding. Where none matches it
    raises NotFound, or MethodNotAllowed with the ``valid_methods``.

    Source: Werkzeug documentation, ``MapAdapter.match``.
    """

    def test_gives_endpoint_and_values(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/users/<int:n>", endpoint="user")]).bind("localhost")

        assert urls.match("/users/5") == ("user", {"n": 5})

    def test_slash_in_front_may_be_missing(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/users", endpoint="users")]).bind("localhost")

        assert urls.match("users") == ("users", {})

    def test_return_rule_gives_the_rule(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/users/<int:n>", endpoint="user")
        urls = routing.Map([rule]).bind("localhost")

        got, values = urls.match("/users/5", return_rule=True)
        assert (got, values) == (rule, {"n": 5})

    def test_path_defaults_to_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/<page>", endpoint="page")])

        assert url_map.bind("localhost", path_info="/about").match() == ("page", {"page": "about"})

    def test_given_path_wins_over_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/<page>", endpoint="page")])

        got = url_map.bind("localhost", path_info="/about").match("/help")
        assert got == ("page", {"page": "help"})

    def test_method_defaults_to_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="get", methods=["GET"]),
            routing.Rule("/", endpoint="put", methods=["PUT"]),
        ]
        url_map = routing.Map(rules)

        bound = (url_map.bind("localhost"), url_map.bind("localhost", default_method="PUT"))
        assert [urls.match("/")[0] for urls in bound] == ["get", "put"]

    @pytest.mark.parametrize("method", ["PUT", "put"])
    def test_given_method_wins_over_the_bound_one(self, werkzeug, method):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/", endpoint="get", methods=["GET"]),
            routing.Rule("/", endpoint="put", methods=["PUT"]),
        ]

        assert routing.Map(rules).bind("localhost").match("/", method) == ("put", {})

    def test_values_hold_the_defaults(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<x>", endpoint="a", defaults={"y": 1, "x": "own"})

        assert routing.Map([rule]).bind("localhost").match("/b") == ("a", {"x": "own", "y": 1})

    def test_values_are_the_callers_own(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", endpoint="a", defaults={"y": 1})
        urls = routing.Map([rule]).bind("localhost")
        urls.match("/")[1]["y"] = 2

        assert urls.match("/") == ("a", {"y": 1})

    def test_nothing_matches(self, werkzeug):
        with pytest.raises(werkzeug.exceptions.NotFound):
            werkzeug.routing.Map().bind("localhost").match("/")

    def test_wrong_method_tells_the_valid_ones(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/<x>", endpoint="a", methods=["PUT"]),
            routing.Rule("/<y>", endpoint="b", methods=["DELETE"]),
        ]

        with pytest.raises(werkzeug.exceptions.MethodNotAllowed) as caught:
            routing.Map(rules).bind("localhost").match("/one", "POST")
        assert sorted(caught.value.valid_methods) == ["DELETE", "PUT"]

    def test_wrong_method_where_the_converter_of_another_rule_refuses(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/<int:n>", endpoint="a", methods=["PUT"]),
            routing.Rule("/<int(max=5):n>", endpoint="b", methods=["GET"]),
        ]

        with pytest.raises(werkzeug.exceptions.MethodNotAllowed) as caught:
            routing.Map(rules).bind("localhost").match("/9")
        assert [*caught.value.valid_methods] == ["PUT"]


@requirement("url-map/map-test", MAY, needs="werkzeug.routing")
class TestMapTest:
    """``test`` tells whether a path and method match; a redirect counts as a match."""

    @pytest.mark.parametrize(
        ("path", "method", "matches"),
        [
            ("/a", "GET", True),
            ("/branch", "GET", True),
            ("/b", "GET", False),
            ("/a", "PUT", False),
            ("/a", None, True),
        ],
        ids=["match", "redirect", "no-rule", "method", "bound-method"],
    )
    def test_tells(self, werkzeug, path, method, matches):
        routing = werkzeug.routing
        rules = [routing.Rule("/a", methods=["GET"]), routing.Rule("/branch/")]

        assert routing.Map(rules).bind("localhost").test(path, method) is matches

    def test_path_defaults_to_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a")])

        got = [url_map.bind("localhost", path_info=path).test() for path in ("/a", "/b")]
        assert got == [True, False]
