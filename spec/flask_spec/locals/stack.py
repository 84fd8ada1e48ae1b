"""A LocalStack is a stack: what was pushed last is on top and comes off first."""

from flask_conformance import MAY, MUST, requirement
from flask_conformance.kit.properties import given, st


@requirement("locals/stack", MUST, needs="werkzeug.local")
class TestStack:
    """``push`` puts an object on top, ``top`` shows it, ``pop`` takes it off and returns it.

    Source: Werkzeug documentation, "Context Locals".
    """

    def test_top_is_the_object_that_was_pushed(self, werkzeug):
        stack, item = werkzeug.local.LocalStack(), object()

        stack.push(item)

        assert stack.top is item

    def test_top_is_the_one_pushed_last(self, werkzeug):
        stack = werkzeug.local.LocalStack()

        stack.push("first")
        stack.push("second")

        assert stack.top == "second"

    def test_looking_at_the_top_leaves_it_there(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")

        assert (stack.top, stack.top) == ("first", "first")

    def test_pop_returns_the_object_that_was_on_top(self, werkzeug):
        stack, item = werkzeug.local.LocalStack(), object()
        stack.push("below")
        stack.push(item)

        assert stack.pop() is item

    def test_pop_returns_the_last_object_too(self, werkzeug):
        stack, item = werkzeug.local.LocalStack(), object()
        stack.push(item)

        assert stack.pop() is item

    def test_after_a_pop_the_one_below_is_on_top(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        stack.push("second")

        stack.pop()

        assert stack.top == "first"

    def test_the_same_object_may_lie_on_it_twice(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("same")
        stack.push("same")

        stack.pop()

        assert stack.top == "same"

    def test_false_objects_are_objects(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push(0)
        stack.push("")

        assert [stack.top, stack.pop(), stack.top, stack.pop()] == ["", "", 0, 0]

    def test_two_stacks_share_nothing(self, werkzeug):
        first, second = werkzeug.local.LocalStack(), werkzeug.local.LocalStack()

        first.push("first")

        assert second.top is None

    @given(lambda: {"moves": st.lists(st.none() | st.integers(0, 9), max_size=12)})
    def test_any_sequence_of_moves_does_what_a_list_does(self, werkzeug, moves):
        stack, model, seen, expected = werkzeug.local.LocalStack(), [], [], []

        for item in moves:
            if item is None:
                expected.append(model.pop() if model else None)
                seen.append(stack.pop())
            else:
                model.append(item)
                stack.push(item)
            expected.append(model[-1] if model else None)
            seen.append(stack.top)

        assert seen == expected


@requirement("locals/stack-push-returns", MAY, needs="werkzeug.local", since="1.1")
class TestStackPushReturns:
    """``push`` returns all that is on the stack, from the bottom to the top."""

    def test_push_returns_all_that_is_on_the_stack(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        assert list(stack.push("second")) == ["first", "second"]


@requirement("locals/empty-stack", MUST, needs="werkzeug.local")
class TestEmptyStack:
    """On an empty stack ``top`` is None and ``pop`` returns None; neither raises."""

    def test_top_of_a_new_stack_is_none(self, werkzeug):
        stack = werkzeug.local.LocalStack()

        assert stack.top is None

    def test_pop_of_a_new_stack_gives_none(self, werkzeug):
        stack = werkzeug.local.LocalStack()

        assert stack.pop() is None

    def test_top_of_an_emptied_stack_is_none(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("only")
        stack.pop()

        assert stack.top is None

    def test_pop_of_an_emptied_stack_gives_none_every_time(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("only")
        stack.pop()

        assert (stack.pop(), stack.pop()) == (None, None)

    def test_an_emptied_stack_can_be_used_again(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("only")
        stack.pop()
        stack.pop()

        stack.push("again")

        assert stack.top == "again"
