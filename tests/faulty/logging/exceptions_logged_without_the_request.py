"""Unhandled exceptions are logged where no request is current."""

from contextvars import Context

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "logging/request-information"


def log_elsewhere(self, exc_info):
    Context().run(self.logger.error, "An exception was not handled.", exc_info=exc_info)


Flask.log_exception = log_elsewhere
