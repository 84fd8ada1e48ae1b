"""Operators on a proxy act on its object: arithmetic, comparison, augmented assignment."""

import operator

import pytest

from flask_conformance import MAY, SHOULD, requirement

ARITHMETIC = ["add", "sub", "mul", "truediv", "floordiv", "mod", "divmod"]
BITWISE = ["pow", "lshift", "rshift", "and", "or", "xor"]
COMPARISONS = ["lt", "le", "eq", "ne", "gt", "ge"]
UNARY = ["neg", "pos", "abs", "invert"]
AUGMENTED = ["matmul", *ARITHMETIC[:-1], *BITWISE]


class Operand:
    """Answers an operator with its name and the other operand."""


for _name in [*ARITHMETIC, *BITWISE, *COMPARISONS, *UNARY, "matmul"]:
    setattr(Operand, f"__{_name}__", lambda self, *other, _name=_name: (_name, *other))
    setattr(Operand, f"__r{_name}__", lambda self, other, _name=_name: (_name, other, "reflected"))


def operation(name):
    """The function behind the operator: ``operator.add`` for ``add``."""
    return divmod if name == "divmod" else getattr(operator, name + "_" * (name in ("and", "or")))


@requirement("locals/proxy-operators", SHOULD, needs="werkzeug.local")
class TestProxyOperators:
    """An operator whose operand is a proxy gives what it gives for the proxy's object.

    Why: Python looks special methods up on the type, so each must be forwarded by itself.
    Source: Python reference, "Emulating numeric types"; Werkzeug documentation, "Proxy Objects".
    """

    @pytest.mark.parametrize("name", [*ARITHMETIC, *BITWISE])
    def test_proxy_on_the_left(self, werkzeug, name):
        proxy, other = werkzeug.local.LocalProxy(Operand), object()

        assert operation(name)(proxy, other) == (name, other)

    @pytest.mark.parametrize("name", ARITHMETIC)
    def test_proxy_on_the_right(self, werkzeug, name):
        proxy, other = werkzeug.local.LocalProxy(Operand), object()

        assert operation(name)(other, proxy) == (name, other, "reflected")

    @pytest.mark.parametrize(
        ("left", "right", "result"),
        [("a", "b", "ab"), ([1], [2], [1, 2]), ((1,), (2,), (1, 2)), (2, 3.5, 5.5)],
        ids=["text", "list", "tuple", "number"],
    )
    def test_proxy_on_the_right_of_a_built_in_object(self, werkzeug, left, right, result):
        assert left + werkzeug.local.LocalProxy(lambda: right) == result

    @pytest.mark.parametrize("name", COMPARISONS)
    def test_comparison(self, werkzeug, name):
        proxy, other = werkzeug.local.LocalProxy(Operand), object()

        assert operation(name)(proxy, other) == (name, other)

    @pytest.mark.parametrize("name", UNARY)
    def test_one_operand(self, werkzeug, name):
        proxy = werkzeug.local.LocalProxy(Operand)

        assert operation(name)(proxy) == (name,)

    def test_both_operands_may_be_proxies(self, werkzeug):
        seven, two = werkzeug.local.LocalProxy(lambda: 7), werkzeug.local.LocalProxy(lambda: 2)

        assert (seven - two, seven // two, seven > two) == (5, 3, True)

    def test_a_type_error_of_the_object_passes(self, werkzeug):
        text = werkzeug.local.LocalProxy(lambda: "text")

        with pytest.raises(TypeError):
            text - 1


@requirement("locals/proxy-operators-since-2-0", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyOperatorsSince20:
    """``@`` and the reflected ``**``, ``<<``, ``>>``, ``&``, ``|``, ``^`` and ``@`` are forwarded
    like the other operators.

    Source: Werkzeug change log, 2.0.0.
    """

    def test_matrix_multiplication(self, werkzeug):
        proxy, other = werkzeug.local.LocalProxy(Operand), object()

        assert proxy @ other == ("matmul", other)

    @pytest.mark.parametrize("name", ["matmul", *BITWISE])
    def test_proxy_on_the_right(self, werkzeug, name):
        proxy, other = werkzeug.local.LocalProxy(Operand), object()

        assert operation(name)(other, proxy) == (name, other, "reflected")


@requirement(
    "locals/proxy-equality", SHOULD, needs="werkzeug.local", depends="locals/proxy-operators"
)
class TestProxyEquality:
    """A proxy equals what its object equals, and hashes like it, so that it can stand for the
    object as a key."""

    def test_it_equals_its_object(self, werkzeug, names):
        word = names.word()
        proxy = werkzeug.local.LocalProxy(lambda: word)

        assert (proxy == word, word == proxy, proxy != word) == (True, True, False)

    def test_it_differs_from_another_object(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: "ada")

        assert (proxy == "grace", proxy != "grace") == (False, True)

    def test_two_proxies_of_one_object_are_equal(self, werkzeug):
        one, two = (
            werkzeug.local.LocalProxy(lambda: "ada"),
            werkzeug.local.LocalProxy(lambda: "ada"),
        )

        assert (one == two, one != two) == (True, False)

    def test_it_hashes_like_its_object(self, werkzeug, names):
        word = names.word()
        proxy = werkzeug.local.LocalProxy(lambda: word)

        assert {word: "found"}[proxy] == "found"

    def test_it_is_as_unhashable_as_its_object(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(list)

        with pytest.raises(TypeError, match="unhashable"):
            hash(proxy)


class Accumulator:
    """Remembers what augmented assignments did to it."""

    def __init__(self):
        self.seen = []


def _accumulate(name):
    def method(self, other):
        self.seen.append((name, other))
        return self

    return method


for _name in AUGMENTED:
    setattr(Accumulator, f"__i{_name}__", _accumulate(_name))


@requirement("locals/proxy-augmented-assignment", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyAugmentedAssignment:
    """An augmented assignment changes the proxy's object, and the name goes on to mean the
    proxy."""

    @pytest.mark.parametrize("name", AUGMENTED)
    def test_the_object_is_changed(self, werkzeug, name):
        total, other = Accumulator(), object()

        operation(f"i{name}")(werkzeug.local.LocalProxy(lambda: total), other)

        assert total.seen == [(name, other)]

    @pytest.mark.parametrize("name", AUGMENTED)
    def test_the_name_still_means_the_proxy(self, werkzeug, name):
        proxy = werkzeug.local.LocalProxy(Accumulator)

        assert operation(f"i{name}")(proxy, object()) is proxy

    def test_a_list_grows_in_place(self, werkzeug):
        local = werkzeug.local.Local()
        local.numbers = numbers = [1]
        proxy = local("numbers")

        proxy += [2]

        assert numbers == [1, 2]

    def test_a_number_cannot_change_and_stays(self, werkzeug):
        local = werkzeug.local.Local()
        local.number = 1
        proxy = local("number")

        proxy += 5

        assert proxy == 1


@requirement("locals/proxy-augmented-rebinds", MAY, werkzeug="<2.0", needs="werkzeug.local")
class TestProxyAugmentedRebinds:
    """An augmented assignment to a proxy binds the name to the operator's plain result; the
    object stays as it was."""

    def test_the_name_means_the_result(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: [1])

        proxy += [2]

        assert (type(proxy), proxy) == (list, [1, 2])

    def test_the_object_stays(self, werkzeug):
        numbers = [1]
        proxy = werkzeug.local.LocalProxy(lambda: numbers)

        proxy += [2]

        assert numbers == [1]
