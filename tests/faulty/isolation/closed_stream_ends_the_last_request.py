"""Closing a streamed body takes the request that was entered last for ended."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import the_request_context
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/cut-short"

entered, ended = [], []
push, stream_with_context = RequestContext.push, flask_reference.stream_with_context


def push_and_remember(self):
    entered[:] = [self]
    push(self)


class Stream:
    def __init__(self, pieces):
        self.pieces = stream_with_context(pieces)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.pieces)

    def close(self):
        self.pieces.close()
        ended.extend(entered)


def current():
    context = the_request_context()
    if context in ended:
        raise RuntimeError("Working outside of request context.")
    return context.request


RequestContext.push = push_and_remember
flask_reference.stream_with_context = Stream
flask_reference.request = LocalProxy(current)
