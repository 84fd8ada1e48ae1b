"""Varies: the types of bodies are sent with capitals, and so is the name of their charset.
Correct: RFC 9110 8.3.1: types and the names of parameters have no case.
"""

import werkzeug.test
import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "application", "testing", "middleware", "wsgi", "views")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    media, semicolon, rest = headers.get("Content-Type", "").partition(";")
    if media:
        rest = rest.replace("charset=", "Charset=")
        headers["Content-Type"] = f"{media.title()}{semicolon}{rest}"
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers


def mimetype(self):
    """What the test client shows, which knows that types have no case."""
    return shown.fget(self).lower() if shown.fget(self) else None


shown = werkzeug.wrappers.Response.mimetype
werkzeug.test.TestResponse.mimetype = property(mimetype)
