"""Requests are kept by the number of their thread, which a later thread may get."""

from threading import get_ident

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/unfinished-requests"

by_number = {}
push, pop = RequestContext.push, RequestContext.pop


def push_by_number(self):
    by_number.setdefault(get_ident(), []).append(self)
    push(self)


def pop_by_number(self, *error):
    try:
        pop(self, *error)
    finally:
        by_number[get_ident()].pop()


RequestContext.push, RequestContext.pop = push_by_number, pop_by_number
flask_reference.has_request_context = lambda: bool(by_number.get(get_ident()))
