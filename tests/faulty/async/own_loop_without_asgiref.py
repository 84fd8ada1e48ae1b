"""Without asgiref, coroutine functions run all the same."""

import asyncio

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/without-asgiref"


def async_to_sync(self, func):
    return lambda *args, **options: asyncio.run(func(*args, **options))


Flask.async_to_sync = async_to_sync
