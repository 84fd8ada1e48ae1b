"""Report: pallets/flask#5049
A coroutine function that is connected to a signal makes the request fail.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "signals"
EXPECTED = ("signals/coroutine-receivers",)

change(
    flask.Flask.finalize_request,
    {"self, _async_wrapper=self.ensure_sync, response=response": "self, response=response"},
)
