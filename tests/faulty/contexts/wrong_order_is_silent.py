"""Popping a context that is not the innermost one is no error."""

import contextlib

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext, RequestContext

BREAKS = "contexts/popping-out-of-order"

pop_app, pop_request = AppContext.pop, RequestContext.pop


def pop_app_silently(self, *error):
    with contextlib.suppress(AssertionError):
        pop_app(self, *error)


def pop_request_silently(self, *error):
    with contextlib.suppress(AssertionError):
        pop_request(self, *error)


AppContext.pop, RequestContext.pop = pop_app_silently, pop_request_silently
