"""The answer to an unhandled error has status 200."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/unhandled-exception"

handle_exception = Flask.handle_exception


def as_if_well(self, e):
    response = handle_exception(self, e)
    response.status_code = 200
    return response


Flask.handle_exception = as_if_well
