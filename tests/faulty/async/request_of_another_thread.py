"""In coroutine functions, the request is the one that came last."""

import asyncio
import contextvars

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/isolation"

latest = []
before = Flask.full_dispatch_request


def remember(self):
    latest.append(contextvars.copy_context())
    return before(self)


def async_to_sync(self, func):
    def run(*args, **options):
        async def start():
            task = asyncio.get_running_loop().create_task(
                func(*args, **options), context=latest[-1].copy()
            )
            return await task

        return asyncio.run(start())

    return run


Flask.full_dispatch_request = remember
Flask.async_to_sync = async_to_sync
