"""An unhandled error is logged as a warning."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.globals import request

BREAKS = "logging/unhandled-errors"


def as_warning(self, exc_info):
    self.logger.warning(f"Exception on {request.path} [{request.method}]", exc_info=exc_info)


Flask.log_exception = as_warning
