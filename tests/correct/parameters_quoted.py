"""Varies: the charset of a content type is written as a quoted string.
Correct: RFC 9110 5.6.6: both forms mean the same.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/response-object",
    "responses/changing*",
    "responses/redirect*",
    "responses/jsonify",
    "responses/send-f*",
    "dispatch/return-*",
    "dispatch/response-class",
    "application/static*",
    "application/request-and-response-class",
    "middleware/shared-data",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Content-Type" in headers:
        headers["Content-Type"] = headers["Content-Type"].replace(
            "charset=utf-8", 'charset="utf-8"'
        )
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
