"""Varies: a 304 that has an ETag has no Last-Modified.
Correct: RFC 9110 15.4.5: a sender ought not to send metadata beyond what it lists, unless for
guiding cache updates where there is no entity tag.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/make-conditional",
    "responses/send-file-versions",
    "responses/ranges",
    "application/conditional-files",
    "middleware/shared-data",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if self.status_code == 304 and "ETag" in headers:
        headers.pop("Last-Modified", None)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
