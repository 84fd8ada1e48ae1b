"""Building with lists: what a converter is given, and what the query holds."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("url-map/build-lists", SHOULD, since="1.2", needs="werkzeug.routing", werkzeug=">=2.1")
class TestBuildLists:
    """A list that is the value of a variable part reaches the converter as it is, with one item
    and with several.

    Why: a converter that joins a list can join a list of one as well.
    Source: Werkzeug documentation, "Custom Converters"; Werkzeug changes, 2.1.
    If this fails: look at whether a list of one is replaced by its item.
    """

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param(["a"], "/a.", id="one"),
            pytest.param(["a", "b"], "/a+b.", id="two"),
            pytest.param([], "/.", id="none"),
        ],
    )
    def test_converter_is_given_the_list(self, werkzeug, value, expected):
        routing = werkzeug.routing

        class ListConverter(routing.BaseConverter):
            def to_url(self, value):
                return "+".join(value) + "." if isinstance(value, list) else "no list"

        rules = routing.Map(
            [routing.Rule("/<list:tags>", endpoint="tags")], converters={"list": ListConverter}
        )

        assert rules.bind("example.org").build("tags", {"tags": value}) == expected
