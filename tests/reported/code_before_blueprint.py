"""Report: pallets/flask#2314
A blueprint's handler for an exception loses to one that the application has for its code.
"""

from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = (
    "dispatch/nearest-handler",
    "dispatch/blueprint-before-nearness",
    "blueprints/error-handlers",
)

own = App._find_error_handler


def _find_error_handler(self, e, blueprints):
    return own(self, e, []) or own(self, e, blueprints)


App._find_error_handler = _find_error_handler
