"""Which of an endpoint's rules is built: by values, defaults and methods."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("url-map/build-choice-by-values", SHOULD, needs="werkzeug.routing")
class TestChoiceByValues:
    """Of several rules of an endpoint, the one with the most variables among those whose
    variables all have values is built.

    If this fails: look at how the rules of an endpoint are sorted.
    """

    @pytest.mark.parametrize("order", [1, -1], ids=["short first", "long first"])
    def test_rule_with_more_variables_is_built_when_all_have_values(self, werkzeug, order):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/blog", endpoint="blog"),
            routing.Rule("/blog/<tag>", endpoint="blog"),
        ][::order]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("blog", {"tag": "bread"}) == "/blog/bread"

    @pytest.mark.parametrize("order", [1, -1], ids=["short first", "long first"])
    def test_rule_with_fewer_variables_is_built_when_values_are_missing(self, werkzeug, order):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/blog", endpoint="blog"),
            routing.Rule("/blog/<tag>", endpoint="blog"),
        ][::order]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("blog", {"page": 2}) == "/blog?page=2"

    def test_values_decide_between_rules_of_equal_length(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/by-id/<int:id>", endpoint="user"),
            routing.Rule("/by-name/<name>", endpoint="user"),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("user", {"name": "ann"}) == "/by-name/ann"

    def test_rules_of_other_endpoints_are_not_considered(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/other/<a>/<b>", endpoint="other"),
            routing.Rule("/one/<a>", endpoint="one"),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("one", {"a": "x", "b": "y"}) == "/one/x?b=y"

    def test_rule_that_is_only_for_building_is_built(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/cdn/<name>", endpoint="cdn", build_only=True)
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("cdn", {"name": "a.js"}) == "/cdn/a.js"

    @pytest.mark.parametrize("order", [1, -1], ids=["alias first", "alias last"])
    def test_alias_is_not_built(self, werkzeug, order):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/users/index.html", endpoint="users", alias=True),
            routing.Rule("/users/", endpoint="users"),
        ][::order]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("users") == "/users/"


@requirement("url-map/build-choice-among-equals", MAY, needs="werkzeug.routing", since="1.1")
class TestChoiceAmongEquals:
    """Of rules that could be built alike, the one that was added first is."""

    def test_first_added_is_built(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/people/<name>", endpoint="user"),
            routing.Rule("/users/<name>", endpoint="user"),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("user", {"name": "ann"}) == "/people/ann"


@requirement("url-map/build-choice-by-defaults", SHOULD, needs="werkzeug.routing")
class TestChoiceByDefaults:
    """A rule's default stands for its value: the rule is built when that value is missing or
    equal to the default, and not when it differs.

    Why: page 1 of a list has one address, the one without a number.
    Source: Werkzeug documentation, "Rule", ``defaults``.
    """

    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            pytest.param({}, "/all/", id="missing"),
            pytest.param({"page": 1}, "/all/", id="equal to the default"),
            pytest.param({"page": None}, "/all/", id="None"),
            pytest.param({"page": 2}, "/all/page/2", id="different"),
        ],
    )
    @pytest.mark.parametrize("order", [1, -1], ids=["default first", "default last"])
    def test_value_decides_between_a_default_and_a_variable(
        self, werkzeug, order, values, expected
    ):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/all/", defaults={"page": 1}, endpoint="all"),
            routing.Rule("/all/page/<int:page>", endpoint="all"),
        ][::order]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("all", values) == expected

    def test_every_default_must_be_equal(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/all/", defaults={"page": 1, "sort": "name"}, endpoint="all")
        adapter = routing.Map([rule]).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build("all", {"page": 1, "sort": "age"})

    def test_rule_with_more_defaults_is_built_first(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/one/<b>", defaults={"a": 1}, endpoint="e"),
            routing.Rule("/two/<int:a>/<b>", endpoint="e"),
            routing.Rule("/three", defaults={"a": 1, "b": "x"}, endpoint="e"),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("e", {"a": 1, "b": "x"}) == "/three"

    @applies(werkzeug=">=0.15")
    def test_default_of_a_variable_in_the_path_is_written_into_it(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/all/<int(fixed_digits=3):page>", defaults={"page": 7}, endpoint="all")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("all", {}) == "/all/007"

    @applies(werkzeug=">=0.15")
    def test_default_may_be_named_by_a_kind_of_text(self, werkzeug):
        class Name(str):
            """As the members of a ``StrEnum`` are."""

        routing = werkzeug.routing
        rules = [
            routing.Rule("/all/", defaults={Name("page"): 1}, endpoint="all"),
            routing.Rule("/all/page/<int:page>", endpoint="all"),
        ]
        adapter = routing.Map(rules).bind("example.org")

        built = [adapter.build("all", {"page": page}) for page in (1, 2)]
        assert built == ["/all/", "/all/page/2"]

    def test_static_text_that_reads_like_the_name_of_a_default_stays(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/page/<int:size>", defaults={"page": 1}, endpoint="all")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("all", {"size": 20}) == "/page/20"

    def test_subdomain_that_reads_like_the_name_of_a_default_stays(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/", subdomain="page", defaults={"page": 1}, endpoint="all")
        adapter = routing.Map([rule]).bind("example.org")

        assert uri(adapter.build("all")) == "http://page.example.org/"

    def test_default_of_a_variable_in_the_path_may_be_given_too(self, werkzeug):
        routing = werkzeug.routing
        rule = routing.Rule("/<lang>/<name>", defaults={"lang": "en"}, endpoint="page")
        adapter = routing.Map([rule]).bind("example.org")

        assert adapter.build("page", {"lang": "en", "name": "home"}) == "/en/home"


@requirement("url-map/build-choice-by-method", MAY, needs="werkzeug.routing")
class TestChoiceByMethod:
    """With a method given, only a rule that allows it is built; without one, a rule that allows
    the adapter's default method comes first, then any.

    Source: Werkzeug documentation, "MapAdapter.build".
    """

    def test_given_method_decides(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/show", endpoint="item", methods=["GET"]),
            routing.Rule("/store", endpoint="item", methods=["POST"]),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("item", {}, "POST") == "/store"

    def test_get_is_the_default(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/store", endpoint="item", methods=["POST"]),
            routing.Rule("/show", endpoint="item", methods=["GET"]),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("item") == "/show"

    def test_default_method_of_the_adapter_is_tried_first(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/show", endpoint="item", methods=["GET"]),
            routing.Rule("/store", endpoint="item", methods=["POST"]),
        ]
        adapter = routing.Map(rules).bind("example.org", default_method="POST")

        assert adapter.build("item") == "/store"

    def test_default_method_of_the_adapter_binds_nothing(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/store", endpoint="item", methods=["POST"])]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("item") == "/store"

    def test_given_method_that_no_rule_allows_is_an_error(self, werkzeug):
        routing = werkzeug.routing
        rules = [routing.Rule("/show", endpoint="item", methods=["GET"])]
        adapter = routing.Map(rules).bind("example.org")

        with pytest.raises(routing.BuildError):
            adapter.build("item", {}, "DELETE")

    def test_rule_without_methods_allows_every_method(self, werkzeug):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/show", endpoint="item")]).bind("example.org")

        assert adapter.build("item", {}, method="DELETE") == "/show"

    def test_method_counts_more_than_the_number_of_variables(self, werkzeug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/items/<int:id>", endpoint="item", methods=["PUT"]),
            routing.Rule("/items", endpoint="item", methods=["GET"]),
        ]
        adapter = routing.Map(rules).bind("example.org")

        assert adapter.build("item", {"id": 3}) == "/items?id=3"


@requirement("url-map/build-refused-value", MAY, needs="werkzeug.routing")
class TestRefusedValue:
    """A converter whose ``to_url`` raises ValidationError refuses the value: the next rule is
    tried, and if there is none the endpoint cannot be built.
    """

    def test_next_rule_is_tried(self, werkzeug):
        routing = werkzeug.routing

        class Even(routing.BaseConverter):
            def to_url(self, value):
                if value % 2:
                    raise routing.ValidationError(value)
                return str(value)

        rules = [
            routing.Rule("/even/<even:n>", endpoint="n"),
            routing.Rule("/any/<int:n>", endpoint="n"),
        ]
        adapter = routing.Map(rules, converters={"even": Even}).bind("example.org")

        assert adapter.build("n", {"n": 3}) == "/any/3"

    def test_error_when_no_rule_accepts_it(self, werkzeug):
        routing = werkzeug.routing

        class Nothing(routing.BaseConverter):
            def to_url(self, value):
                raise routing.ValidationError(value)

        url_map = routing.Map(
            [routing.Rule("/<nothing:n>", endpoint="n")], converters={"nothing": Nothing}
        )

        with pytest.raises(routing.BuildError):
            url_map.bind("example.org").build("n", {"n": 3})
