"""Report: pallets/werkzeug#1151
The headers of a request are not sent again when the test client follows a redirect.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/redirected-environ", "testing/follow-redirects")

change(
    Client.resolve_redirect,
    {
        "builder.content_length = None": (
            "builder.content_length = None\n        builder.headers.clear()"
        )
    },
)
