"""Report: flask-restful/flask-restful#94
The sender of got_request_exception is not the application.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "signals"
EXPECTED = ("signals/got-request-exception", "signals/receivers")

change(
    Flask.handle_exception,
    {"got_request_exception.send(self,": "got_request_exception.send(self.json,"},
)
