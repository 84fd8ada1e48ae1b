"""The context variable of requests is set, and never reset."""

from contextvars import ContextVar

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/request-contexts"

entered = ContextVar("entered")
push = RequestContext.push


def push_for_good(self):
    entered.set(self)
    push(self)


RequestContext.push = push_for_good
flask_reference.request = LocalProxy(entered, "request")
flask_reference.has_request_context = lambda: entered.get(None) is not None
