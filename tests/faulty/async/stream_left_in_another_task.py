"""A streamed body enters its contexts where it is made, and leaves them where it is sent."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app, the_request_context
from flask_reference.views import streaming

BREAKS = "async/context-streams"


def enter_at_once(pieces):
    context, app_context = the_request_context(), active_app.get()
    with app_context, context:
        yield None
        yield from pieces


streaming._inside_contexts = enter_at_once
