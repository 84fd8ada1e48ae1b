"""Error handlers for HTTP errors are called without ensure_sync."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/ensure-sync"

handle_http_exception = Flask.handle_http_exception


def handle(self, e):
    self.ensure_sync = lambda function: function
    try:
        return handle_http_exception(self, e)
    finally:
        del self.ensure_sync


Flask.handle_http_exception = handle
