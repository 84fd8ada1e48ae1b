"""Varies: Content-Language is sent in capitals.
Correct: RFC 9110 8.5.1 and RFC 5646 2.1.1: language tags have no case.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Content-Language" in headers:
        headers["Content-Language"] = headers["Content-Language"].upper()
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
