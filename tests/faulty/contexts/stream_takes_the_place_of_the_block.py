"""What a streamed body kept is current after it, and stays so."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app, the_request_context
from flask_reference.views import streaming

BREAKS = "contexts/stream-in-client-block"


def enter_and_stay(pieces):
    context, app_context = the_request_context(), active_app.get()
    yield None
    app_context.push()
    context.push()
    yield from pieces


streaming._inside_contexts = enter_and_stay
