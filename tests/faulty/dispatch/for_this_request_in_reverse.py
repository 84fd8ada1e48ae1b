"""Functions given to after_this_request run in reverse order."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "dispatch/after-this-request-order"

process_response = Flask.process_response


def process(self, response):
    active_request.get().after_this_request_funcs.reverse()
    return process_response(self, response)


Flask.process_response = process
