"""The handler for 500 is called although the exception propagates."""

from werkzeug.exceptions import InternalServerError

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/propagation"

handle_exception = Flask.handle_exception


def handle(self, e):
    handler = self.error_handler_spec[None][500].get(InternalServerError)
    if handler is not None and self.testing:
        handler(e)
    return handle_exception(self, e)


Flask.handle_exception = handle
