"""A streamed body runs in the contexts of the request whose body was wrapped last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app, active_request

BREAKS = "isolation/streams"

last = []


def stream_in_the_last_contexts(pieces):
    def pieces_in_context():
        app_context, request_context = last
        with app_context, request_context:
            return next(pieces, None)

    last[:] = [active_app.get(), active_request.get()]
    return iter(pieces_in_context, None)


flask_reference.stream_with_context = stream_in_the_last_contexts
