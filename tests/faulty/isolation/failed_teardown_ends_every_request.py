"""When a teardown function raises, the requests of all workers are taken for ended."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import the_request_context
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/teardown-errors"

active = []
push, teardown = RequestContext.push, Flask.do_teardown_request


def push_and_count(self):
    active.append(self)
    push(self)


def teardown_or_end_all(self, *error):
    try:
        teardown(self, *error)
    except Exception:
        active.clear()
        raise


def current():
    context = the_request_context()
    if active and context not in active:
        active.append(context)
    if not active:
        raise RuntimeError("Working outside of request context.")
    return context.request


RequestContext.push, Flask.do_teardown_request = push_and_count, teardown_or_end_all
flask_reference.request = LocalProxy(current)
