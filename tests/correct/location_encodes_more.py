"""Varies: Location encodes a letter that need not be encoded.
Correct: RFC 3986 2.3 and 6.2.2.2: an unreserved character and its percent-encoding are the same.
"""

import re

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "routing", "dispatch", "testing", "middleware", "sessions")

own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Location" in headers:
        path, mark, query = headers["Location"].partition("?")
        start, slash, last = path.rpartition("/")
        if slash and not start.endswith("/"):
            last = re.sub(r"^[a-z](?![^%]*:)", lambda found: f"%{ord(found[0]):02X}", last)
        headers["Location"] = start + slash + last + mark + query
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
