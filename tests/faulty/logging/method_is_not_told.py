"""The log of an unhandled error does not tell the method."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import request

BREAKS = "logging/unhandled-errors"


def without_method(self, exc_info):
    self.logger.error(f"Exception on {request.path}", exc_info=exc_info)


Flask.log_exception = without_method
