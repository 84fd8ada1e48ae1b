"""Report: django/django#10212
The test client sends the attributes of its cookies.
"""

from werkzeug.test import Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/cookies-kept", "testing/set-cookie")

Cookie._to_request_header = lambda self: (
    f"{self.key}={self.value}; Domain={self.domain}; expires={self.expires}; Path={self.path}"
)
