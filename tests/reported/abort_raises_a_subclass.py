"""Report: pallets/werkzeug#422
abort(400) raises a subclass of BadRequest that happens to have the same code.
"""

from werkzeug.exceptions import SecurityError, default_exceptions

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "errors"
EXPECTED = ("dispatch/abort", "dispatch/handler-by-code")

default_exceptions[400] = SecurityError
