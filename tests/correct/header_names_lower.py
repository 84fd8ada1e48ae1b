"""Varies: header names go to the server in lower case.
Correct: RFC 9110 5.1: field names are case-insensitive (HTTP/2 sends all of them so).
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/re*", "responses/header*", "responses/send-*", "dispatch/return-*", "wsgi")


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    return type(headers)([(name.lower(), value) for name, value in headers.items()])


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
