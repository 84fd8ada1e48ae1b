"""A request context works on a copy of the environ."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/request-context"

request_context = Flask.request_context
Flask.request_context = lambda self, environ: request_context(self, dict(environ))
