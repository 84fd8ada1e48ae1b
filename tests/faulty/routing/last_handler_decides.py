"""Of the handlers of build errors, the last is asked first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-error-handlers"

handle = Flask.handle_url_build_error


def backwards(self, error, endpoint, values):
    self.url_build_error_handlers.reverse()
    try:
        return handle(self, error, endpoint, values)
    finally:
        self.url_build_error_handlers.reverse()


Flask.handle_url_build_error = backwards
