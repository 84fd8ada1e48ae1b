"""Varies: Accept-Ranges and Content-Range name the unit with a capital.
Correct: RFC 9110 14.1: the names of range units have no case.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application", "requests", "middleware", "wsgi")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    for name in ("Accept-Ranges", "Content-Range"):
        if headers.get(name, "").startswith("bytes"):
            headers[name] = headers[name].replace("bytes", "Bytes", 1)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
