"""Report: DataDog/dd-trace-py#5273
start_response is called twice for an answer.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/start-response", "wsgi/validator")

START = "    start_response(status, headers)\n"

change(Response.__call__, {START: START * 2})
