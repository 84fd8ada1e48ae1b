"""Copies of what a client has sent, which may be changed."""

import copy

import pytest

from flask_conformance import SHOULD, requirement

BOTH = pytest.mark.parametrize("where", ["args", "form"])


def copy_of(where, flask, environ):
    """A copy of a=1&b=2&a=3, sent as a query or as a form."""
    sent = {"a": ["1", "3"], "b": "2"}
    with flask.Flask("search").request_context(environ("/?a=1&b=2&a=3", "POST", data=sent)):
        return getattr(flask.request, where).copy()


@requirement("requests/copied-values", SHOULD, since="1.2")
class TestCopiedValues:
    """A copy of ``request.args`` or ``request.form`` is a mapping of a name to several values that
    may be changed.

    Source: Werkzeug documentation, "Data Structures", ``MultiDict``.
    """

    @BOTH
    def test_has_all_values(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        assert {name: list(values) for name, values in copied.lists()} == {
            "a": ["1", "3"],
            "b": ["2"],
        }

    @BOTH
    def test_listvalues_are_those_without_names(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        assert sorted(list(values) for values in copied.listvalues()) == [["1", "3"], ["2"]]

    @BOTH
    def test_a_set_value_replaces_all(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        copied["a"] = "4"

        assert copied.getlist("a") == ["4"]

    @BOTH
    def test_an_added_value_is_the_last(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        copied.add("a", "4")

        assert (copied["a"], copied.getlist("a")) == ("1", ["1", "3", "4"])

    @BOTH
    def test_a_list_replaces_all(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        copied.setlist("a", ["4", "5"])

        assert copied.getlist("a") == ["4", "5"]

    @pytest.mark.parametrize(("name", "values"), [("a", ["1", "3"]), ("c", ["4"])])
    @BOTH
    def test_setlistdefault_keeps_what_is_there(self, flask, environ, where, name, values):
        copied = copy_of(where, flask, environ)
        copied.setlistdefault(name, ["4"])

        assert copied.getlist(name) == values

    @BOTH
    def test_setdefault_keeps_what_is_there(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        assert [copied.setdefault("a", "4"), copied.setdefault("c", "4")] == ["1", "4"]

    @BOTH
    def test_update_adds(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        copied.update({"a": "4", "c": ["5", "6"]})

        assert (copied.getlist("a"), copied.getlist("c")) == (["1", "3", "4"], ["5", "6"])

    @BOTH
    def test_pop_gives_the_first_value_and_drops_all(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        assert (copied.pop("a"), "a" in copied, copied.pop("a", "none")) == ("1", False, "none")

    @BOTH
    def test_poplist_gives_all_and_drops_them(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        assert (copied.poplist("a"), "a" in copied, copied.poplist("a")) == (["1", "3"], False, [])

    @BOTH
    def test_popitemlist_gives_a_name_with_all_its_values(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        name, values = copied.popitemlist()

        assert (list(values), name in copied) == ({"a": ["1", "3"], "b": ["2"]}[name], False)

    @BOTH
    def test_popitem_gives_a_name_with_its_first_value(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        name, value = copied.popitem()

        assert (value, name in copied) == ({"a": "1", "b": "2"}[name], False)

    @BOTH
    @pytest.mark.parametrize("method", ["popitem", "popitemlist"])
    def test_none_is_taken_from_an_empty_one(self, flask, environ, where, method):
        copied = copy_of(where, flask, environ)
        copied.clear()

        with pytest.raises(KeyError):
            getattr(copied, method)()

    @BOTH
    def test_a_deep_copy_shares_no_values(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        other = copy.deepcopy(copied)
        other.add("a", "4")

        assert (copied.getlist("a"), other.getlist("a")) == (["1", "3"], ["1", "3", "4"])

    @BOTH
    def test_its_own_deep_copy_shares_no_values(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        other = copied.deepcopy()
        other.add("a", "4")

        assert (copied.getlist("a"), other.getlist("a")) == (["1", "3"], ["1", "3", "4"])

    @BOTH
    def test_a_copy_of_it_shares_no_values(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        other = copied.copy()
        other.add("a", "4")

        assert (copied.getlist("a"), other.getlist("a")) == (["1", "3"], ["1", "3", "4"])

    @BOTH
    def test_values_are_converted(self, flask, environ, where):
        copied = copy_of(where, flask, environ)
        assert (copied.getlist("a", type=int), copied.get("b", type=int)) == ([1, 3], 2)
