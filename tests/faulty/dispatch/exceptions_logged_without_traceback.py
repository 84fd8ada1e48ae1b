"""log_exception is not handed the traceback."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/log-exception"

handle_exception = Flask.handle_exception


def handle(self, e):
    log_exception = self.log_exception
    self.log_exception = lambda exc_info: log_exception((*exc_info[:2], None))
    try:
        return handle_exception(self, e)
    finally:
        del self.log_exception


Flask.handle_exception = handle
