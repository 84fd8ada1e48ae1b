"""Varies: Location has lower-case hexadecimal digits.
Correct: RFC 3986 2.1 and 6.2.2.1: %c3 and %C3 are equivalent.
"""

import re

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/redirect*",
    "routing/*redirect*",
    "routing/*slash*",
    "dispatch/*http*",
    "middleware/dispatcher",
    "middleware/mounted-applications",
    "testing/*redirect*",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Location" in headers:
        headers["Location"] = re.sub(
            "%[0-9A-F]{2}", lambda found: found[0].lower(), headers["Location"]
        )
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
