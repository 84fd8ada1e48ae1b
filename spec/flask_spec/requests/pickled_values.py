"""Values of a request that are kept elsewhere: pickled, compared, united."""

import copy
import pickle

import pytest

from flask_conformance import MAY, SHOULD, requirement

WHERE = pytest.mark.parametrize("where", ["args", "form", "cookies", "values"])


def sent(where, flask, environ):
    """What a request of a=1&a=3&b=größe has there."""
    query, headers = "/?a=1&b=gr%C3%B6%C3%9Fe&a=3", {"Cookie": 'a=1; b="gr\\303\\266\\303\\237e"'}
    data = {"a": ["1", "3"], "b": "größe"}
    with flask.Flask("kept").request_context(environ(query, "POST", data=data, headers=headers)):
        return getattr(flask.request, where)


@requirement("requests/pickled-values", SHOULD, since="1.2", werkzeug=">=1.0")
class TestPickledValues:
    """``request.args``, ``form``, ``cookies`` and ``values`` can be pickled and copied, and what
    comes back has all that they have.

    Why: a task queue, a cache or a session takes them to another process.
    Source: Werkzeug documentation, "Data Structures", "General Purpose".
    """

    @WHERE
    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_pickled_they_come_back(self, flask, environ, where, protocol):
        values = sent(where, flask, environ)
        back = pickle.loads(pickle.dumps(values, protocol))

        assert (back["b"], back.getlist("a")) == ("größe", values.getlist("a"))

    @WHERE
    def test_a_copy_of_them_pickled_comes_back(self, flask, environ, where):
        values = sent(where, flask, environ).copy()
        values.setlist("c", ["5", "6"])
        back = pickle.loads(pickle.dumps(values))

        assert (back["b"], back.getlist("c")) == ("größe", ["5", "6"])

    @pytest.mark.parametrize("where", ["args", "form", "cookies"])
    @pytest.mark.parametrize("how", [copy.copy, copy.deepcopy], ids=["copy", "deepcopy"])
    def test_copied_they_come_back(self, flask, environ, where, how):
        values = sent(where, flask, environ)
        back = how(values)

        assert (back["b"], back.getlist("a")) == ("größe", values.getlist("a"))


@requirement("requests/equal-values", MAY, since="1.2", werkzeug=">=1.0")
class TestEqualValues:
    """Two requests with the same values have equal ``args``, which as keys of a mapping are one;
    other values, or the same in another order, are not equal.

    Source: Werkzeug change log, version 0.8: what cannot be changed can be hashed.
    """

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("a=1&a=2&b=3", True),
            ("a=1&b=3&a=2", True),
            ("b=3&a=1&a=2", True),
            ("a=2&a=1&b=3", False),
            ("a=1&b=3", False),
            ("a=1&a=2&b=4", False),
            ("a=1&a=2&b=3&c=", False),
            ("", False),
        ],
    )
    def test_are_equal_or_not(self, flask, environ, query, expected):
        sent = ("a=1&a=2&b=3", "a=1&a=2&b=3", query)
        first, same, second = (flask.Request(environ(f"/?{each}")).args for each in sent)

        got = (first == same, first == second, first != second)
        assert got == (True, expected, not expected)

    def test_as_keys_they_are_one(self, flask, environ):
        first, second = flask.Request(environ("/?a=1&a=2")), flask.Request(environ("/?a=1&a=2"))

        assert {first.args: "kept"}.get(second.args) == "kept"


@requirement("requests/united-values", SHOULD, since="1.2", werkzeug=">=3.1")
class TestUnitedValues:
    """``|`` makes of ``args`` or ``form`` and another mapping one with the values of both, and
    changes neither; ``|=`` adds them to a copy.

    Source: Werkzeug documentation, "Data Structures", ``MultiDict``.
    """

    @pytest.mark.parametrize("where", ["args", "form"])
    def test_has_the_values_of_both(self, flask, environ, where):
        values = sent(where, flask, environ)
        both = values | {"a": "5", "c": ["6", "7"]}

        got = (both.getlist("a"), both.getlist("c"), values.getlist("a"), "c" in values)
        assert got == (["1", "3", "5"], ["6", "7"], ["1", "3"], False)

    @pytest.mark.parametrize("where", ["args", "form"])
    def test_a_copy_takes_them_up(self, flask, environ, where):
        values = sent(where, flask, environ).copy()
        values |= {"a": "5", "c": ["6", "7"]}

        assert (values.getlist("a"), values.getlist("c")) == (["1", "3", "5"], ["6", "7"])
