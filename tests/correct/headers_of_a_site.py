"""Varies: each response has Date, Strict-Transport-Security, Permissions-Policy, a
Content-Security-Policy, Link and Server-Timing, where it has none.
Correct: RFC 9110 5.1 and 6.6.1: sites add such fields; no documentation says that there are no
others.
"""

import werkzeug.wrappers
from werkzeug.http import http_date

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "wsgi",
    "sessions",
    "application/static*",
    "middleware",
    "testing",
)


SITE = {
    "Strict-Transport-Security": "max-age=31536000",
    "Permissions-Policy": "geolocation=()",
    "Content-Security-Policy": "frame-ancestors 'self'",
    "Link": "</about>; rel=help",
    "Server-Timing": "app;dur=1.5",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
}
own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    for name, value in SITE.items():
        headers.setdefault(name, value)
    headers.setdefault("Date", http_date())
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
