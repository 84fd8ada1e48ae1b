"""Varies: coroutine functions run in one event loop that a thread of its own runs for ever.
Correct: the documentation says that coroutine functions run in an event loop in a thread, and
that `ensure_sync` gives a function that runs them to their end; contexts go along as a copy.
"""

import asyncio
import contextvars
import functools
import threading

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "async",
    "signals/coroutine-receivers",
)


@functools.cache
def loop():
    made = asyncio.new_event_loop()
    threading.Thread(target=made.run_forever, daemon=True).start()
    return made


def async_to_sync(self, func):
    @functools.wraps(func)
    def call(*args, **kwargs):
        changed = {}

        async def run():
            try:
                return await func(*args, **kwargs)
            finally:
                changed.update(contextvars.copy_context())

        def start():
            return asyncio.run_coroutine_threadsafe(run(), loop())

        try:
            return contextvars.copy_context().run(start).result()
        finally:
            for variable, value in changed.items():
                if variable.get(None) is not value:
                    variable.set(value)

    return call


flask.Flask.async_to_sync = async_to_sync
