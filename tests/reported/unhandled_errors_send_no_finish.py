"""Report: elastic/apm-agent-python#629
request_finished is not sent for the answer to an unhandled error.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "signals"
EXPECTED = ("signals/request-finished",)

change(
    Flask.finalize_request,
    {"request_finished.send(": "from_error_handler or request_finished.send("},
)
