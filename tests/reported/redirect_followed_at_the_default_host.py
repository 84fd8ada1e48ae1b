"""Report: django/django#17431
A redirect to a path is followed at localhost, whatever host answered with it.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/follow-redirects", "testing/address", "testing/redirected-address")

change(
    Client.resolve_redirect,
    {
        "to_name_parts = from_name_parts": "to_name_parts, builder.host = [''], 'localhost'\n"
        "        to_name_parts = from_name_parts"
    },
)
