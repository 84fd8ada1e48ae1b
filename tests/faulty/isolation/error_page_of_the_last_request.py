"""Error handlers run with the request that was matched last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import the_request_context
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/errors"

handling, matched = set(), []
answer, match_request = Flask._answer, RequestContext.match_request


def match_and_remember(self):
    matched[:] = [self.request]
    match_request(self)


def answer_in_the_last(self, *error):
    context = the_request_context()
    handling.add(context)
    try:
        return answer(self, *error)
    finally:
        handling.discard(context)


def current():
    context = the_request_context()
    return matched[0] if context in handling else context.request


RequestContext.match_request, Flask._answer = match_and_remember, answer_in_the_last
flask_reference.request = LocalProxy(current)
