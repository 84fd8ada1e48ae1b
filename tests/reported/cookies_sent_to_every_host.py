"""Report: pallets/werkzeug#1680
The test client sends a cookie to other hosts than the one that set it.
"""

from changed import change
from werkzeug.test import Client, Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "client"
EXPECTED = (
    "testing/cookies-kept",
    "testing/set-cookie",
)

own = Cookie._matches_request


def _matches_request(self, server_name, path):
    return own(self, self.domain, path)


Cookie._matches_request = _matches_request
