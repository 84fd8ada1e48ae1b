"""BuildError: what is told when no URL can be built."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("url-map/build-error", SHOULD, needs="werkzeug.routing")
class TestBuildError:
    """What cannot be built raises BuildError, a LookupError and a RoutingException.

    Source: Werkzeug documentation, "BuildError".
    """

    def test_unknown_endpoint_raises_it(self, werkzeug, names):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build(names.word())

    def test_is_a_lookup_error(self, werkzeug):
        assert issubclass(werkzeug.routing.BuildError, LookupError)

    def test_is_a_routing_exception(self, werkzeug):
        assert issubclass(werkzeug.routing.BuildError, werkzeug.routing.RoutingException)


@requirement("url-map/build-error-attributes", MAY, needs="werkzeug.routing", since="1.1")
class TestBuildErrorAttributes:
    """A BuildError carries the endpoint, the values, the method and the adapter; the first three
    are its arguments."""

    def test_carries_what_was_asked(self, werkzeug, names):
        routing, endpoint = werkzeug.routing, names.word()
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build(endpoint, {"id": 3}, "POST")

        error = caught.value
        assert (error.endpoint, error.values, error.method) == (endpoint, {"id": 3}, "POST")

    def test_arguments_are_endpoint_values_and_method(self, werkzeug):
        error = werkzeug.routing.BuildError("user", {"id": 3}, "POST")

        assert error.args == ("user", {"id": 3}, "POST")

    def test_arguments_of_a_raised_one_are_the_same_three(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("user", {"id": 3}, "POST")

        assert caught.value.args == ("user", {"id": 3}, "POST")

    def test_method_is_none_when_none_was_asked(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("user")

        assert caught.value.method is None

    def test_carries_the_adapter(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("user")

        assert caught.value.adapter is adapter


@requirement("url-map/build-error-suggestion", MAY, needs="werkzeug.routing")
class TestSuggestion:
    """``BuildError.suggested`` is the rule that comes closest to what was asked, by the likeness
    of the endpoint, then by the values and the method; None when there is no rule.

    Why: a slip of the pen in an endpoint's name is the usual cause.
    """

    def test_most_alike_endpoint(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule(f"/{name}", endpoint=name) for name in ("login", "profile", "about")]
        adapter = routing.Map(rules).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("profil")

        assert caught.value.suggested.endpoint == "profile"

    def test_values_decide_between_rules_of_one_endpoint(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/a/<int:id>/<x>", endpoint="item", methods=["POST"]),
            routing.Rule("/b/<name>/<y>", endpoint="item", methods=["POST"]),
        ]
        adapter = routing.Map(rules).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("item", {"name": "ann"}, "POST")

        assert caught.value.suggested.rule == "/b/<name>/<y>"

    def test_method_decides_between_rules_of_one_endpoint(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/a/<id>", endpoint="item", methods=["GET"]),
            routing.Rule("/b/<id>", endpoint="item", methods=["POST"]),
        ]
        adapter = routing.Map(rules).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("item", {}, "POST")

        assert caught.value.suggested.rule == "/b/<id>"

    def test_likeness_counts_more_than_values_and_method(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/item/<id>", endpoint="shop", methods=["POST"]),
            routing.Rule("/items", endpoint="items", methods=["GET"]),
        ]
        adapter = routing.Map(rules).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("item", {"id": 3}, "POST")

        assert caught.value.suggested.endpoint == "items"

    def test_none_in_an_empty_map(self, werkzeug):
        routing = werkzeug.routing

        with pytest.raises(routing.BuildError) as caught:
            routing.Map().bind("example.org").build("index")

        assert caught.value.suggested is None

    def test_none_without_an_adapter(self, werkzeug):
        error = werkzeug.routing.BuildError("index", {}, None)

        assert (error.adapter, error.suggested) == (None, None)


@requirement("url-map/build-error-message", MAY, needs="werkzeug.routing")
class TestMessage:
    """The message of a BuildError names the endpoint, the values and the method that were asked
    for, and the endpoint, values or methods that would have done.
    """

    @pytest.mark.parametrize("word", ["'profil'", "['name', 'page']", "'PUT'", "'profile'"])
    def test_names_what_was_asked_and_the_closest_endpoint(self, werkzeug, word):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<id>", endpoint="profile")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("profil", {"page": 1, "name": "x"}, "PUT")

        assert word in str(caught.value)

    def test_names_the_missing_values(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<a>/<b>/<c>", endpoint="e")]).bind("example.org")

        with pytest.raises(routing.BuildError, match=r"\['a', 'c'\]"):
            adapter.build("e", {"b": 1})

    def test_names_the_values_that_have_a_default(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<a>", endpoint="e", defaults={"page": 1})
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises(routing.BuildError, match=r"\['a', 'page'\]"):
            adapter.build("e")

    def test_names_the_allowed_methods(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", endpoint="store", methods=["PUT", "POST"])
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises(routing.BuildError, match=r"\['POST', 'PUT'\]"):
            adapter.build("store", {}, "DELETE")

    def test_does_not_suggest_methods_when_the_method_is_allowed(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<id>", endpoint="store", methods=["PUT", "POST"])
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("store", {}, "PUT")

        assert "'POST'" not in str(caught.value)

    def test_does_not_suggest_the_same_endpoint(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<id>", endpoint="store")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("store")

        assert str(caught.value).count("store") == 1

    def test_names_no_method_and_no_values_when_none_were_given(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/", endpoint="index")]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("home")

        assert ("None" in str(caught.value), "[]" in str(caught.value)) == (False, False)

    def test_asks_for_no_values_when_none_are_missing(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<id>", endpoint="store", methods=["POST"])
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises(routing.BuildError) as caught:
            adapter.build("store", {"id": 3}, "DELETE")

        assert "[]" not in str(caught.value)

    @applies(werkzeug=">=2.0")
    def test_rule_for_every_method_is_suggested_too(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<id>", endpoint="store")]).bind("example.org")

        with pytest.raises(routing.BuildError, match=r"\['id'\]"):
            adapter.build("store", {}, "DELETE")

    @applies(werkzeug=">=0.15")
    def test_suggests_nothing_where_there_is_nothing(self, werkzeug):
        routing = werkzeug.routing

        with pytest.raises(routing.BuildError, match="index") as caught:
            routing.Map().bind("example.org").build("index")

        assert "?" not in str(caught.value)
