"""A proxy converts as its object does: to text, to numbers, to a truth value."""

import math
import operator

import pytest

from flask_conformance import MAY, SHOULD, requirement


class Thing:
    """Has a text form, a representation and a bytes form that all differ."""

    def __str__(self):
        return "text"

    def __repr__(self):
        return "<Thing>"

    def __bytes__(self):
        return b"bytes"

    def __format__(self, spec):
        return f"formatted {spec}"


@requirement("locals/proxy-text", SHOULD, needs="werkzeug.local")
class TestProxyText:
    """``str`` and ``repr`` of a proxy are those of its object."""

    def test_str(self, werkzeug):
        assert str(werkzeug.local.LocalProxy(Thing)) == "text"

    def test_repr(self, werkzeug):
        assert repr(werkzeug.local.LocalProxy(Thing)) == "<Thing>"

    def test_repr_inside_a_container(self, werkzeug):
        assert repr([werkzeug.local.LocalProxy(Thing)]) == "[<Thing>]"

    def test_percent_formatting(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(Thing)

        assert "%s %r" % (proxy, proxy) == "text <Thing>"  # noqa: UP031


@requirement("locals/proxy-text-since-2-0", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyTextSince20:
    """``format`` and ``bytes`` of a proxy are those of its object too.

    Source: Werkzeug change log, 2.0.0.
    """

    def test_format_with_a_specification(self, werkzeug):
        assert format(werkzeug.local.LocalProxy(Thing), "wide") == "formatted wide"

    def test_format_without_one(self, werkzeug):
        assert f"{werkzeug.local.LocalProxy(Thing)}" == "formatted "

    def test_bytes(self, werkzeug):
        assert bytes(werkzeug.local.LocalProxy(Thing)) == b"bytes"


class Number:
    """Becomes a different number in each conversion."""

    def __int__(self):
        return 1

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 3 + 4j

    def __index__(self):
        return 5

    def __round__(self, digits=None):
        return ("rounded", digits)

    def __trunc__(self):
        return "truncated"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceiling"


@requirement("locals/proxy-numbers", MAY, needs="werkzeug.local")
class TestProxyNumbers:
    """A proxy becomes the number that its object becomes."""

    @pytest.mark.parametrize(
        ("convert", "expected"),
        [
            pytest.param(int, 1, id="int"),
            pytest.param(float, 2.5, id="float"),
            pytest.param(complex, 3 + 4j, id="complex"),
            pytest.param(operator.index, 5, id="index"),
            pytest.param(hex, "0x5", id="hex"),
        ],
    )
    def test_conversion(self, werkzeug, convert, expected):
        assert convert(werkzeug.local.LocalProxy(Number)) == expected

    def test_it_indexes_a_sequence(self, werkzeug):
        assert "abcdefgh"[werkzeug.local.LocalProxy(Number)] == "f"


@requirement("locals/proxy-rounding", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyRounding:
    """A proxy is rounded as its object is.

    Source: Werkzeug change log, 2.0.0.
    """

    def test_round(self, werkzeug):
        assert round(werkzeug.local.LocalProxy(Number)) == ("rounded", None)

    def test_round_to_digits(self, werkzeug):
        assert round(werkzeug.local.LocalProxy(Number), 2) == ("rounded", 2)

    @pytest.mark.parametrize(
        ("convert", "expected"),
        [
            pytest.param(math.trunc, "truncated", id="trunc"),
            pytest.param(math.floor, "floor", id="floor"),
            pytest.param(math.ceil, "ceiling", id="ceil"),
        ],
    )
    def test_to_an_integer(self, werkzeug, convert, expected):
        assert convert(werkzeug.local.LocalProxy(Number)) == expected


@requirement("locals/proxy-truth", SHOULD, needs="werkzeug.local")
class TestProxyTruth:
    """A proxy is as true or false as its object."""

    @pytest.mark.parametrize("value", [1, "text", [0]], ids=["number", "text", "list"])
    def test_true_objects(self, werkzeug, value):
        assert bool(werkzeug.local.LocalProxy(lambda: value)) is True

    @pytest.mark.parametrize("value", [0, "", [], None], ids=["number", "text", "list", "none"])
    def test_false_objects(self, werkzeug, value):
        assert bool(werkzeug.local.LocalProxy(lambda: value)) is False

    def test_the_object_decides_by_its_own_method(self, werkzeug):
        class Closed:
            def __bool__(self):
                return False

        assert bool(werkzeug.local.LocalProxy(Closed)) is False
