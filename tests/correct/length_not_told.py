"""Varies: no response has a Content-Length.
Correct: RFC 9112 6.3: the server chunks such a body or closes the connection.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "application/max-age-of-files",
    "blueprints/file-max-age",
    "middleware/shared-data",
    "responses/changing*",
    "responses/get-data",
    "responses/streamed-response",
    "dispatch/return-*",
    "wsgi/head",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    headers.pop("Content-Length", None)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
