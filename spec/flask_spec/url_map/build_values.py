"""Filling a rule's variable parts: from an endpoint and values to a path."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("url-map/build-values", SHOULD, needs="werkzeug.routing")
class TestValues:
    """Building an endpoint gives its rule's path, each variable part filled with the value of
    its name.

    Why: links follow the rules, so an address can change in one place.
    Source: Werkzeug documentation, "MapAdapter.build".
    If this fails: look at how the rule's static and variable parts are joined.
    """

    def test_rule_without_variables_needs_no_values(self, werkzeug, names):
        routing, path = werkzeug.routing, names.path()
        adapter = routing.Map([routing.Rule(path, endpoint="index")]).bind("example.org")

        assert adapter.build("index") == path

    def test_root_is_a_single_slash(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        assert adapter.build("index", {}) == "/"

    def test_variable_is_filled(self, werkzeug, names):
        routing, name = werkzeug.routing, names.word()
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        assert adapter.build("user", {"name": name}) == f"/users/{name}"

    def test_variables_are_filled_by_name_in_the_order_of_the_rule(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<int:year>/<int:month>/<slug>", endpoint="post")
        adapter = routing.Map([rule]).bind("example.org")

        url = adapter.build("post", {"slug": "bread", "month": 2, "year": 1999})

        assert url == "/1999/2/bread"

    @pytest.mark.parametrize(
        ("path", "values", "expected"),
        [
            pytest.param("/<a>-<b>", {"a": "x", "b": "y"}, "/x-y", id="two in one segment"),
            pytest.param("/f/<a>.html", {"a": "x"}, "/f/x.html", id="static text after it"),
            pytest.param("/v<a>/", {"a": "1"}, "/v1/", id="a trailing slash"),
            pytest.param("/<a>", {"a": "x"}, "/x", id="nothing but a variable"),
            pytest.param("/x:<a>:<b>", {"a": "1", "b": "2"}, "/x:1:2", id="one sign between"),
            pytest.param("/<a>/to/<b>/end", {"a": "x", "b": "y"}, "/x/to/y/end", id="in between"),
        ],
    )
    def test_static_text_stays_around_the_values(self, werkzeug, path, values, expected):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule(path, endpoint="e")]).bind("example.org")

        assert adapter.build("e", values) == expected

    def test_path_never_begins_with_two_slashes(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<path:path>", endpoint="e")]).bind("example.org")

        assert adapter.build("e", {"path": "/evil.example/x"}) == "/evil.example/x"

    def test_value_that_is_no_text_is_written_as_text(self, werkzeug, names):
        routing, number = werkzeug.routing, names.number()
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        assert adapter.build("user", {"name": number}) == f"/users/{number}"

    def test_second_build_is_not_affected_by_the_first(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")
        adapter.build("user", {"name": "ann", "page": 2})

        assert adapter.build("user", {"name": "bob"}) == "/users/bob"

    def test_values_are_left_as_they_were(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")
        values = {"name": "ann", "page": None, "q": "x"}

        adapter.build("user", values)

        assert values == {"name": "ann", "page": None, "q": "x"}

    def test_rule_added_after_binding_can_be_built(self, werkzeug, names):
        routing, path = werkzeug.routing, names.path()
        url_map = routing.Map([routing.Rule("/", endpoint="index")])
        adapter = url_map.bind("example.org")
        adapter.build("index")

        url_map.add(routing.Rule(path, endpoint="late"))

        assert adapter.build("late") == path

    def test_variable_may_be_called_like_a_word_of_python(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<class>/<return>", endpoint="e")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("e", {"class": "a", "return": "b"}) == "/a/b"

    def test_endpoint_may_be_any_hashable_value(self, werkzeug):
        routing, endpoint = werkzeug.routing, ("blog", 3)
        adapter = routing.Map([routing.Rule("/blog", endpoint=endpoint)]).bind("example.org")

        assert adapter.build(endpoint) == "/blog"


@requirement("url-map/build-missing-value", SHOULD, needs="werkzeug.routing")
class TestMissingValue:
    """A variable part without a value, and without a default for it, cannot be built; the value
    None counts as no value.

    If this fails: look at where None values are dropped before a rule is chosen.
    """

    def test_absent_value_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build("user", {"nickname": "ann"})

    def test_none_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build("user", {"name": None})

    def test_no_values_at_all_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build("user")

    @pytest.mark.parametrize(
        ("value", "expected"),
        [pytest.param(0, "/at/0", id="zero"), pytest.param(False, "/at/False", id="False")],
    )
    def test_value_that_is_false_but_not_none_is_a_value(self, werkzeug, value, expected):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/at/<place>", endpoint="at")]).bind("example.org")

        assert adapter.build("at", {"place": value}) == expected


@requirement("url-map/build-multidict", MAY, needs=("werkzeug.routing", "werkzeug.datastructures"))
class TestMultiDict:
    """Values may come as a MultiDict: a key with one value is that value, a key with several
    repeats in the query.

    Source: Werkzeug documentation, "MapAdapter.build".
    """

    def test_single_value_fills_a_variable(self, werkzeug):
        routing, MultiDict = werkzeug.routing, werkzeug.datastructures.MultiDict
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        assert adapter.build("user", MultiDict([("name", "ann")])) == "/users/ann"

    @applies(werkzeug=">=0.15")
    def test_several_values_repeat_in_the_query(self, werkzeug):
        routing, MultiDict = werkzeug.routing, werkzeug.datastructures.MultiDict
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        url = adapter.build("search", MultiDict([("q", "a"), ("q", "b"), ("q", "c")]))

        assert url == "/search?q=a&q=b&q=c"

    @applies(werkzeug=">=1.0")
    def test_key_without_values_is_left_out(self, werkzeug):
        routing, MultiDict = werkzeug.routing, werkzeug.datastructures.MultiDict
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", MultiDict({"q": [], "page": ["2"]})) == "/search?page=2"

    def test_key_without_values_fills_no_variable(self, werkzeug):
        routing, MultiDict = werkzeug.routing, werkzeug.datastructures.MultiDict
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        values = MultiDict()
        values.setlist("name", [])

        with pytest.raises(routing.BuildError):
            adapter.build("user", values)
