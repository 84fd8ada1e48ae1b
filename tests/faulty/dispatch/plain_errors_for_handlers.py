"""A handler is given a fresh HTTP error of the same code instead of the one that was raised."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/error-attributes"

handle_http_exception = Flask.handle_http_exception


def handle_a_fresh_one(self, error):
    if error.code is not None and self.debug:
        fresh = type(error)(error.description)
        fresh.response = error.response
        return handle_http_exception(self, fresh)
    return handle_http_exception(self, error)


Flask.handle_http_exception = handle_a_fresh_one
