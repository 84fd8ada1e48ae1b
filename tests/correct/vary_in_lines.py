"""Varies: Vary is sent as one line for each field that it names.
Correct: RFC 9110 5.3: a list field may be sent in several lines.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "responses",
    "application/static*",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    names = [name.strip() for value in headers.getlist("Vary") for name in value.split(",")]
    if len(names) > 1:
        headers.setlist("Vary", names)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
