"""Locals in asyncio: a task inherits its starter's values and keeps its own to itself."""

import asyncio

from flask_conformance import MUST, requirement


@requirement("locals/tasks", MUST, werkzeug=">=2.0", needs=("werkzeug.local", "workers.task"))
class TestTasks:
    """A task starts with a copy of what its starter's locals hold; a plain ``await`` shares them.

    Source: PEP 567, on tasks.
    """

    def test_a_task_starts_with_its_starters_attributes(self, werkzeug):
        local = werkzeug.local.Local()

        async def inner():
            return local.user

        async def outer():
            local.user = "ada"
            return await asyncio.create_task(inner())

        assert asyncio.run(outer()) == "ada"

    def test_a_task_starts_with_its_starters_stack(self, werkzeug):
        stack = werkzeug.local.LocalStack()

        async def inner():
            return stack.top

        async def outer():
            stack.push("first")
            return await asyncio.create_task(inner())

        assert asyncio.run(outer()) == "first"

    def test_what_a_task_pushes_does_not_reach_its_starter(self, werkzeug):
        stack = werkzeug.local.LocalStack()

        async def inner():
            stack.push("inner")

        async def outer():
            stack.push("outer")
            await asyncio.create_task(inner())
            return stack.top

        assert asyncio.run(outer()) == "outer"

    def test_what_an_awaited_coroutine_sets_does(self, werkzeug):
        local = werkzeug.local.Local()

        async def inner():
            local.user = "ada"

        async def outer():
            await inner()
            return local.user

        assert asyncio.run(outer()) == "ada"
