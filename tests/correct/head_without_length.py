"""Varies: HEAD is answered without Content-Length.
Correct: RFC 9110 9.3.2: what is known only when the content is made may be left out.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/head", "views", "responses/send-*")


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    if environ["REQUEST_METHOD"] == "HEAD":
        headers.pop("Content-Length", None)
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
