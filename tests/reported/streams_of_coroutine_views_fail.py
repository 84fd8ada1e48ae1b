"""Report: pallets/flask#5774
A coroutine view cannot return stream_with_context.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "async"
EXPECTED = ("async/context-streams",)

PUSHED = "        with app_ctx, req_ctx:\n"

change(
    flask.stream_with_context,
    {
        "        yield None  # type: ignore[misc]\n": "",
        PUSHED: f"{PUSHED}            yield None\n",
    },
)
