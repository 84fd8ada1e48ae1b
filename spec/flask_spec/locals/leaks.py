"""Nothing of a worker remains when it has cleaned up, or has ended."""

import gc
import weakref

from flask_conformance import SHOULD, requirement


class Value:
    """Something that can be seen to be gone."""


@requirement("locals/nothing-leaks", SHOULD, needs="werkzeug.local")
class TestNothingLeaks:
    """What a worker deleted, released or popped is not kept alive by the local."""

    def test_a_deleted_attribute_dies(self, werkzeug):
        local = werkzeug.local.Local()
        local.value = Value()
        dead = weakref.ref(local.value)

        del local.value
        gc.collect()

        assert dead() is None

    def test_a_replaced_value_dies(self, werkzeug):
        local = werkzeug.local.Local()
        local.value = Value()
        dead = weakref.ref(local.value)

        local.value = None
        gc.collect()

        assert dead() is None

    def test_a_released_value_dies(self, werkzeug):
        local = werkzeug.local.Local()
        local.value = Value()
        dead = weakref.ref(local.value)

        local.__release_local__()
        gc.collect()

        assert dead() is None

    def test_a_popped_value_dies(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("below")
        stack.push(Value())
        dead = weakref.ref(stack.top)

        stack.pop()
        gc.collect()

        assert dead() is None

    def test_the_last_popped_value_of_each_of_many_workers_dies(self, werkzeug, workers):
        stack, dead = werkzeug.local.LocalStack(), []

        def worker():
            stack.push(Value())
            dead.append(weakref.ref(stack.top))
            yield
            stack.pop()

        workers.run(*(worker() for _ in range(10)))
        gc.collect()

        assert [each() for each in dead] == [None] * 10


@requirement(
    "locals/nothing-leaks-without-release", SHOULD, werkzeug=">=2.0", needs="werkzeug.local"
)
class TestNothingLeaksWithoutRelease:
    """When a worker has ended, what it left in locals is gone, even if it released nothing.

    Why: storage keyed by thread grows with every thread, and a new one may get an old one's key.
    """

    def test_attributes_of_ended_workers_die(self, werkzeug, workers):
        local, dead = werkzeug.local.Local(), []

        def worker():
            local.value = Value()
            dead.append(weakref.ref(local.value))
            yield

        workers.run(*(worker() for _ in range(10)))
        gc.collect()

        assert [each() for each in dead] == [None] * 10

    def test_stacks_of_ended_workers_die(self, werkzeug, workers):
        stack, dead = werkzeug.local.LocalStack(), []

        def worker():
            stack.push(Value())
            dead.append(weakref.ref(stack.top))
            yield

        workers.run(*(worker() for _ in range(10)))
        gc.collect()

        assert [each() for each in dead] == [None] * 10
