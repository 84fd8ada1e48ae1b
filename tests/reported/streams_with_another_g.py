"""Report: pallets/quart#361
A stream that keeps the context has an empty g, and not that of its request.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "contexts"
EXPECTED = (
    "contexts/stream-with-context",
    "async/context-streams",
)

change(
    flask.stream_with_context,
    {"app_ctx = _cv_app.get()": "app_ctx = _cv_app.get().app.app_context()"},
)
