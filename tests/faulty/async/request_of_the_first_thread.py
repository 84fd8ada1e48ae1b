"""In coroutine functions, the request is the one that came first."""

import asyncio
import contextvars

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/isolation"

first = []
full_dispatch_request = Flask.full_dispatch_request


def remember(self):
    first.append(contextvars.copy_context())
    return full_dispatch_request(self)


def async_to_sync(self, func):
    return lambda *args, **options: first[0].copy().run(asyncio.run, func(*args, **options))


Flask.full_dispatch_request = remember
Flask.async_to_sync = async_to_sync
