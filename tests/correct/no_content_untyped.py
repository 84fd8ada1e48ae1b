"""Varies: responses 204 have no Content-Type.
Correct: RFC 9110 8.3: it is sent with content; there is none.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "wsgi",
    "dispatch/return*",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if self.status_code == 204:
        headers.pop("Content-Type", None)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
