"""A streamed body runs in the contexts of the request that streamed last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app, active_request

BREAKS = "contexts/two-streams"

last = []


def stream_in_the_last_context(pieces):
    def streaming():
        while True:
            app_context, request_context = last
            with app_context, request_context:
                try:
                    piece = next(pieces)
                except StopIteration:
                    return
            yield piece

    last[:] = [active_app.get(), active_request.get()]
    return streaming()


flask_reference.stream_with_context = stream_in_the_last_context
