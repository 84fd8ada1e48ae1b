"""An asynchronous generator is collected and sent."""

import asyncio
import inspect

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/generators-unsupported"

make_response = Flask.make_response


async def collect(generator):
    return "".join([part async for part in generator])


def collect_first(self, value):
    if inspect.isasyncgen(value):
        value = asyncio.run(collect(value))
    return make_response(self, value)


Flask.make_response = collect_first
