"""Report: pallets/quart#120
abort(405) without the methods that are allowed is a server error.
"""

from changed import change
from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "errors"
EXPECTED = ("dispatch/abort", "dispatch/exception-classes")

change(
    MethodNotAllowed.__init__,
    {"self.valid_methods = valid_methods": "self.valid_methods = list(valid_methods)"},
)
