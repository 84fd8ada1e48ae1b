"""The request context is pushed before middleware runs."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "middleware/no-contexts"

call = Flask.__call__


def call_inside(self, environ, start_response):
    with self.request_context(environ):
        return call(self, environ, start_response)


Flask.__call__ = call_inside
