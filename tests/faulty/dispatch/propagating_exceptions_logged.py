"""An exception is logged although it propagates."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/propagation"

handle_exception = Flask.handle_exception


def handle(self, e):
    if self.testing or self.debug:
        self.log_exception((type(e), e, e.__traceback__))
    return handle_exception(self, e)


Flask.handle_exception = handle
