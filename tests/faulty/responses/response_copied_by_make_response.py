"""``make_response`` makes a new response of a response."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.helpers import make_response

BREAKS = "responses/make-response"


def copying(*args):
    return make_response(*args).make_conditional({"REQUEST_METHOD": "GET"}) if args else 7


flask_reference.make_response = copying
