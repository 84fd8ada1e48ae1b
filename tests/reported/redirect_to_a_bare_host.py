"""Report: django/django#14457
A redirect to a host without a path is followed to the path that it came from.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "client"
EXPECTED = ("testing/redirected-address", "testing/follow-redirects")

change(
    Client.resolve_redirect,
    {
        "= urlsplit(response.location)\n": "= urlsplit(response.location)\n"
        "    path = path or response.request.path\n"
    },
)
