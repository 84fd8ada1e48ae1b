"""The proxy request finds its object at the first use, and keeps it until that request ends."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import the_request_context
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/proxies"

found = []
pop = RequestContext.pop


def remembered():
    if not found:
        found.append(the_request_context().request)
    return found[0]


def pop_and_forget(self, *error):
    pop(self, *error)
    if self.request in found:
        found.clear()


RequestContext.pop = pop_and_forget
flask_reference.request = LocalProxy(remembered)
