"""An exception of an after_request function on an error page reaches the server."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/error-after-the-view"

finalize_request = Flask.finalize_request


def finalize(self, rv, from_error_handler=False):
    return finalize_request(self, rv)


Flask.finalize_request = finalize
