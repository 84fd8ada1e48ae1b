"""A handler for HTTPException is not asked about the answer to an unhandled exception."""

from werkzeug.exceptions import InternalServerError

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/catch-all-http-handler"

find = Flask._find_error_handler


def find_by_code(self, error, blueprints):
    handler = find(self, error, blueprints)
    if not isinstance(error, InternalServerError):
        return handler
    scopes = [self.error_handler_spec[scope][500] for scope in (*blueprints, None)]
    return handler if any(scopes) else None


Flask._find_error_handler = find_by_code
