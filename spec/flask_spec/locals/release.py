"""release_local forgets what the current worker stored."""

import pytest

from flask_conformance import MUST, requirement


@requirement("locals/release", MUST, needs=("werkzeug.local", "werkzeug.local.release_local"))
class TestRelease:
    """``release_local`` forgets everything that the current worker has in a ``Local`` or
    ``LocalStack``; the object can be used again.

    Why: a worker that is reused for another request must not find the last one's data.
    """

    def test_no_attribute_is_left(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        local.language = "en"

        werkzeug.local.release_local(local)

        assert (hasattr(local, "user"), hasattr(local, "language")) == (False, False)

    def test_reading_afterwards_is_reading_what_is_not_set(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"

        werkzeug.local.release_local(local)

        with pytest.raises(AttributeError):
            local.user  # noqa: B018

    def test_a_stack_is_empty(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        stack.push("second")

        werkzeug.local.release_local(stack)

        assert stack.pop() is None

    def test_a_proxy_is_unbound(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        proxy = local("user")

        werkzeug.local.release_local(local)

        assert bool(proxy) is False

    def test_a_released_local_can_be_used_again(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        werkzeug.local.release_local(local)

        local.user = "grace"

        assert local.user == "grace"

    def test_a_released_stack_can_be_used_again(self, werkzeug):
        stack = werkzeug.local.LocalStack()
        stack.push("first")
        werkzeug.local.release_local(stack)

        stack.push("again")

        assert (stack.pop(), stack.pop()) == ("again", None)

    def test_what_was_never_used_can_be_released(self, werkzeug):
        local = werkzeug.local.Local()

        werkzeug.local.release_local(local)
        werkzeug.local.release_local(local)

        assert not hasattr(local, "user")

    def test_another_local_keeps_its_values(self, werkzeug):
        local, other = werkzeug.local.Local(), werkzeug.local.Local()
        local.user = other.user = "ada"

        werkzeug.local.release_local(local)

        assert other.user == "ada"

    def test_other_workers_keep_their_attributes(self, werkzeug, workers):
        local = werkzeug.local.Local()

        def keeps():
            local.user = "kept"
            yield "sets user"
            return local.user

        def releases():
            local.user = "released"
            yield "sets user"
            werkzeug.local.release_local(local)

        assert workers.run(keeps(), releases(), schedule="0110") == ["kept", None]

    def test_other_workers_keep_their_stack(self, werkzeug, workers):
        stack = werkzeug.local.LocalStack()

        def keeps():
            stack.push("kept")
            yield "pushes"
            return stack.top

        def releases():
            stack.push("released")
            yield "pushes"
            werkzeug.local.release_local(stack)

        assert workers.run(keeps(), releases(), schedule="0110") == ["kept", None]
