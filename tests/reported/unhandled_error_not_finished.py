"""Report: pallets/flask#3266
Where no handler for 500 is registered, after_request functions do not see the answer to an error.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("dispatch/after-request", "dispatch/server-error", "signals/request-finished")

change(
    flask.Flask.handle_exception,
    {
        "    if handler is not None:\n": """
    if handler is None:
        return self.make_response(server_error)
    else:
"""
    },
)
