"""A handler for Exception is not called for HTTP errors."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/catch-all-handler"

handle_http_exception = Flask.handle_http_exception


def handle(self, e):
    catch_all = self.error_handler_spec[None][None].pop(Exception, None)
    try:
        return handle_http_exception(self, e)
    finally:
        if catch_all is not None:
            self.error_handler_spec[None][None][Exception] = catch_all


Flask.handle_http_exception = handle
