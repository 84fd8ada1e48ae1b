"""Varies: Vary names its fields in lower case.
Correct: RFC 9110 5.1: names of fields are compared without regard to case.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions/vary", "responses/header-attributes")


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Vary" in headers:
        headers["Vary"] = headers["Vary"].lower()
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
