"""What one request asks for with after_this_request is done to the next request too."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "dispatch/after-this-request"

process_response = Flask.process_response


def process(self, response):
    own = active_request.get().after_this_request_funcs
    kept = self.extensions.setdefault("asked for", [])
    own[:0] = kept
    kept[:] = list(own)
    return process_response(self, response)


Flask.process_response = process
