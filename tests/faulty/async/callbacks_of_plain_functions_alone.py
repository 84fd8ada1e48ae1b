"""``after_this_request`` in a coroutine function has no effect."""

import asyncio

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core import contexts

BREAKS = "async/context-functions"

after_this_request = contexts.after_this_request


def outside_of_loops(f):
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return after_this_request(f)
    return f


flask_reference.after_this_request = outside_of_loops
