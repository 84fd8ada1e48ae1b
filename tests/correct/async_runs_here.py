"""Varies: a coroutine function runs in an event loop of the very thread, where none is running
there.
Correct: the documentation promises that it runs in an event loop and sees the contexts; where one
is running, a thread is made.
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


def run_here(make, context):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(loop.create_task(make(), context=context))
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def run_elsewhere(make, context):
    outcome = []

    def run():
        try:
            outcome.append((run_here(make, context), None))
        except BaseException as error:
            outcome.append((None, error))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    result, error = outcome[0]
    if error is not None:
        raise error
    return result


def async_to_sync(self, func):
    @functools.wraps(func)
    def call(*args, **kwargs):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            run = run_here
        else:
            run = run_elsewhere
        context = contextvars.copy_context()
        try:
            return run(lambda: func(*args, **kwargs), context)
        finally:
            for variable, value in context.items():
                if variable.get(None) is not value:
                    variable.set(value)

    return call


flask.Flask.async_to_sync = async_to_sync
