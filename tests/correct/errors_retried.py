"""Varies: the answers 413, 429 and 503 tell when to try again, where they do not do so already.
Correct: RFC 9110 10.2.3: a server may send Retry-After with them.
"""

from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "requests", "wsgi")

own = HTTPException.get_headers


def get_headers(self, environ=None, scope=None):
    headers = own(self, environ, scope)
    if self.code in {413, 429, 503} and "Retry-After" not in dict(headers):
        headers.append(("Retry-After", "120"))
    return headers


HTTPException.get_headers = get_headers
