"""An overridden make_response is not asked about the values of views."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/make-response-method"

finalize_request = Flask.finalize_request


def finalize(self, rv, from_error_handler=False):
    return finalize_request(self, Flask.make_response(self, rv), from_error_handler)


Flask.finalize_request = finalize
