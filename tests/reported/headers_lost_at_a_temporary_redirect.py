"""Report: pallets/werkzeug#26
A redirect with 307 is followed without the headers of the first request.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/redirected-method", "testing/follow-redirects")

change(
    Client.resolve_redirect,
    {"path_parts = path": "builder.headers.clear()\n    path_parts = path"},
)
