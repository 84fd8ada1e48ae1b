"""request is the one whose context was pushed last by any worker."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/request-contexts"

stack = []
push, pop = RequestContext.push, RequestContext.pop


def push_for_all(self):
    stack.append(self)
    push(self)


def pop_for_all(self, *error):
    try:
        pop(self, *error)
    finally:
        stack.reverse()
        stack.remove(self)
        stack.reverse()


def current():
    if not stack:
        raise RuntimeError("Working outside of request context.")
    return stack[-1].request


RequestContext.push, RequestContext.pop = push_for_all, pop_for_all
flask_reference.request = LocalProxy(current)
