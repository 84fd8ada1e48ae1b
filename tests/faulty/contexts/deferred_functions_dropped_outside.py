"""after_this_request does nothing where there is no request."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/after-this-request"

after_this_request = flask_reference.after_this_request


def after_this_request_if_any(function):
    if flask_reference.has_request_context():
        after_this_request(function)
    return function


flask_reference.after_this_request = after_this_request_if_any
