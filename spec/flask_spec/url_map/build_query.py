"""Surplus values: what the rule has no place for becomes the query string."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import link


@requirement("url-map/build-surplus-values", SHOULD, needs="werkzeug.routing")
class TestSurplusValues:
    """Values that the rule has no variable for are appended as a query string, a list as a pair for
    each of its members; None is left out.

    Why: a link to page 2 of a search needs no rule of its own.
    Source: Flask documentation, "Quickstart", "URL Building".
    """

    def test_surplus_value_becomes_the_query(self, werkzeug, names):
        routing, word = werkzeug.routing, names.word()
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"q": word}) == f"/search?q={word}"

    def test_value_of_a_variable_is_not_repeated_in_the_query(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        assert adapter.build("user", {"name": "ann", "tab": "posts"}) == "/users/ann?tab=posts"

    def test_several_are_all_there(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        url = adapter.build("search", {"q": "x", "page": 2, "at": "y"})
        assert link(url) == link("/search?q=x&page=2&at=y")

    @pytest.mark.parametrize("kind", [list, tuple], ids=["a list", "a tuple"])
    def test_sequence_repeats_its_key(self, werkzeug, kind):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"tag": kind(["a", "b"])}) == "/search?tag=a&tag=b"

    @pytest.mark.parametrize(
        "values",
        [
            pytest.param({"page": None}, id="None"),
            pytest.param({}, id="nothing"),
        ],
    )
    def test_no_question_mark_when_nothing_is_left(self, werkzeug, values):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", values) == "/search"

    @applies(werkzeug=("<0.15", ">=2.0"))
    def test_no_question_mark_for_an_empty_list(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"tag": []}) == "/search"

    def test_none_is_left_out(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"q": "x", "page": None}) == "/search?q=x"

    def test_none_in_a_list_is_left_out(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"tag": ["a", None, "b"]}) == "/search?tag=a&tag=b"

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(0, "/search?page=0", id="zero"),
            pytest.param("", "/search?page=", id="the empty text"),
            pytest.param(False, "/search?page=False", id="False"),
        ],
    )
    def test_value_that_is_false_but_not_none_is_kept(self, werkzeug, value, expected):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"page": value}) == expected

    def test_value_equal_to_a_default_of_the_rule_is_no_surplus(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/all/", defaults={"page": 1}, endpoint="all")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("all", {"page": 1, "q": "x"}) == "/all/?q=x"

    def test_surplus_value_may_be_called_like_a_variable_of_the_builder(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        url = adapter.build("search", {"kwargs": "a", "q": "b"})
        assert link(url) == link("/search?kwargs=a&q=b")

    @applies(werkzeug=">=2.2")
    def test_surplus_value_may_be_called_self(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"self": "a"}) == "/search?self=a"


@requirement("url-map/build-without-surplus", MAY, needs="werkzeug.routing")
class TestWithoutSurplus:
    """With ``append_unknown=False`` the values that the rule has no variable for are ignored.

    Source: Werkzeug documentation, "MapAdapter.build".
    """

    def test_surplus_is_left_out(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"q": "x"}, append_unknown=False) == "/search"

    def test_variables_are_still_filled(self, werkzeug, names):
        routing, name = werkzeug.routing, names.word()
        adapter = routing.Map([routing.Rule("/users/<name>", endpoint="user")]).bind("example.org")

        url = adapter.build("user", {"name": name, "tab": "posts"}, append_unknown=False)

        assert url == f"/users/{name}"

    def test_value_that_differs_from_a_default_still_excludes_the_rule(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/all/", defaults={"page": 1}, endpoint="all")
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build("all", {"page": 2}, append_unknown=False)


@requirement("url-map/build-sorted-query", MAY, needs="werkzeug.routing")
class TestSortedQuery:
    """A map with ``sort_parameters`` writes surplus values sorted, by ``sort_key`` if it is
    given; without, in the order given.

    Why: one address for one page, whatever the order of the arguments, for caches and tests.
    Source: Werkzeug documentation, "Map".
    """

    def test_sorted_by_name(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/search", endpoint="search")]
        adapter = routing.Map(rules, sort_parameters=True).bind("example.org")

        assert adapter.build("search", {"q": "x", "at": "y", "page": 2}) == (
            "/search?at=y&page=2&q=x"
        )

    def test_sorted_by_the_key_function_of_the_map(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map(
            [routing.Rule("/search", endpoint="search")],
            sort_parameters=True,
            sort_key=lambda item: str(item[1]),
        )

        url = url_map.bind("example.org").build("search", {"a": "3", "b": "1", "c": "2"})

        assert url == "/search?b=1&c=2&a=3"

    def test_without_it_they_keep_the_order_in_which_they_are_given(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/search", endpoint="search")]).bind("example.org")

        assert adapter.build("search", {"q": "x", "page": 2, "at": "y"}) == (
            "/search?q=x&page=2&at=y"
        )

    def test_key_function_alone_sorts_nothing(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map(
            [routing.Rule("/search", endpoint="search")], sort_key=lambda item: item[0]
        )

        assert url_map.bind("example.org").build("search", {"b": "1", "a": "2"}) == (
            "/search?b=1&a=2"
        )
