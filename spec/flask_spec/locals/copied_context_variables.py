"""Locals live in ``contextvars``: a copied context goes its own way."""

import contextvars

from flask_conformance import MAY, MUST, SHOULD, requirement


@requirement("locals/copied-context", MUST, werkzeug=">=2.0", needs="werkzeug.local")
class TestCopiedContext:
    """Code that runs in a copy of the current context starts with the values that the locals
    had when the copy was made; what either side changes afterwards, the other does not see.

    Why: asyncio runs each task and callback in such a copy.
    Source: Python documentation, "contextvars", ``copy_context``.
    If this fails: look for a stored dict or list that is changed in place instead of replaced.
    """

    def test_the_copy_starts_with_the_attributes(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"

        copy = contextvars.copy_context()

        assert copy.run(getattr, local, "user") == "ada"

    def test_setting_in_the_copy_is_not_seen_outside(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"

        contextvars.copy_context().run(setattr, local, "user", "grace")

        assert local.user == "ada"

    def test_setting_outside_is_not_seen_in_the_copy(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        copy = contextvars.copy_context()

        local.user = "grace"

        assert copy.run(getattr, local, "user") == "ada"

    def test_deleting_in_the_copy_is_not_seen_outside(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"

        contextvars.copy_context().run(delattr, local, "user")

        assert local.user == "ada"

    def test_deleting_outside_is_not_seen_in_the_copy(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        copy = contextvars.copy_context()

        del local.user

        assert copy.run(getattr, local, "user") == "ada"

    def test_the_copy_starts_with_the_stack(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        stack.push("second")

        copy = contextvars.copy_context()

        assert [copy.run(stack.pop), copy.run(stack.pop)] == ["second", "first"]

    def test_pushing_in_the_copy_is_not_seen_outside(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")

        contextvars.copy_context().run(stack.push, "second")

        assert stack.top == "first"

    def test_pushing_outside_is_not_seen_in_the_copy(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        copy = contextvars.copy_context()

        stack.push("second")

        assert copy.run(stack.pop) == "first"


@requirement("locals/copied-stack-pop", SHOULD, werkzeug=">=2.2", needs="werkzeug.local")
class TestCopiedStackPop:
    """What is popped from a stack in one context stays on it in a context that was copied
    before.

    Why: Werkzeug 2.0 and 2.1 push onto a new list but pop from the shared one.
    """

    def test_popping_in_the_copy_is_not_seen_outside(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        stack.push("second")

        contextvars.copy_context().run(stack.pop)

        assert stack.top == "second"

    def test_popping_outside_is_not_seen_in_the_copy(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        stack.push("second")
        copy = contextvars.copy_context()

        stack.pop()

        assert copy.run(stack.pop) == "second"


@requirement(
    "locals/own-context-variable",
    SHOULD,
    werkzeug=">=2.2",
    needs=("werkzeug.local", "werkzeug.local.context_var"),
)
class TestOwnContextVariable:
    """A ``Local`` or ``LocalStack`` that is given a ``ContextVar`` keeps its values there: another
    one that is given the same has them too."""

    def test_attributes_are_those_of_another(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        werkzeug.local.Local(variable).user = "ada"
        assert werkzeug.local.Local(variable).user == "ada"

    def test_pushed_objects_are_those_of_another(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        werkzeug.local.LocalStack(variable).push("first")
        assert werkzeug.local.LocalStack(variable).pop() == "first"


@requirement(
    "locals/values-in-context-variables",
    MAY,
    werkzeug=">=2.2",
    needs=("werkzeug.local", "werkzeug.local.context_var"),
    since="1.1",
)
class TestValuesInContextVariables:
    """What a ``Local`` keeps in its ``ContextVar`` is a dict, which is not changed in place, and
    what a ``LocalStack`` keeps there is a list."""

    def test_attributes_are_in_the_variable(self, werkzeug):
        variable = contextvars.ContextVar("variable")

        werkzeug.local.Local(variable).user = "ada"

        assert variable.get() == {"user": "ada"}

    def test_what_the_variable_holds_are_attributes(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        variable.set({"user": "ada"})

        assert werkzeug.local.Local(variable).user == "ada"

    def test_pushed_objects_are_in_the_variable(self, werkzeug):
        variable = contextvars.ContextVar("variable")

        werkzeug.local.LocalStack(variable).push("first")

        assert variable.get() == ["first"]

    def test_what_the_variable_holds_is_the_stack(self, werkzeug):
        variable = contextvars.ContextVar("variable")
        variable.set(["first", "second"])

        assert werkzeug.local.LocalStack(variable).pop() == "second"

    def test_a_dict_in_the_variable_is_not_changed_in_place(self, werkzeug):
        variable, values = contextvars.ContextVar("variable"), {"user": "ada"}
        variable.set(values)

        werkzeug.local.Local(variable).user = "grace"

        assert values == {"user": "ada"}
