"""It claims to be Flask 1.1, and runs coroutine functions."""

import asyncio

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "async/views-unsupported"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")

make_response = Flask.make_response


def run_first(self, value):
    return make_response(self, asyncio.run(value) if asyncio.iscoroutine(value) else value)


Flask.make_response = run_first
