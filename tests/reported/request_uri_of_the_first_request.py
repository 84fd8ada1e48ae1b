"""Report: pallets/werkzeug#2151
A redirect that the test client follows has the REQUEST_URI of the request before.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/request-uri", "testing/redirected-environ")

URI = 'response.request.environ["REQUEST_URI"]'

change(
    Client.resolve_redirect,
    {"return self.open(": f"builder.request_uri = {URI}\n    return self.open("},
)
