"""Report: DataDog/dd-trace-py#5273
start_response is called twice for an answer.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/start-response", "wsgi/validator")

change(
    Response.__call__,
    {
        "    start_response(status, headers)\n": "    start_response(status, headers)\n    start_response(status, headers)\n"
    },
)
