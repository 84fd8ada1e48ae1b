"""Of several fitting handlers the one that was registered first is called."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/nearest-handler"


def find(self, error, blueprints):
    code = error.code if isinstance(error, HTTPException) else None
    for wanted in (None,) if code is None else (code, None):
        for scope in (*blueprints, None):
            for cls, handler in self.error_handler_spec[scope][wanted].items():
                if isinstance(error, cls):
                    return handler
    return None


Flask._find_error_handler = find
