"""``request.values`` as a mapping."""

import pytest

from flask_conformance import SHOULD, requirement


def values_of(flask, environ):
    """The values of a request with a=1&b=2 in its query and b=3&b=4&c=5 in its form."""
    data = {"b": ["3", "4"], "c": "5"}
    with flask.Flask("shop").request_context(environ("/?a=1&b=2", "POST", data=data)):
        return flask.request.values


@requirement("requests/combined-values", SHOULD, since="1.2", werkzeug=">=1.0")
class TestCombinedValues:
    """``request.values`` is one mapping of query and form: it has every name of both once, with
    the values of both, the first of the query before that of the form.

    Source: Flask documentation, "API", "Request.values"; Werkzeug documentation, "Data Structures",
    ``CombinedMultiDict``.
    """

    def test_a_name_is_in_them_or_not(self, flask, environ):
        values = values_of(flask, environ)

        assert [name in values for name in "abcd"] == [True, True, True, False]

    @pytest.mark.parametrize(
        "how", [list, lambda values: list(values.keys())], ids=["iter", "keys"]
    )
    def test_names_are_there_once(self, flask, environ, how):
        values = values_of(flask, environ)
        assert sorted(how(values)) == ["a", "b", "c"]

    def test_their_length_is_the_number_of_names(self, flask, environ):
        values = values_of(flask, environ)
        assert len(values) == 3

    def test_items_have_the_first_value(self, flask, environ):
        values = values_of(flask, environ)
        assert sorted(values.items()) == [("a", "1"), ("b", "2"), ("c", "5")]

    def test_items_have_all_values_if_asked(self, flask, environ):
        values = values_of(flask, environ)
        pairs = sorted(values.items(multi=True))
        assert pairs == [("a", "1"), ("b", "2"), ("b", "3"), ("b", "4"), ("c", "5")]

    def test_values_are_the_first_ones(self, flask, environ):
        values = values_of(flask, environ)
        assert sorted(values.values()) == ["1", "2", "5"]

    def test_all_values_of_each_name(self, flask, environ):
        values = values_of(flask, environ)
        got = (
            sorted((name, list(found)) for name, found in values.lists()),
            sorted(list(found) for found in values.listvalues()),
        )
        assert got == (
            [("a", ["1"]), ("b", ["2", "3", "4"]), ("c", ["5"])],
            [["1"], ["2", "3", "4"], ["5"]],
        )

    @pytest.mark.parametrize(
        ("name", "expected"), [("a", 1), ("b", 2), ("c", 5), ("d", 7)], ids=list("abcd")
    )
    def test_are_converted(self, flask, environ, name, expected):
        values = values_of(flask, environ)
        assert values.get(name, 7, type=int) == expected

    def test_where_one_cannot_be_converted_the_next_is(self, flask, environ):
        app = flask.Flask("shop")

        with app.request_context(environ("/?n=x", "POST", data={"n": "5"})):
            assert flask.request.values.getlist("n", type=int) == [5]

    def test_a_missing_name_is_a_key_error(self, flask, environ):
        values = values_of(flask, environ)
        assert "a" in values
        with pytest.raises(KeyError):
            values["d"]

    def test_are_true_if_there_are_any(self, flask, environ):
        asked = [("/", None), ("/?a=1", None), ("/", {"a": "1"})]
        made = [flask.Request(environ(target, "POST", data=data)) for target, data in asked]

        assert [bool(request.values) for request in made] == [False, True, True]

    def test_cannot_be_changed(self, flask, environ):
        values = values_of(flask, environ)
        assert values["a"] == "1"
        with pytest.raises((AttributeError, TypeError)):
            values["a"] = "2"
