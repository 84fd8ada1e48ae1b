"""A proxy works in ``with``, ``await``, ``async for`` and ``async with`` as its object does."""

import asyncio

import pytest

from flask_conformance import MAY, SHOULD, requirement


class Block:
    """A context manager, sync and async, that remembers how it was used."""

    def __init__(self, suppresses=False):
        self.suppresses = suppresses
        self.seen = []

    def __enter__(self):
        self.seen.append("entered")
        return "value"

    def __exit__(self, kind, error, traceback):
        self.seen.append(kind)
        return self.suppresses

    async def __aenter__(self):
        self.seen.append("entered")
        return "value"

    async def __aexit__(self, kind, error, traceback):
        self.seen.append(kind)
        return self.suppresses


@requirement("locals/proxy-with", SHOULD, needs="werkzeug.local")
class TestProxyWith:
    """``with`` on a proxy enters and leaves its object."""

    def test_the_object_is_entered_and_left(self, werkzeug):
        block = Block()

        with werkzeug.local.LocalProxy(lambda: block):
            pass

        assert block.seen == ["entered", None]

    def test_as_gives_what_entering_returned(self, werkzeug):
        with werkzeug.local.LocalProxy(Block) as value:
            pass

        assert value == "value"

    def test_leaving_is_told_of_the_error(self, werkzeug):
        block = Block()

        with pytest.raises(LookupError), werkzeug.local.LocalProxy(lambda: block):
            raise LookupError

        assert block.seen == ["entered", LookupError]

    def test_the_object_may_suppress_the_error(self, werkzeug):
        block = Block(suppresses=True)

        with werkzeug.local.LocalProxy(lambda: block):
            raise LookupError

        assert block.seen == ["entered", LookupError]


@requirement("locals/proxy-async", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestProxyAsync:
    """Awaiting a proxy, iterating over it with ``async for`` and entering it with ``async with``
    do so with its object.

    Source: Werkzeug change log, 2.0.0.
    """

    def test_awaiting(self, werkzeug):
        class Answer:
            def __await__(self):
                yield from ()
                return 42

        async def ask():
            return await werkzeug.local.LocalProxy(Answer)

        assert asyncio.run(ask()) == 42

    def test_async_for(self, werkzeug):
        class Pages:
            async def __aiter__(self):
                yield "first"
                yield "second"

        async def read():
            return [page async for page in werkzeug.local.LocalProxy(Pages)]

        assert asyncio.run(read()) == ["first", "second"]

    def test_anext_advances_the_object(self, werkzeug):
        async def pages():
            yield "first"
            yield "second"

        async def read():
            object_ = pages()
            proxy = werkzeug.local.LocalProxy(lambda: object_)
            return [await proxy.__anext__(), await type(proxy).__anext__(proxy)]

        assert asyncio.run(read()) == ["first", "second"]

    def test_async_with(self, werkzeug):
        block = Block()

        async def enter():
            async with werkzeug.local.LocalProxy(lambda: block) as value:
                return value

        assert [asyncio.run(enter()), *block.seen] == ["value", "entered", None]

    def test_async_with_passes_the_error(self, werkzeug):
        block = Block(suppresses=True)

        async def enter():
            async with werkzeug.local.LocalProxy(lambda: block):
                raise LookupError

        asyncio.run(enter())

        assert block.seen == ["entered", LookupError]
