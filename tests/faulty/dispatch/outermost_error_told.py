"""A request tells of the first exception in the chain, which may be its caller's."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/error-of-the-caller"

handle_exception = Flask.handle_exception


def handle_the_first(self, error):
    while error.__context__ is not None:
        error = error.__context__
    return handle_exception(self, error)


Flask.handle_exception = handle_the_first
