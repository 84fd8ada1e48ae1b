"""Varies: blanks stand before and behind the semicolons of Content-Type and Content-Disposition.
Correct: RFC 9110 5.6.6: optional white space is allowed there; RFC 6266 4.1 likewise.
"""

import re

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "application", "middleware", "testing", "views", "wsgi")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    for name in ("Content-Type", "Content-Disposition"):
        if name in headers and '"' not in headers[name]:
            headers[name] = re.sub(r"\s*;\s*", " ;  ", headers[name])
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
