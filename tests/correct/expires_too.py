"""Varies: a response with max-age has Expires too.
Correct: RFC 9111 5.3: max-age goes before it, and both say the same.
"""

import time

import werkzeug.wrappers
from werkzeug.http import http_date, parse_cache_control_header

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "application/static*",
    "application/max-age-of-files",
    "blueprints/file-max-age",
    "middleware/shared-data",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    age = parse_cache_control_header(headers.get("Cache-Control")).get("max-age")
    if age is not None:
        headers["Expires"] = http_date(time.time() + int(age))
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
