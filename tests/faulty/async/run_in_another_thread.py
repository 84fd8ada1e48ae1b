"""Coroutine functions run in a thread that has no context."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/contexts"


def async_to_sync(self, func):
    def run(*args, **options):
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(lambda: asyncio.run(func(*args, **options))).result()

    return run


Flask.async_to_sync = async_to_sync
