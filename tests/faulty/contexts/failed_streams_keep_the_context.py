"""A stream that fails leaves its context behind."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.globals import request_ctx

BREAKS = "contexts/failing-streams"


def keep_while_reading(generator):
    context = request_ctx._get_current_object().copy()

    def pieces():
        context.push()
        yield from generator
        context.pop(None)

    return pieces()


flask_reference.stream_with_context = keep_while_reading
