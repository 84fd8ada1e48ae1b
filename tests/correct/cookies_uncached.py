"""Varies: an answer that sets a cookie says Cache-Control: private, besides what it says already.
Correct: RFC 9111 5.2.2.7 and 7.3: a server should not let shared caches keep such answers.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "responses",
    "testing",
)

own = Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Set-Cookie" in headers and "public" not in headers.get("Cache-Control", ""):
        headers.add("Cache-Control", 'private, no-cache="Set-Cookie"')
    return headers


Response.get_wsgi_headers = get_wsgi_headers
