"""How a LocalManager told workers apart, while it did."""

import pytest

from flask_conformance import MAY, requirement

NEEDS = ("werkzeug.local", "werkzeug.local.LocalManager")


@requirement("locals/identity", MAY, werkzeug="<2.0", needs=NEEDS)
class TestIdentity:
    """The manager's ``get_ident()`` is the identity by which its locals tell workers apart; an
    ``ident_func`` given to the manager replaces it in all of them.

    Why: other libraries key their own storage by it. Since Werkzeug 2.0 the function has no
    effect, since 2.1 it does not exist: locals follow ``contextvars``.
    """

    def test_each_worker_has_one_of_its_own(self, werkzeug, workers):
        manager = werkzeug.local.LocalManager([])

        def worker():
            first = manager.get_ident()
            yield
            return first, manager.get_ident()

        (one, one_again), (two, two_again) = workers.run(worker(), worker(), schedule="0101")

        assert (one == one_again, two == two_again, one == two) == (True, True, False)

    def test_a_function_of_ones_own_decides(self, werkzeug):
        local, current = werkzeug.local.Local(), ["first"]
        werkzeug.local.LocalManager([local], ident_func=lambda: current[0])

        local.user = "ada"
        current[0] = "second"

        assert not hasattr(local, "user")

    def test_it_decides_for_stacks_too(self, werkzeug):
        stack, current = werkzeug.local.LocalStack(), ["first"]
        werkzeug.local.LocalManager([stack], ident_func=lambda: current[0])

        stack.push("ada")
        current[0] = "second"

        assert stack.top is None

    def test_get_ident_asks_it(self, werkzeug, names):
        word = names.word()

        manager = werkzeug.local.LocalManager([], ident_func=lambda: word)

        assert manager.get_ident() == word


@requirement("locals/identity-removed", MAY, werkzeug=">=2.1", needs=NEEDS)
class TestIdentityRemoved:
    """A ``LocalManager`` takes no ``ident_func``.

    Why: it would be accepted and have no effect, and the caller's isolation with it.
    """

    def test_passing_one_is_a_type_error(self, werkzeug):
        with pytest.raises(TypeError):
            werkzeug.local.LocalManager([], ident_func=lambda: 0)

    def test_there_is_no_get_ident(self, werkzeug):
        assert not hasattr(werkzeug.local.LocalManager([]), "get_ident")
