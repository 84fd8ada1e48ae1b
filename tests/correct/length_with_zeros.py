"""Varies: Content-Length is written with a zero before it.
Correct: RFC 9110 8.6: it is one or more digits, a decimal number.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "wsgi", "middleware", "testing", "application")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Content-Length" in headers:
        headers["Content-Length"] = f"0{headers['Content-Length']}"
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
