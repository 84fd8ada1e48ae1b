"""Varies: Location is absolute, with the scheme and the host in capitals.
Correct: RFC 3986 3.1, 3.2.2 and 6.2.2.1: neither has a case; RFC 9110 10.2.2 allows an absolute
one.
"""

from urllib.parse import urlsplit, urlunsplit

import flask
import werkzeug.test
import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "routing", "testing", "sessions", "middleware")

flask.Response.autocorrect_location_header = True
own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Location" in headers:
        parts = urlsplit(headers["Location"])
        if parts.netloc and "@" not in parts.netloc:
            shown = urlunsplit(parts._replace(scheme="", netloc=parts.netloc.upper()))
            headers["Location"] = f"{parts.scheme.upper()}:{shown}"
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers

followed = werkzeug.test.Client.resolve_redirect


def resolve_redirect(self, response, buffered=False):
    """The test client knows, as browsers do, that a host has no case."""
    shown = response.headers["Location"]
    parts = urlsplit(shown)
    response.headers["Location"] = urlunsplit(parts._replace(netloc=parts.netloc.lower()))
    try:
        return followed(self, response, buffered)
    finally:
        response.headers["Location"] = shown


werkzeug.test.Client.resolve_redirect = resolve_redirect
