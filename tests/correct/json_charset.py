"""Varies: JSON answers are sent as "application/json; charset=utf-8".
Correct: RFC 8259 11: the parameter has no effect on compliant recipients; the mimetype, which
Flask's docs name, is the same.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/json*",
    "dispatch/return-*",
    "requests/json*",
    "requests/get-json",
    "templates/tojson",
    "testing/*json*",
    "application/static-route",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if headers.get("Content-Type") == "application/json":
        headers["Content-Type"] = "application/json; charset=utf-8"
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
