"""Report: pallets/werkzeug#139
The test client follows a redirect only where the name of the header is written Location.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/follow-redirects", "testing/client-of-any-application")

change(
    Client.resolve_redirect,
    {"urlsplit(response.location)": 'urlsplit(dict(list(response.headers))["Location"])'},
)
