"""Varies: the numbers of Cache-Control are written as quoted strings.
Correct: RFC 9111 5.2: recipients accept both forms of an argument.
"""

import re

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
    if "Cache-Control" in headers:
        headers["Cache-Control"] = re.sub(r"=(\d+)", r'="\1"', headers["Cache-Control"])
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
