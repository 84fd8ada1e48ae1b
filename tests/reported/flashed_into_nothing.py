"""Report: lixxu/sanic-jinja2#39
What is flashed while the session is empty is not there in the same request.
"""

import flask.helpers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "sessions"
EXPECTED = ("sessions/flash",)

change(
    flask.helpers.flash,
    {
        "    flashes = session.get": (
            "    if not session:\n        request_ctx.flashes = []\n    flashes = session.get"
        )
    },
)
