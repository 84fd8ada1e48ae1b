"""An HTTP exception that carries a response but no code is shown to error handlers."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.app import Flask

BREAKS = "dispatch/http-exception-raised"

handle_http_exception = Flask.handle_http_exception


def handle(self, e):
    handler = self._find_error_handler(e, request.blueprints) if e.code is None else None
    return handler(e) if handler else handle_http_exception(self, e)


Flask.handle_http_exception = handle
