"""Unhandled exceptions are logged as warnings."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.app import Flask

BREAKS = "dispatch/log-exception"


def log_exception(self, exc_info):
    self.logger.warning("Exception on %s [%s]", request.path, request.method, exc_info=exc_info)


Flask.log_exception = log_exception
