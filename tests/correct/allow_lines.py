"""Varies: Allow is sent as one line for each method, backwards.
Correct: RFC 9110 5.3 and 10.2.1: a list field may be sent in several lines, and its order means
nothing.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("views", "dispatch/abort", "dispatch/http*", "routing/*options*", "routing/*method*")


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if "Allow" in headers:
        methods = {part.strip() for line in headers.getlist("Allow") for part in line.split(",")}
        headers.remove("Allow")
        for method in sorted(methods, reverse=True):
            headers.add("Allow", method)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
