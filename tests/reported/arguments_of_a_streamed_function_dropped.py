"""Report: pallets/flask#1337
A generator function that stream_with_context decorates is called without its arguments.
"""

import flask.helpers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "contexts"
EXPECTED = ("contexts/stream-with-context",)

change(
    flask.helpers.stream_with_context,
    {"generator_or_function(*args, **kwargs)": "generator_or_function()"},
)
