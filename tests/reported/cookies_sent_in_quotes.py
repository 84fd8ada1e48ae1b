"""Report: aio-libs/aiohttp#2571
The test client sends a cookie in quotes that was set without.
"""

from werkzeug.test import Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "client"
EXPECTED = (
    "testing/set-cookie",
    "testing/cookies-kept",
)

Cookie._to_request_header = lambda self: f'{self.key}="{self.value}"'
