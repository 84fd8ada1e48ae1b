"""Varies: each response carries X-Request-ID, X-Content-Type-Options, Referrer-Policy and Server
too.
Correct: nobody promises that a response has no further fields; RFC 9110 5.1: unknown ones are
ignored.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/re*", "responses/send-*", "dispatch/return-*", "wsgi")


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    headers.setdefault("X-Request-ID", "7f3a")
    headers.setdefault("X-Content-Type-Options", "nosniff")
    headers.setdefault("Referrer-Policy", "same-origin")
    headers.setdefault("Server", "shop")
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
