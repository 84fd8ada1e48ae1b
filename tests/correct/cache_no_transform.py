"""Varies: each response says Cache-Control: no-transform, besides what it says already.
Correct: RFC 9111 5.2.2.6: it only forbids intermediaries to change the content; not promised to be
absent.
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
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    said = headers.get("Cache-Control")
    headers["Cache-Control"] = f"{said}, no-transform" if said else "no-transform"
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
