"""A proxy of a container is used like the container; a proxy of a function is called."""

import operator

import pytest

from flask_conformance import MAY, MUST, SHOULD, requirement


@requirement("locals/proxy-items", MUST, needs="werkzeug.local")
class TestProxyItems:
    """Items of a proxy are read, set, deleted, looked for and counted in its object."""

    def test_reading_by_key(self, werkzeug, names):
        word = names.word()

        assert werkzeug.local.LocalProxy(lambda: {"word": word})["word"] == word

    def test_reading_a_slice(self, werkzeug):
        assert werkzeug.local.LocalProxy(lambda: "abcdef")[1:4] == "bcd"

    def test_a_missing_key_is_the_objects_error(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(dict)

        with pytest.raises(KeyError, match="missing"):
            proxy["missing"]

    def test_a_default_of_the_mapping_is_used(self, werkzeug):
        class Counter(dict):
            def __missing__(self, key):
                return f"no {key}"

        assert werkzeug.local.LocalProxy(Counter)["ada"] == "no ada"

    def test_setting(self, werkzeug, names):
        items, word = {}, names.word()

        werkzeug.local.LocalProxy(lambda: items)["word"] = word

        assert items == {"word": word}

    def test_deleting(self, werkzeug):
        items = {"first": 1, "second": 2}

        del werkzeug.local.LocalProxy(lambda: items)["first"]

        assert items == {"second": 2}

    def test_containment(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: ["ada"])

        assert ("ada" in proxy, "grace" in proxy) == (True, False)

    def test_length(self, werkzeug):
        assert len(werkzeug.local.LocalProxy(lambda: "abc")) == 3


@requirement("locals/proxy-iteration", SHOULD, needs="werkzeug.local")
class TestProxyIteration:
    """Iterating over a proxy iterates over its object."""

    def test_a_loop_sees_each_item(self, werkzeug):
        assert [each for each in werkzeug.local.LocalProxy(lambda: "abc")] == ["a", "b", "c"]  # noqa: C416

    def test_unpacking(self, werkzeug):
        first, *rest = werkzeug.local.LocalProxy(lambda: [1, 2, 3])

        assert (first, rest) == (1, [2, 3])

    def test_unpacking_as_keyword_arguments(self, werkzeug):
        assert dict(**werkzeug.local.LocalProxy(lambda: {"user": "ada"})) == {"user": "ada"}

    def test_iterating_uses_the_objects_own_iterator(self, werkzeug):
        class Countdown:
            def __iter__(self):
                return iter([3, 2, 1])

        assert list(werkzeug.local.LocalProxy(Countdown)) == [3, 2, 1]


@requirement("locals/proxy-iteration-since-2-0", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyIterationSince20:
    """``next``, ``reversed`` and the length hint of a proxy are those of its object.

    Source: Werkzeug change log, 2.0.0.
    """

    def test_next_advances_the_object(self, werkzeug):
        numbers = iter([1, 2, 3])
        proxy = werkzeug.local.LocalProxy(lambda: numbers)

        assert [next(proxy), next(proxy), next(numbers)] == [1, 2, 3]

    def test_reversed(self, werkzeug):
        class Pages:
            def __reversed__(self):
                return iter(["last", "first"])

        assert list(reversed(werkzeug.local.LocalProxy(Pages))) == ["last", "first"]

    def test_length_hint(self, werkzeug):
        class Stream:
            def __length_hint__(self):
                return 17

        assert operator.length_hint(werkzeug.local.LocalProxy(Stream)) == 17


@requirement("locals/proxy-call", SHOULD, needs="werkzeug.local")
class TestProxyCall:
    """Calling a proxy calls its object with the same arguments and returns what it returns."""

    def test_positional_and_keyword_arguments_pass(self, werkzeug):
        def view(*args, **kwargs):
            return args, kwargs

        proxy = werkzeug.local.LocalProxy(lambda: view)

        assert proxy(1, 2, page=3) == ((1, 2), {"page": 3})

    def test_through_the_class(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: dict)

        assert werkzeug.local.LocalProxy.__call__(proxy, [("page", 3)], size=4) == {
            "page": 3,
            "size": 4,
        }

    def test_what_it_raises_passes(self, werkzeug):
        proxy = werkzeug.local.LocalProxy(lambda: {}.__getitem__)

        with pytest.raises(KeyError, match="lost"):
            proxy("lost")

    def test_a_class_makes_an_instance(self, werkzeug):
        assert werkzeug.local.LocalProxy(lambda: list)("ab") == ["a", "b"]

    def test_it_is_callable(self, werkzeug):
        assert callable(werkzeug.local.LocalProxy(lambda: len)) is True
