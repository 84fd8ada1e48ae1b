"""request is kept by thread, so the greenlets and tasks of a thread share it."""

from threading import local as by_thread

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/request-contexts"


class Stack(by_thread):
    def __init__(self):
        self.contexts = []


stack = Stack()
push, pop = RequestContext.push, RequestContext.pop


def push_by_thread(self):
    stack.contexts.append(self)
    push(self)


def pop_by_thread(self, *error):
    try:
        pop(self, *error)
    finally:
        stack.contexts.pop()


def current():
    if not stack.contexts:
        raise RuntimeError("Working outside of request context.")
    return stack.contexts[-1].request


RequestContext.push, RequestContext.pop = push_by_thread, pop_by_thread
flask_reference.request = LocalProxy(current)
