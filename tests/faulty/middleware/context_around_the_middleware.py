"""The application context is pushed around the middleware too."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "middleware/no-contexts"


def within_its_context(self, environ, start_response):
    with self.app_context():
        return self.wsgi_app(environ, start_response)


Flask.__call__ = within_its_context
