"""Report: pallets/quart#121
A handler for HTTPException is not asked for the 500 that an unhandled error becomes.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("dispatch/catch-all-http-handler", "dispatch/server-error")

own = flask.Flask.handle_exception


def handle_exception(self, e):
    find = self._find_error_handler

    def exactly(error, blueprints):
        for name in (*blueprints, None):
            if handler := self.error_handler_spec[name][500].get(type(error)):
                return handler
        return None

    self._find_error_handler = exactly
    try:
        return own(self, e)
    finally:
        self._find_error_handler = find


flask.Flask.handle_exception = handle_exception
