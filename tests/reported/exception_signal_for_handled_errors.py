"""Report: flask-restful/flask-restful#802
got_request_exception is sent for HTTP errors, as 405, that are answered.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "signals"
EXPECTED = ("signals/got-request-exception",)

change(
    Flask.handle_http_exception,
    {"if e.code is None:": "got_request_exception.send(self, exception=e)\n    if e.code is None:"},
)
