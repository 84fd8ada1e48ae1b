"""A handler for an exception class is not called for its subclasses."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/handler-by-class"

find = Flask._find_error_handler


def find_exactly(self, error, blueprints):
    handler = find(self, error, blueprints)
    if isinstance(error, HTTPException):
        return handler
    scopes = [self.error_handler_spec[scope][None] for scope in (*blueprints, None)]
    return handler if any(type(error) in handlers for handlers in scopes) else None


Flask._find_error_handler = find_exactly
