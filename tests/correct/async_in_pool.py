"""Varies: coroutine functions run in an event loop of their own, in threads of a pool that are
kept, without asgiref.
Correct: the documentation says that an async view runs in a thread with an event loop, and that
`ensure_sync` gives a function that runs it; contexts go along as a copy.
"""

import asyncio
import contextvars
import functools
from concurrent.futures import ThreadPoolExecutor

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "async",
    "signals/coroutine-receivers",
)


POOL = ThreadPoolExecutor(8)


def async_to_sync(self, func):
    @functools.wraps(func)
    def call(*args, **kwargs):
        async def run():
            return await func(*args, **kwargs)

        context = contextvars.copy_context()
        result = POOL.submit(context.run, lambda: asyncio.run(run())).result()
        for variable, value in context.items():
            if variable.get(None) is not value:
                variable.set(value)
        return result

    return call


flask.Flask.async_to_sync = async_to_sync
