"""After an inner request, the outer one that any worker entered last is current."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import active_request

BREAKS = "isolation/nested-requests"

outer = []
push, pop = RequestContext.push, RequestContext.pop


def push_and_remember(self):
    outer.append(active_request.get(None))
    push(self)


def pop_and_restore(self, *error):
    pop(self, *error)
    before = outer.pop()
    if before is not None:
        active_request.set(before)


RequestContext.push, RequestContext.pop = push_and_remember, pop_and_restore
