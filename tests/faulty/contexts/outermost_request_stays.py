"""request is the one whose context was pushed first."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/nested-requests"

stack = []
push, pop = RequestContext.push, RequestContext.pop


def push_on_top(self):
    stack.append(self.request)
    push(self)


def pop_from_top(self, *error):
    try:
        pop(self, *error)
    finally:
        stack.pop()


def outermost():
    if not stack:
        raise RuntimeError("Working outside of request context.")
    return stack[0]


RequestContext.push, RequestContext.pop = push_on_top, pop_from_top
flask_reference.request = LocalProxy(outermost)
