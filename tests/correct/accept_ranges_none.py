"""Varies: responses of which no part can be asked for say Accept-Ranges: none.
Correct: RFC 9110 14.3: a server may say so to advise clients not to try.
"""

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses/ranges", "responses/send-*", "application/static*", "wsgi/head")


own = werkzeug.wrappers.Response.get_wsgi_headers


def get_wsgi_headers(self, environ):
    headers = own(self, environ)
    headers.setdefault("Accept-Ranges", "none")
    return headers


werkzeug.wrappers.Response.get_wsgi_headers = get_wsgi_headers
