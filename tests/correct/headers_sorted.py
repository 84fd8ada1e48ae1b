"""Varies: the fields of a response are sent in the order of their names.
Correct: RFC 9110 5.3: the order of fields of different names means nothing.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/header-attributes",
    "responses/set-cookie",
    "responses/response-object",
    "dispatch/return-headers",
    "wsgi/start-response",
    "wsgi/wsgi-app",
    "sessions/vary",
    "routing/method-not-allowed",
)


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    return type(headers)(sorted(headers.items(), key=lambda field: field[0].lower()))


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
