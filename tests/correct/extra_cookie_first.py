"""Varies: each answer sets one more cookie, before all others.
Correct: RFC 6265 4.1.1: several cookies may be set, in any order; load balancers and extensions
do.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "sessions", "testing", "wsgi", "dispatch", "middleware")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    return type(headers)([("Set-Cookie", "zz_site=1; Path=/; HttpOnly"), *headers])


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
