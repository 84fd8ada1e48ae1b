"""Copying a proxy copies its object."""

import copy

from flask_conformance import MAY, requirement


@requirement("locals/proxy-copies", MAY, needs="werkzeug.local")
class TestProxyCopies:
    """``copy.copy`` and ``copy.deepcopy`` of a proxy copy its object; the copy is no proxy."""

    def test_a_copy_is_a_new_object(self, werkzeug):
        numbers = [1, 2]

        copied = copy.copy(werkzeug.local.LocalProxy(lambda: numbers))
        copied.append(3)

        assert (copied, numbers) == ([1, 2, 3], [1, 2])

    def test_a_copy_is_no_proxy(self, werkzeug):
        assert type(copy.copy(werkzeug.local.LocalProxy(lambda: [1]))) is list

    def test_a_copy_is_shallow(self, werkzeug):
        inner = [1]

        copied = copy.copy(werkzeug.local.LocalProxy(lambda: [inner]))

        assert copied[0] is inner

    def test_a_deep_copy_is_deep(self, werkzeug):
        inner = [1]

        copied = copy.deepcopy(werkzeug.local.LocalProxy(lambda: [inner]))

        assert (copied == [inner], copied[0] is inner) == (True, False)

    def test_a_deep_copy_is_no_proxy(self, werkzeug):
        assert type(copy.deepcopy(werkzeug.local.LocalProxy(lambda: [1]))) is list

    def test_object_and_proxy_deep_copied_together_stay_one(self, werkzeug):
        numbers = [1]

        first, second = copy.deepcopy([numbers, werkzeug.local.LocalProxy(lambda: numbers)])

        assert first is second
