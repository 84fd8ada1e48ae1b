"""Report: pallets/werkzeug#1060
The test client sends a cookie to paths that it was not set for.
"""

from werkzeug.test import Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "client"
EXPECTED = (
    "testing/cookies-kept",
    "testing/set-cookie",
)

own = Cookie._matches_request


def _matches_request(self, server_name, path):
    return own(self, server_name, self.path)


Cookie._matches_request = _matches_request
